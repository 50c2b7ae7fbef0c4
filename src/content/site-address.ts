/** Where the settings of this frame are kept: under the address that the reader sees. */
export function siteAddress(): string {
  if (window.top === window) return location.href;
  const origins = (location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  return origins?.item(origins.length - 1) ?? topAddress() ?? (document.referrer || location.href);
}

/** Undefined in a frame of another origin than the page's. */
function topAddress(): string | undefined {
  try {
    return window.top?.location.href;
  } catch {
    return undefined;
  }
}
