import { useEffect } from 'preact/hooks';
import { LABELS, type Label } from '../../core/labels.ts';
import type { Figures } from '../figures.ts';
import { CurveChart } from './curve-chart.tsx';
import { count, labelName, share } from './format.ts';
import { Histogram } from './histogram.tsx';
import { focusFilterOnSlash } from './keys.ts';
import { BadLines, DialogTable, PeopleTable, WorstTable } from './tables.tsx';
import { badNote, dialogsNote, peopleNote, WORDS, worstNote } from './words.ts';

/** The whole report. All text of comments and names is set as text, never as HTML. */
export function Report({ figures }: { figures: Figures }) {
  useEffect(() => {
    const life = new AbortController();
    focusFilterOnSlash(document, life.signal);
    return () => { life.abort(); };
  }, []);
  const { dialogs, people, worst, bad, totals } = figures;
  return (
    <div class="winnow-report">
      <Totals figures={figures} />
      <Section id="kinds" title={WORDS.kinds} note={WORDS.kindsNote}>
        <div class="cards">
          {LABELS.map((label) => <LabelCard key={label} label={label} figures={figures} />)}
        </div>
      </Section>
      <Curves figures={figures} />
      <Section id="dialogs" title={WORDS.dialogs} note={dialogsNote(dialogs)}>
        <DialogTable dialogs={dialogs.top} />
      </Section>
      {people.count > 0 && (
        <Section id="people" title={WORDS.people} note={peopleNote(people)}>
          <PeopleTable people={people.top} />
        </Section>
      )}
      <Section id="worst" title={WORDS.comments} note={worstNote(totals)}>
        <WorstTable comments={worst} />
      </Section>
      {totals.bad > 0 && (
        <Section id="bad" title={WORDS.bad} note={badNote(totals)}>
          <BadLines lines={bad} />
        </Section>
      )}
    </div>
  );
}

function Totals({ figures: { totals, inputs, model, dialogs, people } }: { figures: Figures }) {
  const tiles = [
    { name: 'comments', value: count(totals.scored) },
    { name: 'would be hidden', value: count(totals.hidden), note: share(totals.hidden / Math.max(1, totals.scored)) },
    { name: 'dialogs', value: count(dialogs.count) },
    ...(people.count > 0 ? [{ name: 'people', value: count(people.count) }] : []),
    ...(totals.bad > 0 ? [{ name: 'unreadable lines', value: count(totals.bad) }] : []),
  ];
  return (
    <header>
      <p class="inputs" title={inputs.join('\n')}>
        {inputs.length === 1 ? inputs[0] : `${inputs[0] ?? ''} and ${count(inputs.length - 1)} more`}
        <span class="model">{`model ${model}`}</span>
      </p>
      <dl class="tiles">
        {tiles.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}{note !== undefined && <small>{note}</small>}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function LabelCard({ label, figures: { labels, thresholds, totals } }: { label: Label; figures: Figures }) {
  const { over, histogram } = labels[label];
  return (
    <figure class="kind">
      <figcaption>
        <strong>{labelName(label)}</strong>
        <span>{count(over)}<small>{share(over / Math.max(1, totals.scored))}</small></span>
      </figcaption>
      <Histogram bins={histogram} threshold={thresholds[label]} title={`${labelName(label)}: ${count(over)} over ${thresholds[label]}`} />
    </figure>
  );
}

function Curves({ figures: { labels } }: { figures: Figures }) {
  const judged = LABELS.flatMap((label) => {
    const { curve } = labels[label];
    return curve ? [{ label, curve }] : [];
  });
  if (judged.length === 0) return null;
  return (
    <Section id="curves" title={WORDS.agreement} note={WORDS.agreementNote}>
      <div class="cards wide">
        {judged.map(({ label, curve }) => (
          <figure key={label} class="kind">
            <figcaption>
              <strong>{labelName(label)}</strong>
              <span>
                {`AUC ${curve.auc.toFixed(3)} · AP ${curve.averagePrecision.toFixed(3)}`}
                <small>{`${count(curve.positives)} of ${count(curve.positives + curve.negatives)}`}</small>
              </span>
            </figcaption>
            <CurveChart curve={curve} name={labelName(label)} />
          </figure>
        ))}
      </div>
    </Section>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly children: preact.ComponentChildren;
}

function Section({ id, title, note, children }: SectionProps) {
  return (
    <section aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{title}</h2>
      <p class="note">{note}</p>
      {children}
    </section>
  );
}
