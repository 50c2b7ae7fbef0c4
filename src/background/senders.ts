/** Who may ask what: a message from anyone else is refused before its shape is looked at. */
export type Sender = 'content' | 'own-page' | 'stranger';

/**
 * Tells who has sent a message. Web pages and other extensions cannot reach us, as the manifest opens no door
 * to them; should one be opened by mistake, they are strangers here.
 */
export function senderOf(sender: chrome.runtime.MessageSender | undefined, own: { id: string; origin: string }): Sender {
  if (sender?.id !== own.id) return 'stranger';
  if (isFrom(sender, own.origin)) return 'own-page';
  return sender.tab === undefined ? 'stranger' : 'content';
}

function isFrom(sender: chrome.runtime.MessageSender, origin: string): boolean {
  return sender.url !== undefined && (sender.url === origin || sender.url.startsWith(`${origin}/`));
}
