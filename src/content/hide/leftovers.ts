import { shadowRootSteps } from '../find/shadow-roots.ts';
import type { Steps } from '../find/steps.ts';
import { isVeiled, unveil, VEILS } from './cover.ts';
import { isStyled, type ShadowRootOf } from './parts.ts';

/**
 * Takes away the lines, and uncovers the comments, of scripts that were ended on the spot: Firefox does so when the
 * extension is updated, and their buttons are dead. Nothing of the page is touched but what stands around such a line.
 * @param open opens the shadow root of any element.
 */
export function* clearLeftovers(document: Document, open: ShadowRootOf): Steps<void> {
  for (const root of [document, ...(yield* shadowRootSteps(document, open))]) {
    for (const host of Array.from(root.querySelectorAll('div:empty'))) {
      yield;
      if (host.attributes.length === 0 && isLine(open(host))) clear(host);
    }
  }
}

/** No page can look into a closed root, and nobody's but ours looks so inside. */
function isLine(shadow: ShadowRoot | null): boolean {
  return shadow?.mode === 'closed' && shadow.querySelector('style + .line[role="group"]') !== null;
}

function clear(host: Element): void {
  const around = host.parentElement ?? (host.getRootNode() as ShadowRoot);
  host.remove();
  // What was folded stands in the element that held the line, or (bare text, the rest of a thread) beside that one.
  const inside = around === host.ownerDocument.body ? [] : around.querySelectorAll('[style]');
  for (const element of [...inside, ...around.children, ...(around.parentElement?.children ?? [])]) {
    if (!isStyled(element)) continue;
    for (const veil of VEILS) if (isVeiled(element, veil)) unveil(element, veil);
  }
}
