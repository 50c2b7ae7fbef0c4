import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { zipSync, type Zippable } from 'fflate';

/**
 * Builds `dist/chrome`, `dist/firefox` (each also as a zip that is the same byte for byte wherever it is
 * built) and `dist/cli`.
 */

const ROOT = dirname(fileURLToPath(import.meta.url));
const BROWSERS = ['chrome', 'firefox'] as const;
const PAGES = ['options', 'popup', 'welcome'];
const ICON_SIZES = [16, 32, 48, 128];
const WASM = 'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm';

type Browser = (typeof BROWSERS)[number];

export interface ExtensionOptions {
  /** Where to; emptied first. */
  readonly directory: string;
  readonly browser: Browser;
  /** A module that takes the place of `src/background/model.ts`, for tests. */
  readonly model?: string;
}

/** Builds the unpacked extension for one browser. */
export async function buildExtension({ directory, browser, model }: ExtensionOptions): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await build({
    ...COMMON,
    outdir: directory,
    format: 'iife',
    target: ['chrome120', 'firefox128'],
    entryPoints: [
      { in: 'src/background/index.ts', out: 'background' },
      { in: 'src/background/learning/training.ts', out: 'training' },
      { in: 'src/content/index.ts', out: 'content' },
      { in: 'src/content/main.ts', out: 'main' },
      { in: 'src/content/pick/index.ts', out: 'pick' },
      { in: 'src/options/scan/scan-worker.ts', out: 'scan-worker' },
      ...PAGES.map((page) => ({ in: `src/${page}/index.tsx`, out: page })),
    ],
    loader: { '.css': 'css', '.svg': 'dataurl' },
    plugins: [WITHOUT_THREADS, ...(model === undefined ? [] : [replace('src/background/model.ts', model)])],
  });
  await writeFile(join(directory, 'manifest.json'), await manifestFor(browser));
  for (const name of ['on', 'off', 'error']) {
    for (const size of ICON_SIZES) await copy(`icons/${name}-${size}.png`, directory);
  }
  await copy('_locales', directory);
  await copy(WASM, directory, `wasm/${basename(WASM)}`);
  await copy('models/comment', directory);
  await writePages(directory);
  await checkManifest(directory);
}

/** Builds the command line for Node, with the report's page; libraries that bring their own files stay outside. */
export async function buildCli(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await build({
    ...COMMON,
    minify: false,
    outdir: directory,
    entryPoints: [
      { in: 'src/cli/index.ts', out: 'winnow' },
      { in: 'src/cli/scan/worker.ts', out: 'scan-worker' },
    ],
    splitting: true,
    platform: 'node',
    // TensorFlow.js says only of its modules, not of what it has for Node, that importing them registers kernels.
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'node20',
    banner: {
      // Libraries of the CommonJS kind, TensorFlow.js' WebAssembly glue among them, expect these two.
      js: [
        "import { createRequire as createRequireOfNode } from 'node:module';",
        "import { dirname as folderOf } from 'node:path';",
        "import { fileURLToPath as pathOfUrl } from 'node:url';",
        'const require = createRequireOfNode(import.meta.url);',
        'const __dirname = folderOf(pathOfUrl(import.meta.url));',
      ].join('\n'),
    },
  });
  await build({
    ...COMMON,
    outdir: directory,
    format: 'iife',
    entryPoints: [
      { in: 'src/report/view/standalone.tsx', out: 'report' },
      { in: 'src/report/view/standalone.css', out: 'report' },
    ],
  });
}

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The one manifest without what the other browser alone understands. */
async function manifestFor(browser: Browser): Promise<string> {
  const { minimum_chrome_version, browser_specific_settings, background, ...common } = JSON.parse(
    await readFile(join(ROOT, 'manifest.json'), 'utf8'),
  ) as Record<string, unknown> & { background: { service_worker: string; scripts: string[] } };
  const manifest =
    browser === 'chrome'
      ? { ...common, minimum_chrome_version, background: { service_worker: background.service_worker } }
      : { ...common, browser_specific_settings, background: { scripts: background.scripts } };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Throws where the manifest names a file that is not there: browsers say so late, or never. */
async function checkManifest(directory: string): Promise<void> {
  const manifest = await readFile(join(directory, 'manifest.json'), 'utf8');
  for (const [, name = ''] of manifest.matchAll(/"([\w./-]+\.(?:js|html|png))"/g)) {
    if (!existsSync(join(directory, name))) throw new Error(`manifest.json names ${name}, which is not built`);
  }
}

/** Writes the shell that all pages share as `PAGE.html`; what it refers to must be there. */
async function writePages(directory: string): Promise<void> {
  const shell = await readFile(join(ROOT, 'src/ui/page.html'), 'utf8');
  for (const page of PAGES) {
    const html = shell.replaceAll('PAGE', page);
    for (const [, name = ''] of html.matchAll(/(?:src|href)="([\w./-]+)"/g)) {
      if (!existsSync(join(directory, name))) throw new Error(`${page}.html refers to ${name}, which is not built`);
    }
    await writeFile(join(directory, `${page}.html`), html);
  }
}

async function copy(from: string, directory: string, to: string = from): Promise<void> {
  await cp(join(ROOT, from), join(directory, to), { recursive: true }).catch((cause: unknown) => {
    throw new Error(`cannot copy ${from}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
}

/** Leaves out TensorFlow.js' glue for threads, which `useWasm` forgoes: 36 KB that a worker would read at each start. */
const WITHOUT_THREADS: Plugin = {
  name: 'without-threads',
  setup: (builder) => {
    builder.onLoad({ filter: /[\\/]tfjs-backend-wasm-threaded-simd(\.worker)?\.js$/ }, () => ({
      contents: 'export default {}; export const wasmWorkerContents = "";',
    }));
  },
};

function replace(path: string, by: string): Plugin {
  const filter = new RegExp(`[\\\\/]${basename(path).replace('.', '\\.')}$`);
  return {
    name: 'replace',
    setup: (builder) => {
      builder.onLoad({ filter }, async ({ path: loading }) =>
        loading === join(ROOT, path) ? { contents: await readFile(by, 'utf8'), resolveDir: dirname(by), loader: 'ts' } : undefined,
      );
    },
  };
}

/** Packs a folder with its files in order and their times at the beginning of the zip calendar. */
async function zip(directory: string): Promise<Uint8Array> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries: Zippable = {};
  for (const file of files) entries[relative(directory, file).replaceAll('\\', '/')] = new Uint8Array(await readFile(file));
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1), os: 3, attrs: 0o644 << 16 });
}

async function buildAll(): Promise<void> {
  for (const browser of BROWSERS) {
    const directory = join(ROOT, 'dist', browser);
    await buildExtension({ directory, browser });
    const packed = await zip(directory);
    await writeFile(`${directory}.zip`, packed);
    console.log(`dist/${browser}  ${(packed.length / 1024).toFixed(0)} KB packed`);
  }
  await buildCli(join(ROOT, 'dist/cli'));
  console.log('dist/cli/winnow.js');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll().catch((error: unknown) => {
    console.error(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  });
}
