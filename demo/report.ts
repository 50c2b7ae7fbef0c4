import type { Page } from 'puppeteer-core';
import type { FrameReport } from '../src/protocol/messages.ts';

/** What Winnow has hidden on a page, asked as the popup asks. */
export function askReport(ownPage: Page, url: string): Promise<FrameReport> {
  return ownPage.evaluate(async (address) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address);
    const port = api.tabs.connect(tab?.id ?? -1, { name: 'page' });
    return new Promise<FrameReport>((resolve, reject) => {
      port.onMessage.addListener((report) => {
        resolve(report as FrameReport);
        port.disconnect();
      });
      port.onDisconnect.addListener(() => {
        reject(new Error(`${address} does not answer`));
      });
    });
  }, url);
}

/** A table of what is hidden and why, for a terminal. */
export function formatReport(title: string, { found, hidden, latest }: FrameReport): string {
  const rows = latest.map(({ reasons, author = '', excerpt }) => [reasons.join(', '), author, shorten(excerpt, 60)]);
  const table = [['why', 'author', 'comment'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row.at(column)?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths.at(column) ?? 0)).join('  ').trimEnd());
  return [`\n${title}: ${hidden} of ${found} comments hidden`, ...lines].join('\n');
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
