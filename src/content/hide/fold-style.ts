/**
 * The look of a fold: the page's own font and colours, so that it suits light, dark and tinted pages without
 * reading a single style. It lies on the page's own ground: any tint would take from the contrast that the page has
 * chosen. `!important` on the host beats whatever the page says about its own `div`s.
 */
export const FOLD_STYLE = `
:host {
  all: unset !important;
  display: block !important;
  box-sizing: border-box !important;
  flex: 1 1 auto !important;
  grid-column: 1 / -1 !important;
  min-inline-size: 0 !important;
  max-inline-size: 100% !important;
  text-align: start !important;
  text-indent: 0 !important;
  text-transform: none !important;
  white-space: normal !important;
  letter-spacing: normal !important;
  word-spacing: normal !important;
  font-weight: 400 !important;
  font-style: normal !important;
  font-variant: normal !important;
  visibility: visible !important;
  pointer-events: auto !important;
  cursor: auto !important;
  user-select: none !important;
}
.line {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .125em .5em;
  padding: .1875em .5em;
  margin: .125em 0;
  border: 1px solid color-mix(in srgb, currentColor 16%, transparent);
  border-inline-start: 3px solid color-mix(in srgb, currentColor 40%, transparent);
  border-radius: 3px;
  font-size: max(.8125em, 12px);
  line-height: 1.5;
}
.reason { margin-inline-end: auto; overflow-wrap: anywhere; }
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
  border-radius: 3px;
  min-block-size: 24px;
  padding: 0 .5em;
  cursor: pointer;
}
button:hover { border-color: currentColor; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
.quiet { padding: 0; border-color: transparent; text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: .2em; }
.actions { display: flex; flex-wrap: wrap; gap: .125em .875em; }
.all { flex-basis: 100%; display: flex; flex-wrap: wrap; align-items: center; gap: .125em .875em; }
.why { flex-basis: 100%; padding-block: .25em; }
.why p { margin: .125em 0; }
[hidden] { display: none !important; }
@media (forced-colors: active) { .line { border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;
