import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser } from './find-browser.ts';
import { launch, type Launched } from './launch.ts';
import { demoPages } from './pages.ts';
import { askReport, formatReport } from './report.ts';

const SCREENSHOT = 'dist/demo.png';

/** Opens the demo: to be looked at where there is a display, else reported in the terminal. */
async function start(): Promise<void> {
  const found = findBrowser();
  if (!found) throw new Error(WHAT_TO_INSTALL);
  const address = await serveDemo();
  const headless = !hasDisplay();
  console.log(`${found.name} opens ${address} with Winnow loaded${headless ? ' (no display: headless)' : ''}.`);
  const launched = await launch(found, headless);
  if (headless) {
    await report(launched, address);
    await launched.browser.close();
    process.exit(0);
  }
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await page.goto(address);
  console.log('Close the browser to end the demo.');
  launched.browser.on('disconnected', () => process.exit(0));
}

async function report({ browser, origin }: Launched, address: string): Promise<void> {
  const ownPage = await browser.newPage();
  await ownPage.goto(`${origin}/options.html`, { waitUntil: origin.startsWith('moz') ? [] : 'load' });
  await ownPage.waitForFunction(() => document.readyState === 'complete', { polling: 50 });
  for (const [title, path] of [['Blog', ''], ['Video', 'video']] as const) {
    const page = await browser.newPage();
    await page.goto(address + path);
    if (path === 'video') await page.waitForSelector('[data-arrived]', { timeout: 60_000 });
    // The last to arrive is judged within a moment; a machine under load may take longer.
    await new Promise((resume) => setTimeout(resume, 2_000));
    console.log(formatReport(title, await askReport(ownPage, page.url())));
    if (path === '') await page.screenshot({ path: SCREENSHOT });
    await page.close();
  }
  console.log(`\nScreenshot: ${SCREENSHOT}`);
}

async function serveDemo(): Promise<string> {
  const pages = demoPages();
  const server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const WHAT_TO_INSTALL = `No browser was found. Install one of these and run \`npm start\` again:
  Chrome    https://www.google.com/chrome/
  Chromium  Debian, Ubuntu: apt-get install chromium    Fedora: dnf install chromium
  Edge      https://www.microsoft.com/edge
  Firefox   https://www.mozilla.org/firefox/            Debian: apt-get install firefox-esr`;

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
