/**
 * The look of a note: the system's colours, above everything, never wider than the window. The host is as large as the
 * window and lets everything through; the box inside says where the note stands, as \`!important\` on a host beats
 * whatever its own style attribute says.
 */
export const NOTE_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  pointer-events: none !important;
}
[role] {
  position: absolute;
  box-sizing: border-box;
  inline-size: max-content;
  max-inline-size: min(26rem, calc(100% - 8px));
  max-block-size: calc(100% - 8px);
  overflow: auto;
  padding: 8px 12px;
  border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  border-inline-start: 3px solid #e0a92e;
  border-radius: 6px;
  background: Canvas;
  color: CanvasText;
  font: 14px/1.5 system-ui, sans-serif;
  box-shadow: 0 2px 12px rgb(0 0 0 / .25);
  pointer-events: auto;
}
p { margin: 0 0 6px; overflow-wrap: anywhere; }
p:first-child { font-weight: 600; }
p + p { color: color-mix(in srgb, CanvasText 75%, Canvas); font-size: 13px; }
.row { display: flex; flex-wrap: wrap; gap: 4px 12px; }
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid color-mix(in srgb, CanvasText 40%, Canvas);
  border-radius: 4px;
  min-block-size: 28px;
  padding: 0 10px;
  cursor: pointer;
}
.quiet {
  padding: 0;
  border-color: transparent;
  font-size: 13px;
  text-decoration: underline;
  text-decoration-color: color-mix(in srgb, CanvasText 45%, Canvas);
  text-underline-offset: .2em;
}
button:hover { background: color-mix(in srgb, CanvasText 10%, Canvas); }
button:focus-visible { outline: 2px solid CanvasText; outline-offset: 1px; }
@media (forced-colors: active) { [role] { border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;
