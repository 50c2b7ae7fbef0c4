import { message } from '../../locale/message.ts';
import { chosenIn, droppedIn, type Chosen } from './chosen-files.ts';

const ENDINGS = '.csv,.tsv,.tab,.ndjson,.jsonl,.gz,.htm,.html,.xhtml,.mht,.mhtml';

/** A place to drop files and folders, and buttons to choose them. */
export function FileDrop({ onChosen }: { onChosen: (chosen: Chosen) => void }) {
  const take = (chosen: Chosen) => {
    if (chosen.files.length > 0) onChosen(chosen);
  };
  return (
    <div
      class="card stack tight"
      onDragOver={(event) => { event.preventDefault(); }}
      onDrop={(event) => {
        event.preventDefault();
        if (event.dataTransfer) void droppedIn(event.dataTransfer).then(take);
      }}
    >
      <p>{message('scan_choose')}</p>
      <Chooser name={message('scan_choose_files')} accept={ENDINGS} take={take} />
      <Chooser name={message('scan_choose_folder')} webkitdirectory take={take} />
    </div>
  );
}

interface ChooserProps {
  readonly name: string;
  readonly accept?: string;
  readonly webkitdirectory?: boolean;
  readonly take: (chosen: Chosen) => void;
}

function Chooser({ name, take, ...input }: ChooserProps) {
  return (
    <label class="row spread chooser">
      {name}
      <input
        {...input}
        type="file"
        multiple
        onChange={({ currentTarget: { files } }) => { if (files) take(chosenIn(files)); }}
      />
    </label>
  );
}
