import type { DialogFigures } from '../figures.ts';
import { useWords } from './words.ts';

const WIDTH = 120;
const HEIGHT = 24;

/** The course of a dialog from its first line to its last; its worst stretch is marked. */
export function Sparkline({ dialog: { course, turn, lines } }: { dialog: DialogFigures }) {
  const { say, count } = useWords();
  const step = WIDTH / Math.max(1, course.length);
  const from = turn ? ((turn.at - 1) / lines) * WIDTH : 0;
  const width = turn ? Math.max(2, (turn.length / lines) * WIDTH) : 0;
  const title = turn ? say('report_stretch', count(turn.at), count(turn.length), count(lines)) : say('report_calm');
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <title>{title}</title>
      {turn && <rect class="stretch" x={from} y="0" width={Math.min(width, WIDTH - from)} height={HEIGHT} rx="2" />}
      {course.map((value, index) => (
        <rect
          key={index}
          class={(index + 0.5) * step > from && (index + 0.5) * step < from + width ? 'step alarming' : 'step'}
          x={index * step + 0.5}
          width={Math.max(1, step - 1)}
          y={HEIGHT - Math.max(1, value * HEIGHT)}
          height={Math.max(1, value * HEIGHT)}
        />
      ))}
    </svg>
  );
}
