import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import { berjalan } from '../domain/kasus/tenggat.ts';
import type { TugasDiminta } from '../domain/kasus/tugas.ts';
import type { DB, Tugas } from './skema.ts';

/** Prefix of an escalation's task: it ends with the deadline it belongs to. */
export function kunciEskalasi(tenggatId: string): string {
  return `eskalasi:${tenggatId}:`;
}

/**
 * Ends the escalations of a deadline that this person has answered: their own, those of a role where nobody was found,
 * and what reached the post they act in while somebody else held it.
 */
export async function selesaikanEskalasi(
  trx: Transaction<DB>,
  kasusId: string,
  tenggatId: string,
  { orangId, jabatanId, peran }: Pelaku,
  pada: string,
): Promise<void> {
  const dulu = sql<boolean>`exists (select from pemangku
    where pemangku.jabatan_id = ${jabatanId} and pemangku.orang_id = tugas.orang_id
      and pemangku.masa @> tugas.dibuat_pada)`;
  await trx
    .updateTable('tugas')
    .set({ selesai_pada: pada })
    .where('kasus_id', '=', kasusId)
    .where('selesai_pada', 'is', null)
    .where('jenis', '=', 'eskalasi')
    .where((e) => e.fn('starts_with', ['kunci', e.val(kunciEskalasi(tenggatId))]), '=', true)
    .where((e) =>
      e.or([
        e('orang_id', '=', orangId),
        e.and([e('peran', '=', peran), e.or([e('orang_id', 'is', null), dulu])]),
      ]),
    )
    .execute();
}

/**
 * Brings the case's tasks in line with what it waits for now: what is no longer asked for is done, what is newly
 * asked for is added. Who has taken a task keeps it where only its deadline has moved. Safe to repeat.
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
    .select(['id', 'kunci', 'jenis', 'orang_id', 'tenggat', 'diambil_oleh', 'diambil_pada'])
    .where('kasus_id', '=', k.kasusId)
    .where('selesai_pada', 'is', null)
    .execute();
  const tenggatTugas = (t: TugasDiminta) => jalan.find((j) => j.kunci === t.tenggat);
  const masih = (t: (typeof terbuka)[number]) => {
    if (t.jenis === 'eskalasi') return jalan.some((j) => t.kunci.startsWith(kunciEskalasi(j.id)));
    const sama = diminta.find((d) => d.kunci === t.kunci);
    return (
      tetap.has(t.kunci) &&
      (sama?.orangId ?? null) === t.orang_id &&
      ((sama && tenggatTugas(sama)?.batas) ?? null) === t.tenggat
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
        tenggat: tenggatTugas(t)?.batas ?? null,
        jam: tenggatTugas(t)?.jam ?? null,
        ...diambil(t, terbuka),
        dibuat_pada: k.waktu,
      })),
    )
    .execute();
}

type Pengambil = Pick<Selectable<Tugas>, 'kunci' | 'orang_id' | 'diambil_oleh' | 'diambil_pada'>;

function diambil(t: TugasDiminta, lama: readonly Pengambil[]) {
  const sama = lama.find((l) => l.kunci === t.kunci && l.orang_id === (t.orangId ?? null));
  return { diambil_oleh: sama?.diambil_oleh ?? null, diambil_pada: sama?.diambil_pada ?? null };
}
