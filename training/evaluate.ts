import { parseArgs } from 'node:util';
import { nodeDeepPart } from '../src/cli/deep-part.ts';
import { modelFolder, OWN_MODEL } from '../src/cli/model-folder.ts';
import { loadModel } from '../src/core/model/load.ts';
import { trainCodelabModels } from './measure/codelab.ts';
import { evaluate, type Figure } from './measure/evaluate.ts';
import { loadPools } from './measure/pools.ts';
import { loadCorpus } from './sources/corpus.ts';

/**
 * Prints what models reach on texts nothing was trained on, side by side as a Markdown table:
 * `npm run evaluate -- [--data DIR] [MODEL FOLDER…]`; without a folder, models/comment, the codelab's own model, and
 * the codelab's model trained here the codelab's way (into `.cache/codelab`).
 */
const { values, positionals } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' } },
  allowPositionals: true,
});
const folders =
  positionals.length > 0
    ? positionals
    : [OWN_MODEL, `${values.data}/spam/codelab/model`, ...(await trainCodelabModels(values.data, '.cache/codelab'))];
const pools = loadPools(values.data, loadCorpus(values.data).held);
const columns: Figure[][] = [];
for (const folder of folders) columns.push(await evaluate(await loadModel(modelFolder(folder), nodeDeepPart), values.data, pools));

const format = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(4));
console.log(`| figure | ${folders.join(' | ')} |`);
console.log(`|---|${folders.map(() => '--:').join('|')}|`);
for (const { name } of columns[0]) {
  console.log(`| ${name} | ${columns.map((column) => format(column.find((figure) => figure.name === name)?.value)).join(' | ')} |`);
}
