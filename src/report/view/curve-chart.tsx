import type { CurveFigures, CurvePoint } from '../figures.ts';
import { useWords } from './words.ts';

const SIZE = 160;
const MARGIN = 22;

/** Precision over recall, and the ROC curve beside it. */
export function CurveChart({ curve, name }: { curve: CurveFigures; name: string }) {
  const { say } = useWords();
  const base = curve.positives / (curve.positives + curve.negatives);
  return (
    <div class="curves">
      <Chart
        title={say('report_precision_over_recall', name)}
        points={curve.points}
        x={(point) => point.recall}
        y={(point) => point.precision}
        axes={[say('report_recall'), say('report_precision')]}
        chance={[[0, base], [1, base]]}
      />
      <Chart
        title={say('report_roc', name)}
        points={curve.points}
        x={(point) => point.falsePositiveRate}
        y={(point) => point.recall}
        axes={[say('report_false_positives'), say('report_recall')]}
        chance={[[0, 0], [1, 1]]}
      />
    </div>
  );
}

interface ChartProps {
  title: string;
  points: readonly CurvePoint[];
  x: (point: CurvePoint) => number;
  y: (point: CurvePoint) => number;
  axes: readonly [x: string, y: string];
  /** What guessing would reach. */
  chance: readonly (readonly [number, number])[];
}

function Chart({ title, points, x, y, axes, chance }: ChartProps) {
  const { say, score, share } = useWords();
  const px = (value: number) => MARGIN + value * SIZE;
  const py = (value: number) => 4 + (1 - value) * SIZE;
  const path = (places: readonly (readonly [number, number])[]) =>
    places.map(([u, v], index) => `${index === 0 ? 'M' : 'L'}${px(u).toFixed(1)} ${py(v).toFixed(1)}`).join('');
  return (
    <svg class="plot" viewBox={`0 0 ${SIZE + MARGIN + 6} ${SIZE + MARGIN + 4}`} role="img" aria-label={title}>
      {[0, 0.25, 0.5, 0.75, 1].map((at) => (
        <g key={at}>
          <line class="grid" x1={px(at)} x2={px(at)} y1={py(0)} y2={py(1)} />
          <line class="grid" x1={px(0)} x2={px(1)} y1={py(at)} y2={py(at)} />
        </g>
      ))}
      <path class="chance" d={path(chance)} />
      <path class="trace" d={path(points.map((point) => [x(point), y(point)]))} />
      {points.map((point) => (
        <circle key={point.threshold} class="point" cx={px(x(point))} cy={py(y(point))} r="5">
          <title>
            {say('report_curve_point', score(point.threshold), share(point.precision), share(point.recall), share(point.falsePositiveRate))}
          </title>
        </circle>
      ))}
      <text class="tick mark" x={px(0.5)} y={SIZE + MARGIN - 4}>{axes[0]}</text>
      <text class="tick mark" transform={`translate(${MARGIN - 8} ${py(0.5)}) rotate(-90)`}>{axes[1]}</text>
    </svg>
  );
}
