import type { Proof, Provenance, Rule } from '../../../../../src/content/find/rules/rule.ts';

const PROOFS: Record<Proof, string> = {
  verified: 'saved real pages',
  template: "the platform's templates or others' published selectors",
  memory: 'memory only',
};

/** The page of the documentation that lists the rules. */
export function platformsPage(rules: readonly { readonly rule: Rule; readonly provenance: Provenance }[]): string {
  const rows = [...rules]
    .sort((a, b) => a.rule.id.localeCompare(b.rule.id, 'en'))
    .map(({ rule, provenance: { proof, source } }) =>
      row([`\`${rule.id}\``, rule.hosts?.join(', ') ?? 'any', PROOFS[proof], source]),
    );
  return [
    '# Platforms with a rule of their own',
    '',
    'Comments are found by structure on any site. Where a platform is listed here its comments are found by a rule:',
    'one file in `src/content/find/rules/`, one self-written page in `test/pages/`, modelled on real pages where some were',
    'at hand and called synthetic where none was. This page is written by the test of the rules.',
    '',
    row(['rule', 'hosts', 'checked against', 'facts from']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
