import { composersOn } from '../find/rules/composers.ts';
import type { Editor } from './editor.ts';
import { isNeverRead } from './never-read.ts';
import { sendButtonOf } from './send.ts';
import { namesComposer, namesMessage, namesOf } from './words.ts';

export interface PageFacts {
  /** Host name of the page or frame that the editor stands on. */
  readonly host: string;
  /** Host name of the page that the reader sees. */
  readonly site: string;
  /** Whether an element is a comment that was found. */
  readonly isComment: (element: Element) => boolean;
}

/** From an editor up to the comments it belongs to there are at most so many levels. */
const MAX_LEVELS = 6;

/** So many elements around an editor are asked whether they are comments. */
const MAX_NEIGHBOURS = 300;

/** Whether an editor is for comments or chat. Only then is anything that is written there ever read. */
export function isComposer(editor: Editor, page: PageFacts): boolean {
  const { element, anchor } = editor;
  if (isNeverRead(editor, [page.host, page.site])) return false;
  if (composersOn(page.host).some(({ editor: selector }) => element.matches(selector) || anchor.matches(selector))) return true;
  const own = [element, anchor].map(namesOf).join(' ') + labelOf(anchor);
  if (namesComposer(own)) return true;
  const form = anchor.closest('form');
  const isSent = sendButtonOf(anchor) !== undefined;
  const isMail = form !== null && form.querySelector('input[type="email"]') !== null;
  const around = own + (form ? namesOf(form) : '') + namesAround(anchor) + namesReplaced(anchor);
  if (namesMessage(own) && !isMail) return true;
  return isSent && (isNearComments(anchor, page) || (namesComposer(around) && !isMail));
}

function labelOf(element: HTMLElement): string {
  const labels = (element as HTMLTextAreaElement).labels as NodeListOf<HTMLLabelElement> | undefined;
  return [...(labels ?? [])].map((label) => label.textContent.slice(0, 100)).join(' ');
}

/** The names of what directly surrounds an editor: rich editors are wrapped in elements of their own. */
function namesAround(anchor: HTMLElement): string {
  const names: string[] = [];
  let element = anchor.parentElement;
  for (let level = 0; element && element !== anchor.ownerDocument.body && level < 4; level++) {
    names.push(namesOf(element));
    element = element.parentElement;
  }
  return names.join(' ');
}

/** The names of the text area that a rich editor has put itself in the place of, and sends its text with. */
function namesReplaced(anchor: HTMLElement): string {
  let element: HTMLElement | null = anchor;
  for (let level = 0; element && element !== anchor.ownerDocument.body && level < MAX_LEVELS; level++, element = element.parentElement) {
    const beside = [element.previousElementSibling, element.nextElementSibling].find((sibling) => sibling?.localName === 'textarea');
    if (beside) return namesOf(beside);
  }
  return '';
}

/** Whether a found comment is around the editor, or beside it a few levels up. */
function isNearComments(anchor: HTMLElement, { isComment }: PageFacts): boolean {
  let element: HTMLElement | null = anchor;
  for (let level = 0; element && level < MAX_LEVELS; level++, element = element.parentElement) {
    if (isComment(element) || hasComment(element, isComment)) return true;
  }
  return false;
}

function hasComment(root: HTMLElement, isComment: (element: Element) => boolean): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let seen = 0; seen < MAX_NEIGHBOURS && walker.nextNode(); seen++) {
    if (isComment(walker.currentNode as Element)) return true;
  }
  return false;
}
