/** The look of a note: the system's colours, above everything, never wider than the window. */
export const NOTE_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  max-inline-size: min(26rem, calc(100vw - 8px)) !important;
}
[role] {
  box-sizing: border-box;
  padding: 6px 10px;
  border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  border-inline-start: 3px solid color-mix(in srgb, CanvasText 60%, Canvas);
  border-radius: 4px;
  background: Canvas;
  color: CanvasText;
  font: 13px/1.5 system-ui, sans-serif;
  box-shadow: 0 1px 6px rgb(0 0 0 / .2);
}
p { margin: 0 0 4px; overflow-wrap: anywhere; }
div > div { display: flex; flex-wrap: wrap; gap: 4px 8px; }
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  border-radius: 3px;
  min-block-size: 24px;
  padding: 0 8px;
  cursor: pointer;
}
.quiet { border-color: transparent; text-decoration: underline; text-decoration-color: color-mix(in srgb, CanvasText 45%, Canvas); text-underline-offset: .2em; }
button:hover { background: color-mix(in srgb, CanvasText 10%, Canvas); }
button:focus-visible { outline: 2px solid CanvasText; outline-offset: 1px; }
@media print { :host { display: none !important; } }
`;
