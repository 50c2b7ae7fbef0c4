import { JSDOM } from 'jsdom';
import { vi } from 'vitest';

/** Makes a document's window the one that code under test runs in; answers what ends that code. */
export function enter(document: Document): AbortController {
  const view = document.defaultView;
  if (!view) throw new Error('the document has no window');
  vi.stubGlobal('MutationObserver', view.MutationObserver);
  vi.stubGlobal('AbortController', view.AbortController);
  vi.stubGlobal('AbortSignal', view.AbortSignal);
  return new view.AbortController();
}

/** A whole page: it has arrived. */
export async function loaded(document: Document): Promise<Document> {
  if (document.readyState !== 'complete') await new Promise((resume) => document.defaultView?.addEventListener('load', resume));
  return document;
}

export function dom(html: string, url = 'https://blog.test/'): Promise<Document> {
  return loaded(new JSDOM(`<!doctype html><body>${html}`, { url }).window.document);
}
