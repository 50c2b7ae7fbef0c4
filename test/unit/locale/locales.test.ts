import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/report/view/words.ts';
import { readMessages } from './fake-i18n.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LOCALES = readdirSync(`${ROOT}_locales`);
const english = readMessages('en');

/** What a translation has to keep: `$1`, `$NAME$`. */
function holes(text: string): string[] {
  return [...new Set(text.match(/\$(\d|\w+\$)/g) ?? [])].sort();
}

function sources(folder: string, ending: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => `${ROOT}${folder}/${file}`);
}

it('speaks at least the eight languages promised', () => {
  expect(LOCALES).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'pt_BR', 'it', 'ja', 'zh_CN']));
});

describe.each(LOCALES)('%s', (locale) => {
  const messages = readMessages(locale);
  const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

  it('has every text, in every plural form its language needs, and no other', () => {
    const wanted = Object.keys(english).filter((key) => !key.endsWith('_one') || forms.includes('one'));
    expect(Object.keys(messages)).toEqual(wanted);
  });

  it('keeps what stands for names and numbers', () => {
    for (const [key, entry] of Object.entries(messages)) {
      expect([key, holes(entry?.message ?? '')]).toEqual([key, holes(english[key]?.message ?? '')]);
    }
  });

  it('fits the lists of the stores and is of a direction that browsers know', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['text_direction']?.message).toMatch(/^(ltr|rtl)$/);
    expect(messages['language_tag']?.message).toBe(locale.replace('_', '-'));
  });
});

it('tells translators what every text is for', () => {
  const raw = JSON.parse(readFileSync(`${ROOT}_locales/en/messages.json`, 'utf8')) as Record<string, { description?: string }>;
  const untold = Object.entries(raw).filter(([, { description = '' }]) => description.length < 7);
  expect(untold).toEqual([]);
});

it('has no text that is used nowhere', () => {
  const code = [...sources('src', /\.tsx?$/), `${ROOT}manifest.json`].map((file) => readFileSync(file, 'utf8')).join('\n');
  const isUsed = (key: string) => code.includes(key) || code.includes(`'${key.replace(/_(one|other)$/, '')}'`);
  expect(Object.keys(english).filter((key) => !isUsed(key) && !/^(action|menu)_/.test(key))).toEqual([]);
});

it('writes no text for readers into the code', () => {
  const found = sources('src', /\.tsx?$/).flatMap((file) => literalTexts(file).map((text) => `${file.slice(ROOT.length)}: ${text}`));
  expect(found).toEqual([]);
});

const READ_ALOUD = new Set(['alt', 'aria-label', 'aria-valuetext', 'label', 'legend', 'placeholder', 'text', 'title', 'hint', 'name']);
const HAS_WORDS = /\p{L}{2}/u;

/** What a script sets of an element that is shown or read aloud. */
const SHOWN = new Set(['textContent', 'innerText', 'title', 'alt', 'placeholder', 'ariaLabel', 'ariaDescription']);

/** Words between tags, in attributes that are shown or read aloud, and what scripts set as such. */
function literalTexts(file: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) texts.push(node.text.trim());
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const isControlName = node.name.getText() === 'name' && /^[a-z]+$/.test(node.initializer.text);
      if (READ_ALOUD.has(node.name.getText()) && !isControlName) texts.push(node.initializer.text);
    }
    if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && SHOWN.has(node.left.name.text)) texts.push(...wordsOf(node.right));
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'setAttribute') {
      const [name, value] = node.arguments;
      if (ts.isStringLiteral(name) && READ_ALOUD.has(name.text)) texts.push(...wordsOf(value));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return texts.filter((text) => HAS_WORDS.test(text));
}

/** What an expression says itself, whatever else it puts in. */
function wordsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  return ts.isTemplateExpression(expression) ? [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)] : [];
}

it('has the report say on the settings page what it says from the command line', () => {
  expect(Object.fromEntries(Object.keys(ENGLISH).map((key) => [key, english[key]?.message]))).toEqual(ENGLISH);
});
