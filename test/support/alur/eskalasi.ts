import type { IsiSistem } from '../../../domain/kasus/peristiwa-sistem.ts';
import { sampai } from '../tunggu.ts';
import type { KasusUji, Panggung } from './panggung.ts';

/** A rung as the history tells it: `<kunci>#<putaran>:<ke>`, with the time it fell due. */
export interface JenjangTercatat {
  jenjang: string;
  pada: string;
}

/** Rungs in the order of the history. */
export async function jenjangTercatat(k: KasusUji): Promise<JenjangTercatat[]> {
  const entri = (await k.entri()).filter((e) => e.jenis === 'eskalasi');
  return entri.map((e) => {
    const { tenggatId, ke } = e.isi as IsiSistem['eskalasi'];
    return { jenjang: `${tenggatId}:${ke}`, pada: e.waktu };
  });
}

/** Lets time pass, then waits until so many rungs are on record. @returns all of them, which may be more */
export async function lewatSampai(
  p: Panggung,
  k: KasusUji,
  menit: number,
  jumlah: number,
): Promise<JenjangTercatat[]> {
  await p.lewat(menit);
  await sampai(async () => (await jenjangTercatat(k)).length >= jumlah, 20_000, `${jumlah} jenjang`);
  return jenjangTercatat(k);
}

/** Whom a rung reached, by account: in the inbox and in the outbox. Nobody is "tidakAda:<peran>". */
export async function penerimaJenjang(p: Panggung, k: KasusUji, jenjang: string) {
  const nama = (r: { surel: string | null; peran: string | null }) =>
    r.surel?.replace(/@.*/, '') ?? `tidakAda:${r.peran ?? ''}`;
  const tugas = await p.bd.db
    .selectFrom('tugas as t')
    .leftJoin('orang as o', 'o.id', 't.orang_id')
    .select(['o.surel', 't.peran'])
    .where('t.kasus_id', '=', k.id)
    .where('t.kunci', 'like', `eskalasi:${jenjang}:%`)
    .execute();
  const pesan = await p.bd.db
    .selectFrom('kotak_keluar as t')
    .leftJoin('orang as o', 'o.id', 't.orang_id')
    .select(['o.surel', 't.peran', 't.lewat'])
    .where('t.kasus_id', '=', k.id)
    .where('t.kunci', 'like', `${k.id}:${jenjang}:%`)
    .execute();
  return {
    tugas: tugas.map(nama).toSorted(),
    pesan: pesan.map((r) => `${nama(r)} (${r.lewat})`).toSorted(),
  };
}
