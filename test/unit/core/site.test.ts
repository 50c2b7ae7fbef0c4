import { expect, it } from 'vitest';
import { siteName } from '../../../src/core/site.ts';

it.each([
  ['https://www.Blog.Example:8080/a?b#c', 'blog.example'],
  ['http://news.example./', 'news.example'],
  ['file:///home/me/page.html', 'file'],
  ['chrome://extensions/', undefined],
  ['moz-extension://abc/options.html', undefined],
  ['about:blank', undefined],
  ['nonsense', undefined],
])('names the site of %s %s', (url, name) => {
  expect(siteName(url)).toBe(name);
});
