import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { buildExtension } from '../../../build.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { toItems } from '../../../src/storage/items.ts';
import { executableOf, type BrowserName } from './browsers.ts';
import { evaluateInFirefox } from './firefox-chrome.ts';
import type { PageServer } from './server.ts';

const ADDON_ID = 'winnow@winnow.example';
const ADDON_UUID = '6c1f3f0e-5b0a-4d7e-9f43-0d6a5f6f4b11';
const FAKE_MODEL = fileURLToPath(new URL('fake-model.ts', import.meta.url));
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface SessionOptions {
  /** Answers for every host of the web. */
  readonly server: PageServer;
  /** The model that ships, or the one that scores as a text says. */
  readonly model?: 'fake' | 'real';
  /** Changes the built extension before it is loaded. */
  readonly change?: (directory: string) => Promise<void>;
  /** After so many milliseconds without an event Firefox stops the background; it stops often unless told otherwise. */
  readonly idleTimeout?: number;
}

/** A browser with the extension loaded. */
export class Session {
  #control: Page | undefined;
  readonly #pages: Page[] = [];

  private constructor(
    readonly name: BrowserName,
    readonly browser: Browser,
    /** The extension's own origin. */
    readonly origin: string,
    private readonly directory: string,
  ) {}

  static async start(name: BrowserName, { server, model = 'fake', change, idleTimeout = 1500 }: SessionOptions): Promise<Session> {
    const directory = await mkdtemp(join(tmpdir(), `winnow-${name}-`));
    await buildExtension({
      directory,
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      ...(model === 'fake' ? { model: FAKE_MODEL } : {}),
    });
    await writeFile(join(directory, 'control.html'), '<!doctype html><title>control</title>');
    await change?.(directory);
    const { browser, origin } = await (name === 'firefox'
      ? startFirefox(directory, server.port, idleTimeout)
      : startChromium(directory, server.port));
    // The welcome page takes the front from whatever is open by then.
    await browser.waitForTarget(() => pagesOf(browser) > 1);
    return new Session(name, browser, origin, directory);
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    this.#pages.push(page);
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(url);
    return page;
  }

  async closePages(): Promise<void> {
    for (const page of this.#pages.splice(0)) if (!page.isClosed()) await page.close();
  }

  /** Opens one of the pages that the extension shows its reader. */
  async openOwn(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.showOwn(page, address);
    return page;
  }

  async showOwn(page: Page, address: string): Promise<void> {
    await page.goto(`${this.origin}/${address}`, { waitUntil: this.name === 'firefox' ? [] : 'load' });
    await page.waitForFunction(() => document.querySelector('main') !== null, { polling: 50 });
  }

  /** A page of the extension itself, from which its API can be called. */
  async control(): Promise<Page> {
    if (this.#control && !this.#control.isClosed()) return this.#control;
    const page = await this.browser.newPage();
    await page.goto(`${this.origin}/control.html`, { waitUntil: this.name === 'firefox' ? [] : 'load' });
    await page.waitForFunction(() => document.readyState === 'complete' && typeof chrome === 'object', { polling: 50 });
    this.#control = page;
    return page;
  }

  /** Stores settings as the options page does. */
  async setSettings(change: Partial<Settings>): Promise<void> {
    const items = Object.fromEntries(toItems({ ...DEFAULT_SETTINGS, ...change }));
    const control = await this.control();
    await control.evaluate(async (next) => {
      const stored = await chrome.storage.local.get(null);
      const gone = Object.keys(stored).filter((key) => key.startsWith('settings/') && !(key in next));
      await chrome.storage.local.set(next);
      await chrome.storage.local.remove(gone);
    }, items);
  }

  /** All that the extension keeps in its storage. */
  async stored(): Promise<Record<string, unknown>> {
    const control = await this.control();
    return control.evaluate(() => chrome.storage.local.get(null));
  }

  /** What the reader sees on the toolbar button for the page in front. */
  async badge(page: Page): Promise<{ text: string; title: string }> {
    const url = page.url();
    const control = await this.control();
    return control.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find((tab) => tab.url === address)?.id ?? -1;
      const [text, title] = await Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]);
      return { text, title };
    }, url);
  }

  /** Stops the background the hard way, in the middle of whatever it does. */
  async killBackground(): Promise<void> {
    if (this.name === 'firefox') {
      await evaluateInFirefox(this.browser, `WebExtensionPolicy.getByID('${ADDON_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`);
      return;
    }
    const target = await this.browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    // It may have gone by itself in between, which is as good.
    await worker?.close().catch(() => undefined);
  }

  /** Ends the extension and begins it anew, as an update does; the pages that are open stay. */
  async reloadExtension(): Promise<void> {
    await this.#control?.close().catch(() => undefined);
    this.#control = undefined;
    await this.browser.installExtension(this.directory);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.directory, { recursive: true, force: true });
  }
}

function pagesOf(browser: Browser): number {
  return browser.targets().filter((target) => target.type() === TargetType.PAGE).length;
}

type Started = Promise<{ browser: Browser; origin: string }>;

async function startChromium(directory: string, proxy: number): Started {
  const browser = await puppeteer.launch({
    executablePath: executableOf('chromium') ?? '',
    headless: true,
    pipe: true,
    enableExtensions: [directory],
    args: [...ARGS, `--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'],
  });
  const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const origin = `chrome-extension://${new URL(target.url()).host}`;
  // The welcome page comes to the front when it comes, and a page behind it is not painted.
  await browser.waitForTarget((candidate) => candidate.url() === `${origin}/welcome.html`);
  return { browser, origin };
}

async function startFirefox(directory: string, proxy: number, idleTimeout: number): Started {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executableOf('firefox') ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
      'extensions.background.idle.timeout': idleTimeout,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
    },
  });
  await browser.installExtension(directory);
  return { browser, origin: `moz-extension://${ADDON_UUID}` };
}
