/** Runs in a page: shows a fold in all its states. */

import { FoldLine } from '../../../src/content/hide/fold-line.ts';
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
