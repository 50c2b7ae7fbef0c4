export { seededRandom as seeded, shuffle } from '../src/cli/train/random.ts';
