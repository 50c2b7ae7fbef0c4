import { fileURLToPath } from 'node:url';
import puppeteer, { TargetType, type Browser } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';

const ADDON_ID = 'winnow@winnow.example';
const ADDON_UUID = '0b7b6d5c-7f0e-4c0c-9a43-5d6c2f6f1a22';

export interface Launched {
  readonly browser: Browser;
  /** The extension's own origin. */
  readonly origin: string;
}

/** Starts a browser with a profile of its own and the built extension loaded. */
export async function launch({ kind, path }: FoundBrowser, headless: boolean): Promise<Launched> {
  const common = { executablePath: path, headless, defaultViewport: headless ? { width: 1280, height: 900 } : null };
  if (kind === 'firefox') {
    const browser = await puppeteer.launch({
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }) },
    });
    await browser.installExtension(built('firefox'));
    return { browser, origin: `moz-extension://${ADDON_UUID}` };
  }
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    ...common,
    pipe: true,
    enableExtensions: [built('chrome')],
    args: ['--no-first-run', '--disable-sync', ...(isRoot ? ['--no-sandbox'] : []), ...(headless ? ['--disable-gpu'] : [])],
  });
  const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  return { browser, origin: `chrome-extension://${new URL(target.url()).host}` };
}

function built(browser: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../dist/${browser}`, import.meta.url));
}
