import { formatNumber, formatPercent, message } from '../../locale/message.ts';
import type { TradeOff } from './trade-off.ts';

const WIDTH = 300;
const HEIGHT = 140;
const LEFT = 42;
const BOTTOM = 34;
const TOP = 8;
const RIGHT = 10;

/** Shares wrongly hidden that the curve spans: rarer ones are not measured, more frequent ones nobody wants. */
const RAREST = 1e-4;
const MOST = 1e-1;
const TICKS = [1e-4, 1e-3, 1e-2, 1e-1];

/**
 * Caught against wrongly hidden (on a logarithmic scale), with a dot where the slider stands. It repeats for the
 * eye what the sentence below says, and can be dragged along; the slider does the same by keyboard.
 */
export function Curve(props: {
  table: readonly TradeOff[];
  now: TradeOff;
  usual: TradeOff;
  /** The threshold of the place that was pointed to. */
  onPoint: (threshold: number) => void;
}) {
  const { table, now, usual, onPoint } = props;
  const line = table.map((row) => `${x(row.wronglyHidden).toFixed(1)},${y(row.caught).toFixed(1)}`).join(' ');

  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const wanted = ((event.clientX - box.left) / box.width) * WIDTH;
    const nearest = [...table].sort((a, b) => Math.abs(x(a.wronglyHidden) - wanted) - Math.abs(x(b.wronglyHidden) - wanted));
    if (nearest[0]) onPoint(nearest[0].threshold);
  };

  return (
    <svg
      class="curve"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      }}
      onPointerMove={follow}
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
          <text x={LEFT - 6} y={y(share) + 4} text-anchor="end">
            {formatPercent(share)}
          </text>
        </g>
      ))}
      {TICKS.map((share, index) => (
        <text
          key={share}
          x={x(share)}
          y={HEIGHT - BOTTOM + 15}
          text-anchor={index === 0 ? 'start' : index === TICKS.length - 1 ? 'end' : 'middle'}
        >
          {formatNumber(share, { style: 'percent', maximumFractionDigits: 2 })}
        </text>
      ))}
      <text class="axis" x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 3} text-anchor="middle">
        {message('curve_wrongly_hidden')}
      </text>
      <text class="axis" x={LEFT + 4} y={TOP + 14}>
        {message('curve_caught')}
      </text>
      <polyline class="line" points={line} />
      <circle class="usual" cx={x(usual.wronglyHidden)} cy={y(usual.caught)} r="4" />
      <circle class="now" cx={x(now.wronglyHidden)} cy={y(now.caught)} r="7" />
    </svg>
  );
}

function x(wronglyHidden: number): number {
  const bounded = Math.min(MOST, Math.max(RAREST, wronglyHidden));
  return LEFT + (Math.log(bounded / RAREST) / Math.log(MOST / RAREST)) * (WIDTH - LEFT - RIGHT);
}

function y(caught: number): number {
  return TOP + (1 - caught) * (HEIGHT - TOP - BOTTOM);
}
