/**
 * `storage.local` item that changes with all that changes what comments score: a correction, a new version, an
 * imported model. Content scripts watch it and ask again; a message would not reach those whose Port was lost
 * with a stopped worker.
 */
export const LEARNED_KEY = 'learned/revision';
