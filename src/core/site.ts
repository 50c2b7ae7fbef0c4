/**
 * The name under which the settings of a page's site are kept: its host without `www.`, `file` for local
 * files, undefined where Winnow has no business (the browser's own pages, other extensions, data).
 */
export function siteName(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol === 'file:') return 'file';
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return undefined;
  return parsed.hostname.replace(/^www\./, '').replace(/\.$/, '');
}
