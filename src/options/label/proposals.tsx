import type { Label } from '../../core/labels.ts';
import { formatNumber, formatPercent, message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import type { Labelling } from '../../scan/labelling.ts';

/** So many of each end are shown: those nearest to the middle, where a mistake would be. */
const SHOWN = 8;

/** What the model labels by itself, to be looked at before it is taken. */
export function Proposals({ labelling, label }: { labelling: Labelling; label: Label }) {
  const { sureYes, sureNo } = labelling.counts;
  const name = reasonName(label);
  return (
    <>
      {sureYes > 0 && <End labelling={labelling} side={1} title={message('label_sure_yes', name, formatNumber(sureYes))} />}
      {sureNo > 0 && <End labelling={labelling} side={0} title={message('label_sure_no', name, formatNumber(sureNo))} />}
    </>
  );
}

function End({ labelling, side, title }: { labelling: Labelling; side: 0 | 1; title: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <p class="small soft">{message('label_sure_note')}</p>
      <ul class="stack tight">
        {labelling.proposed(side, SHOWN).map(({ id, text, score }) => (
          <li key={id}>
            <span dir="auto" class="comment">{text}</span> <span class="small soft">{formatPercent(score)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
