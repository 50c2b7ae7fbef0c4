import { MAX_TEXT_LENGTH } from '../../protocol/messages.ts';
import { bodyText } from '../find/text.ts';
import type { ShadowRootOf } from '../hide/parts.ts';
import { editableAround, editableOf } from './editable.ts';

/** Where text is written, and where that stands on the page. */
export interface Editor {
  /** A text area, or the outermost element that can be edited. */
  readonly element: HTMLElement;
  /** The editor, or the outermost frame around it that belongs to the same page: TinyMCE writes in a frame. */
  readonly anchor: HTMLElement;
}

/** The editor that an event happened in; undefined where nothing is written, or in a single-line field. */
export function editorOf(event: Event, shadowRootOf: ShadowRootOf): Editor | undefined {
  return asEditor(editableOf(event, shadowRootOf));
}

/** The editor that has the focus. */
export function focusedEditor(document: Document, shadowRootOf: ShadowRootOf): Editor | undefined {
  return asEditor(editableAround(document.activeElement, shadowRootOf));
}

function asEditor(element: HTMLElement | undefined): Editor | undefined {
  return element && { element, anchor: anchorOf(element) };
}

/** What is written in an editor, without what is quoted there: at most {@link MAX_TEXT_LENGTH} UTF-16 code units. */
export function textIn({ element }: Editor): string {
  if (isTextArea(element)) return element.value.slice(0, MAX_TEXT_LENGTH).trim();
  return bodyText(element, new Set(element.querySelectorAll('blockquote')));
}

function anchorOf(element: HTMLElement): HTMLElement {
  let anchor = element;
  for (let frame = frameAround(anchor); frame; frame = frameAround(frame)) anchor = frame;
  return anchor;
}

function frameAround(element: HTMLElement): HTMLElement | undefined {
  try {
    return (element.ownerDocument.defaultView?.frameElement as HTMLElement | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}
