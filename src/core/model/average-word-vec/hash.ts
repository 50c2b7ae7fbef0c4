import { MODEL_FILES, type ModelFiles } from './folder.ts';

/** The SHA-256 of all files together, in hexadecimal: distinguishes one imported model from another. */
export async function hashModelFiles(files: ModelFiles): Promise<string> {
  const digests = await Promise.all(
    MODEL_FILES.map((name) => crypto.subtle.digest('SHA-256', files[name] ?? new ArrayBuffer(0))),
  );
  const joined = new Uint8Array(digests.flatMap((digest) => [...new Uint8Array(digest)]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', joined));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
