import { languageTag, message, plural } from '../../locale/message.ts';
import { reasonName } from '../../locale/names.ts';
import type { HiddenCount } from '../../storage/history.ts';
import { sumBy } from './sums.ts';

const HEIGHT = 100;
const STRIDE = 12;
const WIDTH = 9;

/** A column per day, spam at the foot and everything else above it. */
export function DayChart({ days, counts }: { days: readonly string[]; counts: readonly HiddenCount[] }) {
  const spam = new Map(sumBy(counts.filter(({ reason }) => reason === 'spam'), ({ day }) => day));
  const all = new Map(sumBy(counts, ({ day }) => day));
  const [busiest, most] = [...all].sort(([, a], [, b]) => b - a).at(0) ?? ['', 1];
  const total = [...all.values()].reduce((sum, count) => sum + count, 0);
  const heightOf = (count: number) => (count / most) * HEIGHT;

  return (
    <figure class="days">
      <svg
        viewBox={`0 0 ${days.length * STRIDE} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={plural('history_days_summary', total, dateText(busiest), most)}
      >
        {days.map((day, index) => {
          const [low, high] = [heightOf(spam.get(day) ?? 0), heightOf(all.get(day) ?? 0)];
          return (
            <g key={day}>
              <title>{plural('history_day', all.get(day) ?? 0, dateText(day))}</title>
              <rect class="room" x={index * STRIDE} y={0} width={WIDTH} height={HEIGHT} />
              <rect class="others" x={index * STRIDE} y={HEIGHT - high} width={WIDTH} height={high - low} />
              <rect class="spam" x={index * STRIDE} y={HEIGHT - low} width={WIDTH} height={low} />
            </g>
          );
        })}
      </svg>
      <figcaption class="small soft">
        <span class="row spread">
          <span>{dateText(days.at(0))}</span>
          <span>{dateText(days.at(-1))}</span>
        </span>
        <span class="row">
          <span class="key spam">{reasonName('spam')}</span>
          <span class="key others">{message('history_others')}</span>
        </span>
      </figcaption>
    </figure>
  );
}

function dateText(day = ''): string {
  if (day === '') return '';
  return new Intl.DateTimeFormat(languageTag(), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(day));
}
