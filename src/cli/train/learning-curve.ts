import type { EpochProgress } from './fit.ts';

const WIDTH = 640;
const HEIGHT = 320;
const MARGIN = { top: 24, right: 16, bottom: 40, left: 48 };

/** Draws training accuracy over the epochs as an SVG picture, the accuracy on unseen examples as a dashed line. */
export function drawLearningCurve(history: readonly EpochProgress[], testAccuracy: number): string {
  const epochs = history.length;
  const lowest = Math.min(testAccuracy, ...history.map(({ accuracy }) => accuracy));
  const floor = Math.max(0, Math.floor(lowest * 10) / 10 - 0.1);
  const inner = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const x = (epoch: number): string => (MARGIN.left + (inner.width * (epoch - 1)) / Math.max(1, epochs - 1)).toFixed(1);
  const y = (accuracy: number): string => (MARGIN.top + inner.height * ((1 - accuracy) / (1 - floor))).toFixed(1);
  const ticks = Array.from({ length: Math.round((1 - floor) * 10) + 1 }, (_, index) => floor + index / 10);
  const right = WIDTH - MARGIN.right;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>Accuracy over ${epochs} epochs</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${MARGIN.left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/>` +
        `<text x="${MARGIN.left - 8}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick.toFixed(1)}</text>`,
    ),
    `<polyline fill="none" stroke="#0b6e4f" stroke-width="2" points="${history.map((p) => `${x(p.epoch)},${y(p.accuracy)}`).join(' ')}"/>`,
    `<line x1="${MARGIN.left}" x2="${right}" y1="${y(testAccuracy)}" y2="${y(testAccuracy)}" stroke="#b3261e" stroke-dasharray="6 4"/>`,
    `<text x="${MARGIN.left}" y="${HEIGHT - 22}">1</text><text x="${right}" y="${HEIGHT - 22}" text-anchor="end">${epochs} epochs</text>`,
    `<text x="${MARGIN.left}" y="${HEIGHT - 6}" fill="#0b6e4f">training ${(history.at(-1)?.accuracy ?? 0).toFixed(3)}</text>`,
    `<text x="${right}" y="${HEIGHT - 6}" text-anchor="end" fill="#b3261e">test (unseen) ${testAccuracy.toFixed(3)}</text>`,
    '</svg>\n',
  ].join('\n');
}
