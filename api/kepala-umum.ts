import { createHash } from 'node:crypto';

/**
 * Headers of an answer that is the same for everybody and tells of nobody: caches may keep it for five minutes and then
 * ask whether it is still the same.
 */
export function kepalaUmum(isi: unknown): Record<string, string> {
  const sidik = createHash('sha256').update(JSON.stringify(isi)).digest('base64url');
  return { 'Cache-Control': 'public, max-age=300', ETag: `"${sidik}"` };
}
