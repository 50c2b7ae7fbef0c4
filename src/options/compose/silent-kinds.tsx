import type { Label } from '../../core/labels.ts';
import { message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';

/** The kinds that the writer has had enough of, each with the way back. */
export function SilentKinds({ labels, onWarnAgain }: { labels: readonly Label[]; onWarnAgain: (label: Label) => void }) {
  if (labels.length === 0) return null;
  return (
    <div class="stack tight">
      <p>{message('compose_silent')}</p>
      <ul class="chips">
        {labels.map((label) => (
          <li key={label}>
            {reasonName(label)}
            <button
              type="button"
              class="quiet"
              aria-label={message('compose_warn_again_kind', reasonName(label))}
              onClick={() => {
                onWarnAgain(label);
              }}
            >
              {message('compose_warn_again')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
