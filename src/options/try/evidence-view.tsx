import { useEffect, useState } from 'preact/hooks';
import type { Label } from '../../core/labels.ts';
import type { Contribution } from '../../core/model/types.ts';
import { message } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import { browser } from '../../protocol/browser.ts';
import type { Explanation, ExplainRequest, Refused } from '../../protocol/messages.ts';
import { stretches } from './evidence.ts';

/** The text with what spoke for a label marked, and what spoke against it underlined. */
export function Evidence({ text, label }: { text: string; label: Label }) {
  const contributions = useContributions(text, label);
  if (contributions === undefined) return null;
  return (
    <figure class="card stack tight">
      <figcaption class="small soft">{message('try_evidence', reasonName(label))}</figcaption>
      <p class="evidence" dir="auto">
        {stretches(text, contributions).map(({ text: words, weight }, index) => (
          <Words key={index} text={words} weight={weight} />
        ))}
      </p>
    </figure>
  );
}

/** Three strengths are all that the eye tells apart in running text. */
function Words({ text, weight }: { text: string; weight: number }) {
  if (weight === 0) return <>{text}</>;
  const strength = Math.ceil(Math.abs(weight) * 3);
  return weight > 0 ? <mark class={`for-${strength}`}>{text}</mark> : <span class="against">{text}</span>;
}

function useContributions(text: string, label: Label): readonly Contribution[] | undefined {
  const [contributions, setContributions] = useState<readonly Contribution[]>();
  useEffect(() => {
    let current = true;
    explain(text, label).then(
      (found) => {
        if (current) setContributions(found);
      },
      (error: unknown) => {
        console.warn('Winnow: nothing is known about what counted', error);
        if (current) setContributions(undefined);
      },
    );
    return () => {
      current = false;
    };
  }, [text, label]);
  return contributions;
}

async function explain(text: string, label: Label): Promise<readonly Contribution[]> {
  const request: ExplainRequest = { type: 'explain', text, labels: [label] };
  const answer = await browser.runtime.sendMessage<ExplainRequest, Explanation | Refused>(request);
  if (answer.type === 'refused') throw new Error(answer.reason);
  return answer.contributions[label] ?? [];
}
