import { Note } from '../../../src/content/compose/note.ts';

/** Runs in a page: shows the note and the question beside the text areas. */

const nothing = (): void => undefined;
const notes = [...document.querySelectorAll('textarea')].map(
  (anchor) => new Note(anchor, { dismiss: nothing, notHere: nothing, notFor: nothing, edit: nothing, postAnyway: nothing }),
);
notes.at(0)?.showNote(['insult', 'toxicity'], ['fool', 'nobody']);
notes.at(1)?.showQuestion(['insult', 'toxicity']);
