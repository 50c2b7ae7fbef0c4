import { registerPlainText } from '@lexical/plain-text';
import { createEditor } from 'lexical';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';

/** Runs in the page: makes the rich editor that `data-editor` names, as a site would. */
const place = document.querySelector<HTMLElement>('[data-editor]');
if (place) {
  const make = { quill, prosemirror, lexical, tinymce: tiny }[place.dataset['editor'] ?? ''];
  make?.(place);
}

function quill(element: HTMLElement): void {
  new Quill(element, { placeholder: 'Write a comment' });
}

function prosemirror(element: HTMLElement): void {
  new EditorView(element, { state: EditorState.create({ schema }), attributes: { 'aria-label': 'Comment' } });
}

function lexical(element: HTMLElement): void {
  element.contentEditable = 'true';
  element.setAttribute('aria-label', 'Reply');
  const editor = createEditor({
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
}

/** In a frame without an address: by `srcdoc` in Chromium, written by script in Firefox. Its look is needed, else what covers it while it loads stays. */
function tiny(element: HTMLElement): void {
  const area = document.createElement('textarea');
  area.name = 'comment';
  element.append(area);
  void tinymce.init({ target: area, promotion: false, height: 200 });
}
