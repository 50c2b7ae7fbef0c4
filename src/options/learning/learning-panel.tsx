import { message } from '../../locale/message.ts';
import { Switch } from '../../ui/controls.tsx';
import { useSettings } from '../../ui/settings-context.tsx';
import { Corrections } from './corrections.tsx';
import { changeLearned } from './learned-data.ts';
import { OwnModel } from './own-model.tsx';
import { Retraining } from './retraining.tsx';
import { Share } from './share.tsx';
import { useLearned } from './use-learned.ts';
import { Versions } from './versions.tsx';

/** What the reader has taught Winnow: corrections, retraining, versions; and forgetting it all. */
export function LearningPanel() {
  const { settings, update } = useSettings();
  const { learned, retraining } = useLearned();
  if (learned instanceof Error) return <p class="notice error">{message('learning_unreadable', learned.message)}</p>;
  if (!learned) return null;

  async function forget(): Promise<void> {
    if (!confirm(message('learning_forget_sure'))) return;
    await changeLearned(({ versions }) => versions.forgetEverything());
  }

  return (
    <>
      <Retraining learned={learned} retraining={retraining} />
      {learned.versions.length > 0 && <Versions learned={learned} />}
      <Corrections learned={learned} />
      <OwnModel learned={learned} />
      {learned.corrections.length > 0 && <Share corrections={learned.corrections} />}
      <section class="card stack tight">
        <Switch
          checked={settings.learning.keepSites}
          onChange={(keepSites) => {
            update((before) => ({ ...before, learning: { ...before.learning, keepSites } }));
          }}
        >
          {message('learning_keep_sites')}
        </Switch>
        <div>
          <button type="button" onClick={() => void forget()}>
            {message('learning_forget')}
          </button>
        </div>
      </section>
    </>
  );
}
