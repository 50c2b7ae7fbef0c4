import { useEffect } from 'preact/hooks';
import { LABELS, type Label } from '../../core/labels.ts';
import type { Figures, Ranked } from '../figures.ts';
import { CurveChart } from './curve-chart.tsx';
import { Histogram } from './histogram.tsx';
import { focusFilterOnSlash } from './keys.ts';
import { BadLines, DialogTable, PeopleTable, WorstTable } from './tables.tsx';
import { useWords, type Words } from './words.ts';

/** So much of a model's version tells it from others; the figures have all of it. */
const SHORT_VERSION = 8;

/** The whole report. All text of comments and names is set as text, never as HTML. */
export function Report({ figures }: { figures: Figures }) {
  useEffect(() => {
    const life = new AbortController();
    focusFilterOnSlash(document, life.signal);
    return () => { life.abort(); };
  }, []);
  const words = useWords();
  const { say, count } = words;
  const { dialogs, people, worst, bad, totals } = figures;
  return (
    <div class="winnow-report">
      <Totals figures={figures} />
      <Section id="kinds" title={say('report_kinds')} note={say('report_kinds_note')}>
        <div class="cards">
          {LABELS.map((label) => <LabelCard key={label} label={label} figures={figures} />)}
        </div>
      </Section>
      <Curves figures={figures} />
      <Section id="dialogs" title={say('report_dialogs')} note={rankedNote(words, 'report_dialogs_note', dialogs)}>
        <DialogTable dialogs={dialogs.top} />
      </Section>
      {people.count > 0 && (
        <Section id="people" title={say('report_people')} note={rankedNote(words, 'report_people_note', people)}>
          <PeopleTable people={people.top} />
        </Section>
      )}
      <Section id="worst" title={say('report_comments')} note={say('report_comments_note', count(totals.scored))}>
        <WorstTable comments={worst} />
      </Section>
      {totals.bad > 0 && (
        <Section id="bad" title={say('report_bad')} note={say('report_bad_note', count(totals.bad))}>
          <BadLines lines={bad} />
        </Section>
      )}
    </div>
  );
}

function rankedNote({ say, count }: Words, note: 'report_dialogs_note' | 'report_people_note', { count: all, top }: Ranked<unknown>): string {
  return top.length < all ? `${say(note)} ${say('report_cut_note', count(top.length), count(all))}` : say(note);
}

function Totals({ figures: { totals, inputs, model, dialogs, people } }: { figures: Figures }) {
  const { say, count, share } = useWords();
  const tiles = [
    { name: say('report_comments_unit'), value: count(totals.scored) },
    { name: say('report_hidden_unit'), value: count(totals.hidden), note: share(totals.hidden / Math.max(1, totals.scored)) },
    { name: say('report_dialogs_unit'), value: count(dialogs.count) },
    ...(people.count > 0 ? [{ name: say('report_people_unit'), value: count(people.count) }] : []),
    ...(totals.bad > 0 ? [{ name: say('report_bad_unit'), value: count(totals.bad) }] : []),
  ];
  return (
    <header>
      <p class="inputs" title={inputs.join('\n')}>
        {inputs.length === 1 ? inputs[0] : say('report_inputs_more', inputs[0] ?? '', count(inputs.length - 1))}
        <span class="model">{say('report_model', model.slice(0, SHORT_VERSION))}</span>
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
  const { say, count, share, score, label: nameOf } = useWords();
  const { over, histogram } = labels[label];
  const name = nameOf(label);
  return (
    <figure class="kind">
      <figcaption>
        <strong>{name}</strong>
        <span>{count(over)}<small>{share(over / Math.max(1, totals.scored))}</small></span>
      </figcaption>
      <Histogram bins={histogram} threshold={thresholds[label]} title={say('report_kind_summary', name, count(over), score(thresholds[label]))} />
    </figure>
  );
}

function Curves({ figures: { labels } }: { figures: Figures }) {
  const { say, count, label: nameOf } = useWords();
  const judged = LABELS.flatMap((label) => {
    const { curve } = labels[label];
    return curve ? [{ label, curve }] : [];
  });
  if (judged.length === 0) return null;
  return (
    <Section id="curves" title={say('report_agreement')} note={say('report_agreement_note')}>
      <div class="cards wide">
        {judged.map(({ label, curve }) => (
          <figure key={label} class="kind">
            <figcaption>
              <strong>{nameOf(label)}</strong>
              <span>
                {`AUC ${curve.auc.toFixed(3)} · AP ${curve.averagePrecision.toFixed(3)}`}
                <small>{say('report_found', count(curve.positives), count(curve.positives + curve.negatives))}</small>
              </span>
            </figcaption>
            <CurveChart curve={curve} name={nameOf(label)} />
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
