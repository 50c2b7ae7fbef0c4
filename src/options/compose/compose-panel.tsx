import { ABUSE_LABELS, type Label } from '../../core/labels.ts';
import { COMPOSE_THRESHOLD } from '../../core/settings.ts';
import { formatPercent, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { Slider, Switch } from '../../ui/controls.tsx';
import { useSettings } from '../../ui/settings-context.tsx';

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

function Sureness({ id, name, labels }: { id: string; name: string; labels: readonly Label[] }) {
  const { settings, update } = useSettings();
  const threshold = (labels[0] && settings.compose.thresholds[labels[0]]) ?? COMPOSE_THRESHOLD;
  return (
    <Slider
      id={id}
      label={name}
      min={LOWEST}
      max={NEVER}
      step={STEP}
      value={threshold}
      text={threshold >= NEVER ? message('compose_never') : message('compose_sure', formatPercent(threshold))}
      onInput={(chosen) => {
        const value = Number(chosen.toFixed(2));
        update((before) => {
          const thresholds = { ...before.compose.thresholds };
          for (const label of labels) thresholds[label] = value;
          return { ...before, compose: { ...before.compose, thresholds } };
        });
      }}
    />
  );
}
