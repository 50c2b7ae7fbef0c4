import { LABELS } from '../../core/labels.ts';
import { formatPercent, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { Slider } from '../../ui/controls.tsx';
import type { Sitting } from '../scan/scan-store.ts';

/** Which label is given, and from where to where a person is asked. */
export function SittingChoice({ sitting, onChoose }: { sitting: Sitting; onChoose: (sitting: Sitting) => void }) {
  const { label, ends } = sitting;
  return (
    <div class="stack tight">
      <label class="row spread">
        {message('label_which')}
        <select
          value={label}
          onChange={(event) => {
            const chosen = LABELS.find((known) => known === event.currentTarget.value);
            if (chosen) onChoose({ ...sitting, label: chosen });
          }}
        >
          {LABELS.map((known) => <option key={known} value={known}>{reasonName(known)}</option>)}
        </select>
      </label>
      <Slider
        id="label-low"
        label={message('label_low')}
        min={0}
        max={0.5}
        step={0.01}
        value={ends.low}
        text={formatPercent(ends.low)}
        onInput={(low) => { onChoose({ label, ends: { ...ends, low } }); }}
      />
      <Slider
        id="label-high"
        label={message('label_high')}
        min={0.51}
        max={1}
        step={0.01}
        value={ends.high}
        text={formatPercent(ends.high)}
        onInput={(high) => { onChoose({ label, ends: { ...ends, high } }); }}
      />
    </div>
  );
}
