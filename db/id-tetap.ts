import { createHash } from 'node:crypto';

/**
 * The same UUID for the same text, always: writing it again finds its own rows.
 * Version 8 (RFC 9562): a layout of one's own, here the head of a SHA-256.
 */
export function idTetap(teks: string): string {
  const b = createHash('sha256').update(`lindung:${teks}`).digest().subarray(0, 16);
  b.writeUInt8((b.readUInt8(6) & 0x0f) | 0x80, 6);
  b.writeUInt8((b.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = b.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
