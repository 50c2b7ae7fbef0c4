/** The picker's look: the system's colours, above everything; outlines that show on any ground. */
export const PICK_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  inline-size: auto !important;
  block-size: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: hidden !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
}
.shield { position: absolute; inset: 0; pointer-events: auto; cursor: crosshair; }
.shield.open { pointer-events: none; }
.outline {
  position: absolute;
  box-sizing: border-box;
  border: 2px solid #1f6f4a;
  outline: 1px solid #fff;
  border-radius: 3px;
  background: rgb(31 111 74 / .14);
  pointer-events: none;
}
.found { border: 1px dashed #2f8f62; outline-color: rgb(255 255 255 / .35); background: none; }
.panel {
  position: absolute;
  inset-block-end: 12px;
  inset-inline: 12px;
  margin-inline: auto;
  max-inline-size: 30rem;
  max-block-size: calc(100% - 24px);
  box-sizing: border-box;
  overflow: auto;
  padding: 12px 14px;
  border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  border-block-start: 3px solid #2f8f62;
  border-radius: 8px;
  background: Canvas;
  color: CanvasText;
  font: 14px/1.5 system-ui, sans-serif;
  box-shadow: 0 2px 16px rgb(0 0 0 / .3);
  pointer-events: auto;
}
.panel:focus { outline: none; }
.panel.top { inset-block: 12px auto; }
p { margin: 0 0 6px; overflow-wrap: anywhere; }
.lead { font-weight: 600; }
.soft { color: color-mix(in srgb, CanvasText 75%, Canvas); font-size: 13px; }
blockquote {
  margin: 0 0 8px;
  padding-inline-start: 8px;
  border-inline-start: 3px solid color-mix(in srgb, CanvasText 30%, Canvas);
  font-size: 13px;
  overflow-wrap: anywhere;
}
.row { display: flex; flex-wrap: wrap; gap: 6px 8px; }
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid color-mix(in srgb, CanvasText 40%, Canvas);
  border-radius: 4px;
  min-block-size: 30px;
  padding: 0 10px;
  cursor: pointer;
}
button:hover { background: color-mix(in srgb, CanvasText 10%, Canvas); }
button:focus-visible { outline: 2px solid CanvasText; outline-offset: 2px; }
.first { background: #1f6f4a; border-color: #1f6f4a; color: #fff; }
.first:hover { background: #17593b; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
[hidden] { display: none !important; }
@media (forced-colors: active) { .outline { border-color: Highlight; } }
@media print { :host { display: none !important; } }
`;
