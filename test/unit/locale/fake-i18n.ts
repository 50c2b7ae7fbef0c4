import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Messages = Readonly<Partial<Record<string, { message: string; placeholders?: Record<string, { content: string }> }>>>;

export function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../../_locales/${locale}/messages.json`), 'utf8')) as Messages;
}

/** `browser.i18n.getMessage` as browsers have it: the locale's text, else English, else nothing. */
export function fakeI18n(locale: string, change: (text: string) => string = (text) => text) {
  const [own, english] = [readMessages(locale), readMessages('en')];
  return {
    getMessage(key: string, substitutions: readonly string[] = []): string {
      const entry = own[key] ?? english[key];
      if (!entry) return '';
      const named = entry.message.replace(
        /\$(\w+)\$/g,
        (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
      );
      const filled = named.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
      return key === 'language_tag' ? filled : change(filled);
    },
  };
}
