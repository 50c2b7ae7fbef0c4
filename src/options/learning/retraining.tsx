import type { RetrainingState } from '../../protocol/learning.ts';
import { formatPercent, message, plural } from '../../locale/message.ts';
import { useSettings } from '../../ui/settings-context.tsx';
import { command, type LearnedData } from './learned-data.ts';

/** After how many new corrections Winnow retrains by itself; the codelab's hundred is among them. */
const CHOICES = [5, 10, 20, 50, 100, 0];

/** When retraining starts, its button, and how it goes. */
export function Retraining({ learned, retraining }: { learned: LearnedData; retraining: RetrainingState }) {
  const { settings, update } = useSettings();
  const isTraining = retraining.state === 'training';
  return (
    <section class="card stack tight">
      <h2>{message('learning_retraining')}</h2>
      <p class="soft small">{message('learning_hint')}</p>
      <label class="row">
        {message('learning_after')}
        <select
          value={settings.learning.retrainAfter}
          onChange={(event) => {
            const retrainAfter = Number(event.currentTarget.value);
            update((before) => ({ ...before, learning: { ...before.learning, retrainAfter } }));
          }}
        >
          {CHOICES.map((count) => (
            <option key={count} value={count}>
              {count === 0 ? message('learning_after_never') : plural('learning_after_count', count)}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="button" disabled={learned.corrections.length === 0} onClick={() => void command(isTraining ? 'cancel' : 'retrain')}>
          {message(isTraining ? 'learning_cancel' : 'learning_retrain')}
        </button>
        <span class="soft small">{plural('learning_pending', learned.state.pending)}</span>
      </div>
      {isTraining && <progress value={retraining.done} aria-label={message('learning_retraining')} />}
      <div role="status">
        <p class="small">{outcome(retraining)}</p>
      </div>
    </section>
  );
}

function outcome(retraining: RetrainingState): string {
  switch (retraining.state) {
    case 'idle':
      return '';
    case 'training':
      return message('learning_training', formatPercent(retraining.done));
    case 'cancelled':
      return message('learning_cancelled');
    case 'too-few':
      return message('learning_too_few');
    case 'failed':
      return message('learning_failed', retraining.reason);
    case 'done':
      return message(retraining.used ? 'learning_done_used' : 'learning_done_unused', retraining.id);
  }
}
