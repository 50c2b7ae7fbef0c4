import { formatNumber } from '../../locale/message.ts';

/** Named counts, each with a bar as long as its share of the largest. */
export function Bars({ rows }: { rows: readonly { name: string; className: string; count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul class="bars">
      {rows.map(({ name, className, count }) => (
        <li key={name} class={className}>
          <bdi class="name">{name}</bdi>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(count / most) * 100} height="10" />
          </svg>
          <span class="figure">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}
