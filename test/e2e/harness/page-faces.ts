import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A page that shows parts of Winnow in open shadow roots, where a checker can look into them: the extension itself makes
 * closed ones, which no page and no checker sees.
 * @param module in this folder; it finds `browser.i18n` in English
 */
export async function facesPage(module: string, body: string): Promise<string> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const contents = `import './open-shadow.ts'; await import('./${module}');`;
  const built = await build({ stdin: { contents, resolveDir: here, loader: 'ts' }, bundle: true, write: false, format: 'esm', target: 'es2022' });
  return `<!doctype html><html lang="en"><head><title>Faces</title><meta name="color-scheme" content="light dark"><style>body { background: Canvas }</style></head><body><main><h1>Comments</h1>${body}</main>
    <script type="module">${(built.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')}</script></body></html>`;
}
