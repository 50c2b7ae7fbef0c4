import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface FoundBrowser {
  readonly name: string;
  readonly kind: 'chrome' | 'firefox';
  readonly path: string;
}

interface Candidate {
  readonly name: string;
  readonly kind: FoundBrowser['kind'];
  /** Names on the search path. */
  readonly commands: readonly string[];
  /** Where installers put it on macOS and Windows. */
  readonly places: readonly string[];
}

const WINDOWS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);
const onWindows = (path: string): string[] => WINDOWS.map((folder) => join(folder, path));

const CANDIDATES: readonly Candidate[] = [
  {
    name: 'Chrome',
    kind: 'chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', ...onWindows('Google/Chrome/Application/chrome.exe')],
  },
  {
    name: 'Chromium',
    kind: 'chrome',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', ...onWindows('Chromium/Application/chrome.exe')],
  },
  {
    name: 'Edge',
    kind: 'chrome',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', ...onWindows('Microsoft/Edge/Application/msedge.exe')],
  },
  {
    name: 'Firefox',
    kind: 'firefox',
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')],
  },
];

/** The first browser of this machine that can load the extension. `WINNOW_BROWSER` may name one: chrome, firefox … */
export function findBrowser(): FoundBrowser | undefined {
  const wanted = process.env['WINNOW_BROWSER']?.toLowerCase();
  for (const { name, kind, commands, places } of CANDIDATES) {
    if (wanted !== undefined && wanted !== name.toLowerCase()) continue;
    const path = [...commands.flatMap(onSearchPath), ...places].find(isExecutable);
    if (path !== undefined) return { name, kind, path };
  }
  return undefined;
}

function onSearchPath(command: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = findBrowser();
  if (found) console.log(found.path);
  else process.exitCode = 1;
}
