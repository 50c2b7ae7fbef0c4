import { ABUSE_LABELS, type Label } from '../../core/labels.ts';
import { COMPOSE_THRESHOLD, type Settings } from '../../core/settings.ts';
import { formatPercent, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { Slider, Switch } from '../../ui/controls.tsx';
import { useSettings } from '../../ui/settings-context.tsx';
import { SilentKinds } from './silent-kinds.tsx';

/** Below an even chance a warning would be wrong more often than right. */
const LOWEST = 0.5;
const STEP = 0.05;
const NEVER = 1;

/** The warning before one sends: on or off, and how sure Winnow has to be. */
export function ComposePanel() {
  const { settings, update } = useSettings();
  const { enabled } = settings.compose;
  return (
    <>
      <p class="lead">{message('compose_lead')}</p>
      <section class="card stack">
        <Switch
          checked={enabled}
          onChange={(on) => {
            update((before) => ({ ...before, compose: { ...before.compose, enabled: on } }));
          }}
        >
          {message('compose_on')}
        </Switch>
        {enabled && (
          <>
            <Sureness id="compose-spam" name={reasonName('spam')} labels={['spam']} />
            <Sureness id="compose-abuse" name={message('hiding_abuse')} labels={ABUSE_LABELS} />
          </>
        )}
      </section>
      <p class="small soft">{message('compose_never_read')}</p>
    </>
  );
}

/** One slider for the kinds of a group; those that were switched off at a note stay off until the reader wants them back. */
function Sureness({ id, name, labels }: { id: string; name: string; labels: readonly Label[] }) {
  const { settings, update } = useSettings();
  const spoken = labels.filter((label) => thresholdOf(settings, label) < NEVER);
  const silent = spoken.length > 0 ? labels.filter((label) => !spoken.includes(label)) : [];
  const first = spoken.at(0);
  const threshold = first === undefined ? NEVER : thresholdOf(settings, first);
  const set = (changed: readonly Label[], value: number) => {
    update((before) => {
      const thresholds = { ...before.compose.thresholds };
      for (const label of changed) thresholds[label] = value;
      return { ...before, compose: { ...before.compose, thresholds } };
    });
  };
  return (
    <div class="stack tight">
      <Slider
        id={id}
        label={name}
        min={LOWEST}
        max={NEVER}
        step={STEP}
        value={threshold}
        text={threshold >= NEVER ? message('compose_never') : message('compose_sure', formatPercent(threshold))}
        onInput={(chosen) => {
          set(spoken.length > 0 ? spoken : labels, Number(chosen.toFixed(2)));
        }}
      />
      <SilentKinds
        labels={silent}
        onWarnAgain={(label) => {
          set([label], threshold);
        }}
      />
    </div>
  );
}

function thresholdOf({ compose }: Settings, label: Label): number {
  return compose.thresholds[label] ?? COMPOSE_THRESHOLD;
}
