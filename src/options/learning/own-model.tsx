import { useMemo, useState } from 'preact/hooks';
import { hashModelFiles, MAX_FILE_BYTES, MODEL_FILES, ModelProblem, type ModelFiles } from '../../core/model/average-word-vec/index.ts';
import { message } from '../../locale/message.ts';
import { Choices } from '../../ui/controls.tsx';
import { openImported, type ImportedModel } from '../../storage/learning/imported-store.ts';
import { Comparison } from './comparison.tsx';
import { changeLearned, type LearnedData } from './learned-data.ts';

/** Brings a Model Maker classifier, shows what it says, and takes it away again. What cannot be used changes nothing. */
export function OwnModel({ learned }: { learned: LearnedData }) {
  const [failure, setFailure] = useState('');

  async function bring(files: FileList): Promise<void> {
    try {
      await take(files);
      setFailure('');
    } catch (error) {
      setFailure(message('own_model_refused', error instanceof Error ? error.message : String(error)));
    }
  }

  return (
    <section class="card stack tight">
      <h2>{message('own_model_title')}</h2>
      <p class="soft small">{message('own_model_hint')}</p>
      <label
        class="button file"
        onDragOver={(event) => {
          event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          if (event.dataTransfer) void bring(event.dataTransfer.files);
        }}
      >
        {message('own_model_choose')}
        <input
          type="file"
          multiple
          class="unseen"
          accept=".json,.bin,.txt,.js,*"
          onChange={(event) => {
            const input = event.currentTarget;
            if (input.files) void bring(input.files);
          }}
        />
      </label>
      <div role="status">{failure !== '' && <p class="notice error">{failure}</p>}</div>
      {learned.imported && <Imported imported={learned.imported} learned={learned} />}
    </section>
  );
}

function Imported({ imported, learned }: { imported: ImportedModel; learned: LearnedData }) {
  const model = useMemo(() => openImported(imported), [imported.hash]);
  return (
    <>
      <p class="small">{message('own_model_hash', imported.hash.slice(0, 16))}</p>
      <Choices
        name="model"
        legend={message('own_model_use')}
        value={imported.use}
        options={[
          { value: 'together', label: message('own_model_together') },
          { value: 'alone', label: message('own_model_alone') },
        ]}
        onChange={(use) => {
          void changeLearned((stores) => stores.imported.put({ ...imported, use }));
        }}
      />
      <Comparison model={model} corrections={learned.corrections} />
      <div>
        <button type="button" onClick={() => void changeLearned((stores) => stores.imported.remove())}>
          {message('own_model_remove')}
        </button>
      </div>
    </>
  );
}

/** Checks the files and keeps them; throws, changing nothing, where they cannot be used. */
async function take(list: FileList): Promise<void> {
  const given = [...list].filter((file) => MODEL_FILES.some((name) => name === file.name));
  const tooLarge = given.find((file) => file.size > MAX_FILE_BYTES);
  if (tooLarge) throw new ModelProblem(`${tooLarge.name} is larger than 32 MB.`);
  const entries = await Promise.all(given.map(async (file) => [file.name, await file.arrayBuffer()] as const));
  const files: ModelFiles = Object.fromEntries(entries);
  const hash = await hashModelFiles(files);
  openImported({ files, hash });
  await changeLearned((stores) => stores.imported.put({ files, hash, use: 'together', time: Date.now() }));
}
