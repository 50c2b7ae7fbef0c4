import { expect, it } from 'vitest';
import { Badge, type ActionLike, type Frame } from '../../../src/background/badge.ts';

/** A toolbar that shows of a tab what was set for it, else what was set for all. */
function setUp(open: (tab: number | undefined) => boolean = () => true) {
  const shown = new Map<string, string>();
  const keep = (what: string) => (details: object) => {
    const { tabId, ...value } = details as { tabId?: number };
    if (!open(tabId)) return Promise.reject(new Error(`No tab with id: ${tabId ?? ''}`));
    const [text] = Object.values<unknown>(value);
    shown.set(`${tabId ?? 'all'} ${what}`, typeof text === 'string' ? text : Object.values(text as Record<string, string>).join());
    return Promise.resolve();
  };
  const action: ActionLike = {
    setBadgeText: keep('text'),
    setIcon: keep('icon'),
    setTitle: keep('title'),
    setBadgeBackgroundColor: keep('colour'),
  };
  const session = new Map<string, unknown>();
  const make = () =>
    new Badge(
      action,
      {
        get: (key) => Promise.resolve(Object.fromEntries([...session].filter(([name]) => key === null || name === key))),
        set: (items) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
          return Promise.resolve();
        },
        remove: (key) => {
          session.delete(key);
          return Promise.resolve();
        },
      },
      (state, detail) => `${state}${detail && `: ${detail}`}`,
    );
  const of = (tab: number) => {
    const read = (what: string) => shown.get(`${tab} ${what}`) ?? shown.get(`all ${what}`);
    return { text: read('text'), title: read('title'), icon: read('icon')?.split(',')[0] };
  };
  return { make, of };
}

const page: Frame = { tab: 7, page: 'https://blog.example/', frame: 0 };
const state = (hidden: number, enabled = true) => ({ type: 'state', hidden, enabled }) as const;
const ON = '/icons/on-16.png';

it('adds up the frames of a page, and forgets those of the page before', async () => {
  const { make, of } = setUp();
  const badge = make();
  await badge.show(page, state(2));
  await badge.show({ ...page, frame: 4 }, state(3));
  expect(of(7)).toEqual({ text: '5', title: 'on', icon: ON });
  await badge.forget({ ...page, frame: 4 });
  expect(of(7).text).toBe('2');
  await badge.show({ ...page, page: 'https://blog.example/next' }, state(0));
  expect(of(7).text).toBe('');
});

it('goes on counting after the worker was stopped', async () => {
  const { make, of } = setUp();
  await make().show(page, state(2));
  await make().show({ ...page, frame: 4 }, state(3));
  expect(of(7).text).toBe('5');
});

it('says where Winnow is off, whatever a frame of another site says', async () => {
  const { make, of } = setUp();
  const badge = make();
  await badge.show(page, state(0, false));
  await badge.show({ ...page, frame: 4 }, state(0));
  expect(of(7)).toEqual({ text: '', title: 'off', icon: '/icons/off-16.png' });
});

it('says in every tab that the model cannot be loaded, those open before included, until it can', async () => {
  const { make, of } = setUp();
  await make().show(page, state(2));
  const badge = make();
  await badge.show({ ...page, tab: 8 }, state(0, false));
  await badge.showFailure(new Error('no vocab'));
  const failed = { text: '!', title: 'error: no vocab', icon: '/icons/error-16.png' };
  expect([of(7), of(99)]).toEqual([failed, failed]);
  expect(of(8).title).toBe('off');
  await badge.show({ ...page, frame: 4 }, state(0));
  expect(of(7)).toEqual(failed);
  await badge.showFailure(undefined);
  expect([of(7), of(99).text]).toEqual([{ text: '2', title: 'on', icon: ON }, '']);
});

it('is not held up by a tab that is gone', async () => {
  const gone = new Set<number | undefined>();
  const { make, of } = setUp((tab) => !gone.has(tab));
  const badge = make();
  for (const tab of [1, 2, 3]) await badge.show({ ...page, tab }, state(1));
  gone.add(2);
  await badge.showFailure(new Error('no vocab'));
  expect([of(1).text, of(3).text]).toEqual(['!', '!']);
});
