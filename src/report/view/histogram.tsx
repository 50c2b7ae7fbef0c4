import { useWords } from './words.ts';

const WIDTH = 220;
const HEIGHT = 72;
const GAP = 1.5;

/** How many comments have which score; heights are logarithmic, for most comments are harmless. */
export function Histogram({ bins, threshold, title }: { bins: readonly number[]; threshold: number; title: string }) {
  const { count, score } = useWords();
  const tallest = Math.log1p(Math.max(1, ...bins));
  const step = WIDTH / bins.length;
  const edge = (index: number) => score(index / bins.length);
  return (
    <svg class="histogram" viewBox={`0 0 ${WIDTH} ${HEIGHT + 14}`} role="img" aria-label={title}>
      {bins.map((value, index) => {
        const height = (Math.log1p(value) / tallest) * HEIGHT;
        return (
          <rect
            key={index}
            class={(index + 0.5) / bins.length > threshold ? 'bin alarming' : 'bin'}
            x={index * step + GAP / 2}
            y={HEIGHT - height}
            width={step - GAP}
            height={height}
            rx="1"
          >
            <title>{`${edge(index)}–${edge(index + 1)}: ${count(value)}`}</title>
          </rect>
        );
      })}
      <line class="axis" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      <line class="threshold" x1={threshold * WIDTH} x2={threshold * WIDTH} y1="0" y2={HEIGHT} />
      <text class="tick" x="0" y={HEIGHT + 11}>0</text>
      <text class="tick end" x={WIDTH} y={HEIGHT + 11}>1</text>
      <text class="tick mark" x={Math.min(WIDTH - 24, Math.max(24, threshold * WIDTH))} y={HEIGHT + 11}>
        {score(threshold)}
      </text>
    </svg>
  );
}
