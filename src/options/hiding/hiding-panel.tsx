import { ABUSE_LABELS } from '../../core/labels.ts';
import { message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { ExampleList } from '../../ui/example-list.tsx';
import { useSettings } from '../../ui/settings-context.tsx';
import type { Card } from './card.ts';
import { StrengthSlider } from './strength-slider.tsx';
import { useCard } from './use-card.ts';

const SPAM = ['spam'] as const;

/** What is hidden: two sliders, the seven kinds behind the second, and comments that fold as they move. */
export function HidingPanel() {
  const card = useCard();
  return (
    <>
      <p class="lead">{message('hiding_lead')}</p>
      {card instanceof Error ? (
        <p class="notice error">{message('card_failed', card.message)}</p>
      ) : (
        card && <Sliders card={card} />
      )}
    </>
  );
}

function Sliders({ card }: { card: Card }) {
  const { settings } = useSettings();
  return (
    <>
      <div class="pair">
        <section class="card">
          <StrengthSlider id="spam" name={reasonName('spam')} labels={SPAM} card={card} withCurve />
          <p class="small soft">{message('hiding_spam_hint')}</p>
        </section>
        <section class="card">
          <StrengthSlider id="abuse" name={message('hiding_abuse')} labels={ABUSE_LABELS} card={card} withCurve />
          <p class="small soft">{message('hiding_abuse_hint')}</p>
        </section>
      </div>
      <details class="card kinds">
        <summary>{message('hiding_kinds')}</summary>
        <div class="stack">
          {ABUSE_LABELS.map((label) => (
            <StrengthSlider key={label} id={label} name={reasonName(label)} labels={[label]} card={card} />
          ))}
        </div>
      </details>
      <section class="stack tight">
        <h2>{message('examples_title')}</h2>
        <p class="soft">{message('examples_hint')}</p>
        <ExampleList thresholds={{ ...card.defaultThresholds, ...settings.thresholds }} />
      </section>
    </>
  );
}
