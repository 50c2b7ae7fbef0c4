import { RULES } from './registry.ts';
import { isBelow } from './hosts.ts';
import type { ComposerRule } from './rule.ts';

/** Where one writes comments on a host, by the rules: the host's own, and those of software that runs anywhere. */
export function composersOn(host: string): ComposerRule[] {
  return RULES.flatMap(({ hosts, composer }) =>
    composer && (hosts?.some((suffix) => isBelow(host, suffix)) ?? true) ? [composer] : [],
  );
}
