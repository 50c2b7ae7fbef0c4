import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../protocol/browser.ts';
import type { FrameReport } from '../protocol/messages.ts';
import { combine, type PageState } from './page-state.ts';
import { connectToPage, currentTab, type CurrentTab, type PageLine } from './tab.ts';

/** A page in which nobody has taken the call by then has no Winnow in it, in milliseconds: one takes a few. */
const PATIENCE = 1_000;
/** Where somebody has, the rest of Winnow may just be starting, on a slow machine or a busy page. */
const START_PATIENCE = 15_000;
const RETRY = 100;

/** What is known about the page under the popup. */
export type PageView =
  | { readonly is: 'waiting'; readonly tab?: CurrentTab }
  /** The browser keeps this page to itself. */
  | { readonly is: 'unreadable' }
  /** The reader has not allowed this site, and Winnow is not in it. */
  | { readonly is: 'no-access'; readonly tab: CurrentTab; readonly access: string }
  /** No content script answers. */
  | { readonly is: 'silent'; readonly tab: CurrentTab }
  | { readonly is: 'known'; readonly tab: CurrentTab; readonly page: PageState };

export function usePage(): { view: PageView; line: PageLine | undefined } {
  const [view, setView] = useState<PageView>({ is: 'waiting' });
  const line = useRef<PageLine>(undefined);

  useEffect(() => {
    const reports = new Map<string, FrameReport>();
    let latest: CurrentTab | undefined;

    async function look(): Promise<void> {
      const tab = await currentTab();
      latest = tab;
      if (tab?.missingAccess === undefined && tab?.site === undefined) setView({ is: 'unreadable' });
      else listen(tab);
    }

    function listen(tab: CurrentTab): void {
      const { missingAccess } = tab;
      const nobody: PageView = missingAccess === undefined ? { is: 'silent', tab } : { is: 'no-access', tab, access: missingAccess };
      // A browser may have let Winnow in for this once: then the page answers though its site is not allowed.
      setView(missingAccess === undefined ? { is: 'waiting', tab } : nobody);
      const until = performance.now() + PATIENCE;
      const show = (next: PageView): void => {
        if (tab === latest) setView(next);
      };
      const timer = setTimeout(show, START_PATIENCE, nobody);
      const connect = (): void => {
        line.current = connectToPage(tab.id, hear);
      };
      const hear = (report: FrameReport | undefined): void => {
        // A page that has just been let in is on its way; nobody answers there yet.
        if (report === undefined && reports.size === 0 && performance.now() < until) {
          setTimeout(connect, RETRY);
          return;
        }
        clearTimeout(timer);
        if (report === undefined) {
          show(nobody);
        } else {
          reports.set(report.frame, report);
          show({ is: 'known', tab, page: combine(reports.values()) });
        }
      };
      connect();
    }

    const start = (): void => {
      look().catch((error: unknown) => {
        console.error('Winnow: the page under the popup is unknown', error);
        setView({ is: 'unreadable' });
      });
    };
    // Where the reader has just let Winnow in, the page is about to answer.
    const { onAdded } = browser.permissions;
    onAdded.addListener(start);
    start();
    return () => {
      onAdded.removeListener(start);
    };
  }, []);

  return { view, line: line.current };
}
