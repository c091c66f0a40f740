/** What the engine takes in one piece: 2 MB. Larger, and the task that asks for it fails for ever. */
const SEKALI_KIRIM = 2 * 1024 * 1024;

/** One act: twice what the API reads, so that it fits beside a refusal that repeats all of it. */
export const SURAT_TERBESAR = SEKALI_KIRIM / 4;
/** All that waits: the state of the case goes to the next run with it. */
export const SERAHAN_TERBESAR = SEKALI_KIRIM / 2;

const byte = new TextEncoder();

/** What a value takes as a payload, in bytes. */
export function ukuranJson(x: unknown): number {
  return byte.encode(JSON.stringify(x)).length;
}
