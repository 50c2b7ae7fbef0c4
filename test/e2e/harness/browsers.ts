import { existsSync } from 'node:fs';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** Where a browser is: as `WINNOW_CHROMIUM` or `WINNOW_FIREFOX` says, else where Linux distributions put it. */
export function executableOf(name: BrowserName): string | undefined {
  const chosen = process.env[`WINNOW_${name.toUpperCase()}`];
  return [...(chosen === undefined ? [] : [chosen]), ...PLACES[name]].find((path) => existsSync(path));
}

/** The browsers to test in; says which one is not there. */
export function availableBrowsers(): BrowserName[] {
  const wanted = process.env['WINNOW_BROWSERS']?.split(',') ?? BROWSER_NAMES;
  return BROWSER_NAMES.filter((name) => {
    if (!wanted.includes(name)) return false;
    if (executableOf(name) !== undefined) return true;
    console.warn(`SKIPPED: ${name} is not installed (apt-get install ${name === 'firefox' ? 'firefox-esr' : name})`);
    return false;
  });
}
