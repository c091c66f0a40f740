/** An error as a log may tell it. Where it happened, not what it said: messages of a database repeat what people typed. */
export function tanpaDataPribadi(e: unknown): Record<string, unknown> {
  if (!(e instanceof Error)) return { jenis: typeof e };
  const jejak = (e.stack ?? '').split('\n').filter((baris) => baris.trimStart().startsWith('at '));
  return { jenis: e.name, kode: (e as { code?: unknown }).code, jejak };
}
