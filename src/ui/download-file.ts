/** Offers text, whole or in parts, as a file; the browser asks where to, or puts it with the other downloads. */
export function downloadFile(name: string, text: string | string[], type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(typeof text === 'string' ? [text] : text, { type }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
