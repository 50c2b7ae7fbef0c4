import { message } from '../../locale/message.ts';
import { ListEditor } from './list-editor.tsx';
import { ordinaryUses } from './ordinary-uses.ts';

/** Words that always or never hide a comment, and people who are trusted. */
export function ListsPanel() {
  return (
    <>
      <ListEditor
        list="alwaysHide"
        title={message('lists_always')}
        hint={message('lists_always_hint')}
        placeholder={message('lists_word')}
        warning={ordinaryUses}
      />
      <ListEditor
        list="neverHide"
        title={message('lists_never')}
        hint={message('lists_never_hint')}
        placeholder={message('lists_word')}
      />
      <ListEditor
        list="trustedAuthors"
        title={message('lists_people')}
        hint={message('lists_people_hint')}
        placeholder={message('lists_name')}
      />
    </>
  );
}
