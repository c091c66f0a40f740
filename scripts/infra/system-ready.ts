import { z } from 'zod';

/** What must work before people are told that the system runs. */
const NEEDED = ['basisData', 'mesin', 'pekerja'];

const answerSchema = z.object({ bagian: z.array(z.object({ nama: z.string(), keadaan: z.string() })) });

/** Whether acts sent to the API at this address are taken, carried out and kept. */
export async function systemReady(address: string): Promise<boolean> {
  const answer = await fetch(new URL('/sehat/siap', address), { signal: AbortSignal.timeout(5_000) }).catch(
    () => undefined,
  );
  const body = answerSchema.safeParse(await answer?.json().catch(() => undefined));
  if (answer?.status !== 200 || !body.success) return false;
  return NEEDED.every((name) => body.data.bagian.some((b) => b.nama === name && b.keadaan === 'baik'));
}
