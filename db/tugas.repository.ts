import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import { berjalan } from '../domain/kasus/tenggat.ts';
import type { TugasDiminta } from '../domain/kasus/tugas.ts';
import type { DB } from './skema.ts';

/** Prefix of an escalation's task: it ends with the deadline it belongs to. */
export function kunciEskalasi(tenggatId: string): string {
  return `eskalasi:${tenggatId}:`;
}

/**
 * Brings the case's tasks in line with what it waits for now: what is no longer asked for is done, what is newly
 * asked for is added. Safe to repeat.
 */
export async function selaraskanTugas(
  trx: Transaction<DB>,
  k: KeadaanKasus,
  diminta: readonly TugasDiminta[],
): Promise<void> {
  const jalan = k.tenggat.filter(berjalan);
  const tetap = new Set(diminta.map((t) => t.kunci));
  const terbuka = await trx
    .selectFrom('tugas')
    .select(['id', 'kunci', 'jenis', 'orang_id', 'tenggat'])
    .where('kasus_id', '=', k.kasusId)
    .where('selesai_pada', 'is', null)
    .execute();
  const tenggatTugas = (t: TugasDiminta) => jalan.find((j) => j.kunci === t.tenggat)?.batas ?? null;
  const masih = (t: (typeof terbuka)[number]) => {
    if (t.jenis === 'eskalasi') return jalan.some((j) => t.kunci.startsWith(kunciEskalasi(j.id)));
    const sama = diminta.find((d) => d.kunci === t.kunci);
    return (
      tetap.has(t.kunci) &&
      (sama?.orangId ?? null) === t.orang_id &&
      (sama ? tenggatTugas(sama) : null) === t.tenggat
    );
  };
  const usai = terbuka.filter((t) => !masih(t)).map((t) => t.id);
  if (usai.length > 0) {
    await trx.updateTable('tugas').set({ selesai_pada: k.waktu }).where('id', 'in', usai).execute();
  }
  const ada = new Set(terbuka.filter(masih).map((t) => t.kunci));
  const baru = diminta.filter((t) => !ada.has(t.kunci));
  if (baru.length === 0) return;
  await trx
    .insertInto('tugas')
    .values(
      baru.map((t) => ({
        id: randomUUID(),
        kasus_id: k.kasusId,
        instansi_id: k.instansiId,
        kunci: t.kunci,
        jenis: 'tindakan',
        tindakan: t.tindakan,
        peran: t.peran,
        orang_id: t.orangId ?? null,
        tenggat: tenggatTugas(t),
        dibuat_pada: k.waktu,
      })),
    )
    .execute();
}
