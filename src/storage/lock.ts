/**
 * Runs work alone among all pages and the background of the extension. Content scripts of insecure pages have
 * no Web Locks and run it at once: the background has repaired settings long before those write.
 */
export async function locked(name: string, work: () => Promise<void>): Promise<void> {
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  await (locks ? locks.request(name, work) : work());
}
