import type { Figures } from './figures.ts';

/** The report's script and style, as the build bundles them. */
export interface ReportAssets {
  readonly script: string;
  readonly style: string;
}

/**
 * The report as one HTML file that works from disk. It loads nothing and runs nothing but its own script:
 * the policy in its head names that script's hash. Page text is JSON in it, never HTML.
 */
export async function reportPage(figures: Figures, { script, style }: ReportAssets): Promise<string> {
  const code = script.trim().replaceAll('</script', '<\\/script');
  const policy = `default-src 'none'; script-src 'sha256-${await sha256(code)}'; style-src 'sha256-${await sha256(style)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Winnow report</title>
<style>${style}</style>
</head>
<body>
<header><h1>Winnow report</h1></header>
<main><noscript>This report is drawn by its own script: allow scripts to see it, or read figures.json.</noscript></main>
<script type="application/json">${embedded(figures)}</script>
<script>${code}</script>
</body>
</html>
`;
}

/** JSON that no HTML parser can take for the end of the element it stands in. */
function embedded(figures: Figures): string {
  return JSON.stringify(figures).replaceAll('<', '\\u003c');
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
