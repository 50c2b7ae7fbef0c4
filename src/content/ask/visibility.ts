import type { Urgency } from '../../protocol/messages.ts';

/** Within one screen of what is seen: the reader may scroll there before the rest has been judged. */
const NEAR = '100%';

/** Tells how urgent elements are, once per element and again when that changes. Never asks for layout itself. */
export class Visibility {
  readonly #observer: IntersectionObserver;

  constructor(onUrgency: (element: Element, urgency: Urgency) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) onUrgency(entry.target, urgencyOf(entry));
      },
      { rootMargin: `${NEAR} 0px` },
    );
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
    });
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  forget(element: Element): void {
    this.#observer.unobserve(element);
  }
}

function urgencyOf({ isIntersecting, boundingClientRect: { top, bottom } }: IntersectionObserverEntry): Urgency {
  if (!isIntersecting) return 'rest';
  return bottom > 0 && top < innerHeight ? 'visible' : 'near';
}
