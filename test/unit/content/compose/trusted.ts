/** Dispatches an event as the browser itself would: jsdom marks what a script dispatches as not trusted. */
export function dispatchTrusted(target: EventTarget, event: Event): boolean {
  const eventImpl = implOf(event) as { isTrusted: boolean };
  const targetImpl = implOf(target) as { _dispatch(event: unknown): boolean };
  eventImpl.isTrusted = true;
  return targetImpl._dispatch(eventImpl);
}

function implOf(wrapper: object): unknown {
  const symbol = Object.getOwnPropertySymbols(wrapper).find((each) => each.description === 'impl');
  if (symbol === undefined) throw new Error('not an object of jsdom');
  return (wrapper as Record<symbol, unknown>)[symbol];
}
