import type { FoundComment } from '../find/types.ts';
import { asName } from './reader-names.ts';

/** What names a control in code, in English wherever software is written. */
const IN_CODE = /^(edit|delete)(post|comment|reply|msg)?$/;
const CODE_ATTRIBUTES = ['class', 'data-action', 'data-testid', 'name', 'id'];

/** What a control says, where nothing in its code tells: whole texts, lower case. */
const IN_WORDS = new Set([
  ...['edit', 'delete', 'edit comment', 'delete comment', 'edit post', 'delete post'],
  ...['bearbeiten', 'löschen', 'modifier', 'supprimer', 'éditer', 'editar', 'eliminar', 'borrar', 'excluir', 'apagar'],
  ...['modifica', 'elimina', 'cancella', 'bewerken', 'verwijderen', 'редактировать', 'изменить', 'удалить', 'edytuj', 'usuń'],
  ...['編集', '削除', '编辑', '删除', '編輯', '刪除', '수정', '삭제'],
]);

const CONTROLS = 'a[href], button, [role="button"], input[type="submit"]';

/** No more is read of a comment: the furniture of one has a handful. */
const MAX_CONTROLS = 40;

/**
 * Whether a comment's furniture offers to edit or delete it. What stands in its text or in a reply is not its
 * furniture, and neither is the author's name or site, which can be anything.
 */
export function hasOwnControl({ item, body, author }: FoundComment, isComment: (element: Element) => boolean): boolean {
  const name = asName(author ?? null);
  return [...item.querySelectorAll(CONTROLS)]
    .filter((control) => body === item || !body.contains(control))
    .slice(0, MAX_CONTROLS)
    .some((control) => {
      const words = wordsOf(control);
      return (name === '' || asName(words) !== name) && (IN_WORDS.has(words) || isNamedInCode(control)) && belongsTo(control, item, isComment);
    });
}

function wordsOf(control: Element): string {
  const text = control.textContent.trim();
  return (text || (control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '')).trim().toLowerCase();
}

function isNamedInCode(control: Element): boolean {
  return (
    CODE_ATTRIBUTES.some((name) => tokens(control.getAttribute(name) ?? '').some((token) => IN_CODE.test(token))) ||
    leadsToEditing(control.getAttribute('href'), control.ownerDocument.location.href)
  );
}

/** `comment-edit-link`, `editPost` in words. */
function tokens(code: string): string[] {
  return code
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}

/** `/comments/12/edit`, `?action=editcomment`, on the site itself; a word in an article's address means nothing. */
function leadsToEditing(href: string | null, page: string): boolean {
  if (href === null || !URL.canParse(href, page)) return false;
  const { origin, pathname, search } = new URL(href, page);
  if (origin !== new URL(page).origin) return false;
  // Firefox does not let a content script go through `searchParams`.
  const values = search.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [pathname.split('/').at(-1) ?? '', ...values].some((part) => IN_CODE.test(part.toLowerCase()));
}

function belongsTo(control: Element, item: Element, isComment: (element: Element) => boolean): boolean {
  for (let above = control.parentElement; above && above !== item; above = above.parentElement) {
    if (isComment(above)) return false;
  }
  return true;
}
