import { isBelow } from '../find/rules/hosts.ts';
import type { Editor } from './editor.ts';

/** Mail, documents, notes and code: what is written there is nobody's comment. */
const PRIVATE_HOSTS = [
  'mail.google.com', 'docs.google.com', 'keep.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com',
  'mail.yahoo.com', 'mail.proton.me', 'mail.yandex.ru', 'mail.ru', 'app.fastmail.com', 'office.com', 'officeapps.live.com',
  'sharepoint.com', 'onedrive.live.com', 'notion.so', 'notion.site', 'paper.dropbox.com', 'overleaf.com', 'evernote.com',
  'github.dev', 'vscode.dev', 'codepen.io', 'jsfiddle.net', 'codesandbox.io', 'replit.com', 'colab.research.google.com',
];

/** Code editors, by the names of their own elements. */
const CODE = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .jp-Notebook, [role="code"], [data-language]';

const SEARCH = '[role="search"], [role="searchbox"], [role="combobox"], search, form[action*="search" i]';

/** Passwords and payments: who writes beside them does not comment. */
const SECRET =
  'input[type="password"], input[autocomplete^="cc-"], input[autocomplete*="password"], input[autocomplete="one-time-code"], input[name*="card" i][name*="number" i], input[name*="iban" i], input[name*="cvc" i], input[name*="cvv" i]';

/** Mail: there are people to send it to. */
const RECIPIENTS =
  'input[name="to" i], input[name="cc" i], input[name="bcc" i], input[name*="recipient" i], [aria-label="To" i], [aria-label="Cc" i], [data-testid*="recipient" i]';

/** A text with so many paragraphs is a document. */
const DOCUMENT_PARAGRAPHS = 200;

/** Whether what is written here must not be read, whatever else speaks for a comment. */
export function isNeverRead({ element, anchor }: Editor, hosts: readonly string[]): boolean {
  return (
    hosts.some((host) => PRIVATE_HOSTS.some((suffix) => isBelow(host, suffix))) ||
    [element, anchor].some((each) => isPrivateField(each) || isAmongPrivateFields(each)) ||
    isDocument(element, anchor)
  );
}

function isPrivateField(element: HTMLElement): boolean {
  const autocomplete = element.getAttribute('autocomplete') ?? '';
  return (
    /\bcc-|password|one-time-code|address/.test(autocomplete) ||
    /search/i.test(element.getAttribute('name') ?? '') ||
    element.closest(CODE) !== null ||
    element.closest(SEARCH) !== null ||
    element.closest('[translate="no"][spellcheck="false"][autocapitalize="off"], [wrap="off"][spellcheck="false"]') !== null
  );
}

/** A form is one thing; without one, what stands close by is. */
function isAmongPrivateFields(element: HTMLElement): boolean {
  const around = element.closest('form') ?? element.closest('[role="dialog"], fieldset, section') ?? element.parentElement;
  return around !== null && around.querySelector(`${SECRET}, ${RECIPIENTS}`) !== null;
}

/** The whole of a page that is edited, not a part of one. */
function isDocument(element: HTMLElement, anchor: HTMLElement): boolean {
  const isWholePage = element === element.ownerDocument.body && element === anchor;
  return isWholePage || element.closest('[role="document"]') !== null || element.childElementCount > DOCUMENT_PARAGRAPHS;
}
