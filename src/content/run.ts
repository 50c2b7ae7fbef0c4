import { isEnabledOn } from '../core/policy.ts';
import type { CorrectRequest, Done, ExplainRequest, Explanation, FrameState, PageCommand, Refused } from '../protocol/messages.ts';
import type { HiddenNotice } from '../protocol/pages.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import { ScoreClient, type ClientPort } from '../protocol/score-client.ts';
import { Composers } from './compose/watch-composers.ts';
import type { MenuChoice } from '../protocol/menu.ts';
import { shapeOf } from './find/shape.ts';
import { watchComments } from './find/watch.ts';
import type { ShadowRootOf } from './hide/parts.ts';
import { PageFilter } from './page-filter.ts';
import { keepAsNone } from './pick/teach.ts';
import { PopupLine, type PopupPort } from './popup-line.ts';
import { Tally } from './tally.ts';

export interface RunOptions {
  readonly document: Document;
  readonly site: string;
  readonly isTop: boolean;
  readonly settings: Pick<SettingsStore, 'get' | 'load' | 'subscribe' | 'update'>;
  readonly connect: () => ClientPort;
  readonly send: (request: ExplainRequest | CorrectRequest | HiddenNotice) => Promise<Explanation | Done | Refused>;
  readonly shadowRootOf: ShadowRootOf;
  /** Calls back with every Port that a popup opens to this frame. */
  readonly onPopup: (serve: (port: PopupPort) => void) => void;
  /** Calls back with every keyboard command for this frame. */
  readonly onCommand: (obey: (command: PageCommand['command']) => void) => void;
  /** Whether nothing about this page may be kept. */
  readonly isPrivate: boolean;
  /** Calls back whenever comments would score otherwise than before. */
  readonly onLearned: (listener: () => void) => void;
  /** Calls back with what was chosen in the context menu, and where it was opened. */
  readonly onMenu: (obey: (choice: MenuChoice, node: Node) => void) => void;
  /** Ends everything and leaves the page as it was. */
  readonly stop: AbortController;
}

/**
 * The life of Winnow in one frame.
 *
 *   off ── switched on ──▶ on ── switched off ──▶ off
 *    └──────── stop ────────┴──▶ stopped: nothing of ours is left on the page
 */
export function run(options: RunOptions): void {
  const { document, site, isTop, settings, connect, send, shadowRootOf, stop } = options;
  const after = (milliseconds: number, task: () => void) => setTimeout(task, milliseconds);
  let filter: PageFilter | undefined;
  let shown = '';
  let off = new AbortController();
  let told: FrameState = { type: 'state', enabled: true, hidden: 0 };

  const client = new ScoreClient({
    connect,
    after,
    onModelChanged: () => filter?.askAll(),
    onOrphaned: () => {
      stop.abort();
    },
  });

  const popups = new PopupLine({
    site,
    page: () => filter && { found: filter.found, folds: filter.folds.all() },
    after,
    callFine: (fold) => filter?.callFine(fold),
  });
  options.onPopup((port) => {
    popups.serve(port);
  });

  options.onCommand((command) => {
    if (command === 'next-folded') filter?.folds.goToNext();
    else filter?.folds.toggleLast();
  });

  const tally = new Tally({
    site,
    after,
    send: (notice) => {
      if (options.isPrivate || !settings.get().history) return;
      send(notice).catch((error: unknown) => {
        console.debug('Winnow: what was hidden was not counted', error);
      });
    },
  });

  const tell = (): void => {
    if (stop.signal.aborted) return;
    popups.changed();
    tally.count(filter?.folds.all() ?? []);
    const hidden = filter?.folds.all().reduce((sum, { size }) => sum + size, 0) ?? 0;
    const state: FrameState = { type: 'state', enabled: filter !== undefined || !isTop, hidden };
    if (state.enabled === told.enabled && state.hidden === told.hidden) return;
    told = state;
    client.tell(state);
  };

  const keepOut = (elements: readonly Element[]): void => {
    settings.update((before) => keepAsNone(before, site, shapeOf(elements), elements)).catch((error: unknown) => {
      console.warn('Winnow could not keep that these are no comments', error);
    });
  };

  const switchOn = (): void => {
    off = new AbortController();
    const { signal } = off;
    const { picked = [], notComments = [] } = settings.get().sites[site] ?? {};
    const page = new PageFilter({ document, site, signal, client, settings: () => settings.get(), shadowRootOf, send, onChange: tell, onWrongFind: keepOut });
    filter = page;
    const composers = new Composers({
      document,
      site,
      signal,
      client,
      settings: () => settings.get(),
      update: (change) => settings.update(change),
      explain: async (request) => {
        const answer = await send(request);
        return answer.type === 'explanation' ? answer : undefined;
      },
      isComment: (element) => page.isComment(element),
      shadowRootOf,
    });
    watchComments(document, {
      signal,
      shadowRootOf,
      picked,
      notComments,
      isOurs: (node) => page.folds.isOurs(node) || composers.isOurs(node),
      onFound: (comments) => {
        page.add(comments);
        popups.changed();
      },
      onChanged: (comment) => {
        page.change(comment);
      },
      onGone: (items) => {
        page.drop(items);
      },
    });
  };

  const switchOff = (): void => {
    filter = undefined;
    off.abort();
  };

  const follow = (): void => {
    const enabled = isEnabledOn(site, settings.get());
    const { picked, notComments } = settings.get().sites[site] ?? {};
    const showing = JSON.stringify([picked, notComments]);
    // What the reader has shown is looked for from the start.
    if (showing !== shown && filter) switchOff();
    shown = showing;
    if (enabled && filter) void filter.decideAll();
    else if (enabled) switchOn();
    else if (filter) switchOff();
    tell();
  };

  stop.signal.addEventListener('abort', switchOff);
  options.onLearned(() => filter?.askAll());
  settings.subscribe(follow);
  document.defaultView?.addEventListener('hashchange', () => void filter?.decideAll(), { signal: stop.signal });
  // A page that comes back from the back/forward cache has missed what was set meanwhile, and its count is forgotten.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    told = { type: 'state', enabled: true, hidden: 0 };
    void settings.load();
  };
  document.defaultView?.addEventListener('pageshow', comeBack, { signal: stop.signal });
  follow();
  // What was chosen before this script was there comes now.
  options.onMenu((choice, node) => filter?.obeyMenu(choice, node));
}
