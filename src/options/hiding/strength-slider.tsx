import type { Label } from '../../core/labels.ts';
import { formatNumber, message } from '../../locale/message.ts';
import { Slider } from '../../ui/controls.tsx';
import { useSettings } from '../../ui/settings-context.tsx';
import type { Card } from './card.ts';
import { consequences } from './consequence.ts';
import { Curve } from './curve.tsx';
import { groupStrength, leadingOf, MAX_STRENGTH, OFF, STRENGTH_STEP, strengthOf, withStrength } from './strength.ts';
import { tradeOffAt } from './trade-off.ts';

/** A slider over one label or several, what it means, and the curve it moves along. */
export function StrengthSlider(props: {
  id: string;
  name: string;
  labels: readonly Label[];
  card: Card;
  withCurve?: boolean;
}) {
  const { id, name, labels, card, withCurve = false } = props;
  const { settings, update } = useSettings();
  const { defaultThresholds } = card;
  const leading = leadingOf(labels);
  const table = card.tradeOffs(leading);
  const { strength, mixed } = groupStrength(labels, settings, defaultThresholds);
  const threshold = settings.thresholds[leading] ?? defaultThresholds[leading];
  const now = tradeOffAt(table, threshold);

  const set = (wanted: number) => {
    update((before) => withStrength(before, labels, wanted, defaultThresholds));
  };

  return (
    <div class="strength">
      <Slider
        id={id}
        label={name}
        min={OFF}
        max={MAX_STRENGTH}
        step={STRENGTH_STEP}
        value={strength}
        text={strengthText(strength, mixed)}
        describedBy={`${id}-consequence`}
        onInput={set}
      />
      <div class="row spread small soft ends" aria-hidden="true">
        <span>{message('strength_nothing')}</span>
        <span>{message('strength_most')}</span>
      </div>
      <p id={`${id}-consequence`} class={withCurve ? 'consequences' : 'small soft'}>
        {consequences(now, leading).map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </p>
      {withCurve && (
        <Curve
          table={table}
          now={now}
          usual={tradeOffAt(table, defaultThresholds[leading])}
          onPoint={(pointed) => {
            set(strengthOf(pointed, defaultThresholds[leading]));
          }}
        />
      )}
    </div>
  );
}

/** Where a slider stands, in words. */
function strengthText(strength: number, mixed: boolean): string {
  if (mixed) return message('strength_mixed');
  if (strength <= OFF) return message('strength_off');
  if (strength === 0) return message('strength_usual');
  return message(strength > 0 ? 'strength_more' : 'strength_less', formatNumber(Math.abs(strength)));
}
