import { composersOn } from '../find/rules/composers.ts';
import { isTextArea, type Editor } from './editor.ts';
import { namesMessage, namesOf, namesOther, namesSend } from './words.ts';

const BUTTON = 'button, input[type="submit"], input[type="image"], input[type="button"], [role="button"], a[href="#"], a:not([href])';

/** From an editor up to its send button there are at most so many levels. */
const MAX_LEVELS = 8;

/** More buttons than this are a page, not a composer. */
const MAX_BUTTONS = 40;

/** The button that posts what is written, where one can be told. */
export function sendButtonOf(anchor: HTMLElement): HTMLElement | undefined {
  const { body } = anchor.ownerDocument;
  let element = anchor.parentElement;
  for (let level = 0; element && element !== body && level < MAX_LEVELS; level++, element = element.parentElement) {
    const buttons = [...element.querySelectorAll<HTMLElement>(BUTTON)];
    if (buttons.length > MAX_BUTTONS) return undefined;
    const found = buttons.find((button) => isSendButton(button, anchor));
    if (found) return found;
    if (element.localName === 'form') return undefined;
  }
  return undefined;
}

/** Whether a click there posts what is written here. */
export function isSendClick(event: Event, { anchor }: Editor, host: string): boolean {
  // Not by its class: the button may stand in another frame's document than this script.
  const target = event.composedPath().find((node) => (node as Node).nodeType === Node.ELEMENT_NODE) as Element | undefined;
  const button = target?.closest<HTMLElement>(BUTTON);
  if (!button) return false;
  if (composersOn(host).some(({ editor, send }) => send !== undefined && anchor.matches(editor) && button.matches(send))) return true;
  return isSendButton(button, anchor) && (button.closest('form') ?? undefined) === (anchor.closest('form') ?? undefined) && isClose(button, anchor);
}

/** Whether a key posts what is written: as people send in chats, or with a modifier anywhere. */
export function isSendKey(event: KeyboardEvent, editor: Editor): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  return event.ctrlKey || event.metaKey || sendsOnEnter(editor);
}

/** Whether Enter alone posts what is written. */
export function sendsOnEnter({ element, anchor }: Editor): boolean {
  return (
    element.getAttribute('enterkeyhint') === 'send' ||
    element.getAttribute('aria-multiline') === 'false' ||
    (isTextArea(element) && element.getAttribute('rows') === '1') ||
    /chat/i.test(namesOf(element)) ||
    (namesMessage(namesOf(element)) && sendButtonOf(anchor)?.getAttribute('type') !== 'submit') ||
    (!anchor.closest('form') && sendButtonOf(anchor) === undefined)
  );
}

function isSendButton(button: HTMLElement, anchor: HTMLElement): boolean {
  if (button.contains(anchor) || anchor.contains(button)) return false;
  const form = anchor.closest('form');
  const submits = button.matches('button:not([type]), [type="submit"], [type="image"]') && form !== null && button.closest('form') === form;
  return namesSend(saying(button)) || (submits && !namesOther(saying(button)));
}

/** What a button says to its reader; where that is a picture, what its author calls it. */
function saying(button: HTMLElement): string {
  const said = ['value', 'aria-label', 'title'].map((name) => button.getAttribute(name) ?? '').join(' ') + button.textContent.slice(0, 60);
  return said.trim() === '' ? namesOf(button) : said;
}

/** Within the same few levels, not somewhere else on the page. */
function isClose(button: HTMLElement, anchor: HTMLElement): boolean {
  let element: HTMLElement | null = anchor;
  for (let level = 0; element && level <= MAX_LEVELS; level++, element = element.parentElement) {
    if (element.contains(button)) return element !== anchor.ownerDocument.body || anchor.closest('form') !== null || level <= 3;
  }
  return false;
}
