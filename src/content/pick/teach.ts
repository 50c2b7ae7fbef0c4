import { withSite, type ElementShape, type Settings } from '../../core/settings.ts';
import { MAX_SHAPES } from '../find/picked.ts';
import { isSurely } from '../find/shape.ts';

/** Notes that what looks like these elements is comments on a site; takes back what said otherwise. */
export function keepAsComments(settings: Settings, site: string, shape: ElementShape, elements: readonly Element[]): Settings {
  return teach(settings, site, 'picked', 'notComments', shape, elements);
}

/** Notes that what looks like these elements is none; takes back what said otherwise. */
export function keepAsNone(settings: Settings, site: string, shape: ElementShape, elements: readonly Element[]): Settings {
  return teach(settings, site, 'notComments', 'picked', shape, elements);
}

/** Forgets all that the reader has shown on a site. */
export function forgetShown(settings: Settings, site: string): Settings {
  return withSite(settings, site, { picked: undefined, notComments: undefined });
}

export function hasShown(settings: Settings, site: string): boolean {
  const { picked = [], notComments = [] } = settings.sites[site] ?? {};
  return picked.length + notComments.length > 0;
}

type Side = 'picked' | 'notComments';

function teach(settings: Settings, site: string, side: Side, other: Side, shape: ElementShape, elements: readonly Element[]): Settings {
  const before = settings.sites[site] ?? {};
  const contrary = (before[other] ?? []).filter((old) => !elements.some((element) => isSurely(element, old)));
  const kept = [...(before[side] ?? []).slice(1 - MAX_SHAPES), shape];
  return withSite(settings, site, { [side]: kept, [other]: contrary.length > 0 ? contrary : undefined });
}
