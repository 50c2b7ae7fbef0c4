import messages from '../../../_locales/en/messages.json';

/**
 * Runs in a page: shows a fold in all its states, in shadow roots that a checker can look into. The extension itself
 * makes closed ones, which no page and no checker sees.
 */
(globalThis as Record<string, unknown>)['browser'] = {
  i18n: {
    getMessage: (key: string, values: readonly string[] = []) =>
      (messages as Record<string, { message: string } | undefined>)[key]?.message.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '') ?? '',
  },
};
const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as Element['attachShadow'];
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const { FoldLine } = await import('../../../src/content/hide/fold-line.ts');
const nothing = (): void => undefined;

const FACES = [
  { reason: 'Spam, 97% sure', spam: true, folded: true, marked: false },
  { reason: 'Insult, Threat, 80% sure', spam: false, folded: false, marked: false },
  { reason: 'Abusive, 71% sure', spam: false, folded: false, marked: true },
];

for (const place of document.querySelectorAll('section')) {
  for (const face of FACES) {
    const line = new FoldLine(document, {
      toggle: nothing,
      callFine: nothing,
      explain: (panel) => {
        panel.append(Object.assign(document.createElement('p'), { textContent: 'Spam: 97%, hidden above 68%' }));
      },
      go: nothing,
      toggleAll: nothing,
      focused: nothing,
    });
    line.show(face);
    if (face === FACES[0]) line.showMany({ count: 500, anyFolded: true });
    place.append(line.host);
  }
}
