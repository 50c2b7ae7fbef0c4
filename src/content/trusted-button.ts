/** A button that only the reader can press: clicks that the page makes up are not heard. */
export function trustedButton(document: Document, className: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return button;
}
