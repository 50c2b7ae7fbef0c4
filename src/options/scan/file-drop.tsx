import { message } from '../../locale/message.ts';

/** A place to drop a file, and a button to choose one. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const take = (files: FileList | null | undefined) => {
    const file = files?.item(0);
    if (file) onFile(file);
  };
  return (
    <label
      class="card stack tight"
      onDragOver={(event) => { event.preventDefault(); }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      {message('scan_choose')}
      <input
        type="file"
        accept=".csv,.tsv,.tab,.ndjson,.jsonl,.gz"
        onChange={(event) => { take(event.currentTarget.files); }}
      />
    </label>
  );
}
