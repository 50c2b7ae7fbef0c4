import messages from '../../../_locales/en/messages.json';

/**
 * Runs in a page: gives the extension's content code its texts in English, and has it make shadow roots that are open.
 */
(globalThis as Record<string, unknown>)['browser'] = {
  i18n: {
    getMessage: (key: string, values: readonly string[] = []) =>
      (messages as Record<string, { message: string } | undefined>)[key]?.message.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '') ?? '',
  },
};
const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as Element['attachShadow'];
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};
