/** Remembers the closed shadow roots that are made, so that a test can look where no page can. */
export function watchShadowRoots(): (host: Element | undefined) => ShadowRoot {
  const roots = new WeakMap<Element, ShadowRoot>();
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  return (host) => {
    const root = host && roots.get(host);
    if (!root) throw new Error('no shadow root was made there');
    return root;
  };
}
