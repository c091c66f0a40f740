import type { Transaction } from 'kysely';
import { faktaPeristiwa } from '../domain/kasus/fakta.ts';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import { denganPengganti } from '../domain/kasus/pejabat.ts';
import type { KodePenolakan, Penolakan } from '../domain/kasus/penolakan.ts';
import { penolakan } from '../domain/kasus/penolakan.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import { peristiwaTindakan } from '../domain/kasus/tindakan.ts';
import { ATURAN } from '../domain/layanan.ts';
import { bacaPejabat } from '../db/pejabat.baca.ts';
import type { Sambungan } from '../db/riwayat.ts';
import { bacaEntri, bacaResiDanSambungan } from '../db/riwayat.ts';
import type { Db } from '../db/koneksi.ts';
import type { DB } from '../db/skema.ts';
import { tolakResi } from '../db/tindakan.repository.ts';
import { ditolakBasisData } from './ditolak-basis-data.ts';
import { EFEK } from './efek/daftar.ts';
import type { Efek, HasilEfek } from './efek/efek.ts';
import { tanpaTambahan } from './efek/efek.ts';
import { bebaskanTempatTidur } from './efek/hunian.ts';
import { ikutkanSurat } from './efek/nasib-surat.ts';
import { undangSurvei } from './efek/survei.ts';
import { kunciKasus, periksaPagar, rekam } from './komit.ts';
import type { HasilTindakan, PermintaanTindakan } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';

/**
 * Commits one act, in one transaction. Safe to repeat at every point: the receipt decides whether it has been done.
 *
 * 1. An act without the API's seal counts for nothing; the genuine act of that id, if there is one, still waits.
 * 2. The case is locked before its receipt is read, so that two runs cannot both find it waiting.
 * 3. A receipt that is there stands: the same attempt again gets the same answer, a repeat is dropped.
 * 4. Only the run that has seen all of the history may go on.
 * 5. What a constraint of the database refuses is a refusal; trouble that passes is tried again by the engine.
 */
export async function komitTindakan(l: Lingkungan, p: PermintaanTindakan): Promise<HasilTindakan> {
  const { tindakan: t } = p;
  if (t.kasusId !== p.kasusId || !l.penyegel.sah(t)) return { hasil: 'tidakSah' };
  return selamaTersimpan(l, t, () => simpan(l, p));
}

/** Does what commits an act, or refuses the act where the database never will. */
export async function selamaTersimpan<H>(
  l: Lingkungan,
  t: Tindakan,
  kerja: () => Promise<H>,
): Promise<H | Ditolak> {
  try {
    return await kerja();
  } catch (e) {
    if (!ditolakBasisData(e)) throw e;
    // Trying again would end the same and hold up every act behind this one.
    return tolak(
      l.db,
      l,
      t,
      penolakan('tidakDapatDisimpan', 'Tindakan ini tidak dapat disimpan. Hubungi pengelola sistem.'),
    );
  }
}

function simpan(l: Lingkungan, p: PermintaanTindakan): Promise<HasilTindakan> {
  const { tindakan: t } = p;
  return l.db.transaction().execute(async (trx) => {
    const terbuka = await bukaTindakan(trx, l, p);
    if ('hasil' in terbuka) return terbuka;
    const { keadaan: k, asal, sambungan } = terbuka;
    if (p.keputusan.hasil === 'ditolak') {
      return tolak(trx, l, t, await sebutPengganti(trx, k, p, p.keputusan.penolakan));
    }
    const peristiwa = peristiwaTindakan(t, p.waktu, p.keputusan);
    const efek = await jalankanEfek(trx, l, k, p, peristiwa);
    if ('penolakan' in efek) {
      if (efek.catatan) await rekam(trx, l, k, p.alurId, [{ peristiwa: efek.catatan, asal: 'sistem' }]);
      return { ...(await tolak(trx, l, t, efek.penolakan)), ...(efek.catatan && { catatan: efek.catatan }) };
    }
    const entri = [{ peristiwa: { ...peristiwa, pengayaan: efek.pengayaan }, asal }];
    const [pengayaan = {}] = await rekam(trx, l, k, p.alurId, entri, { tindakanId: t.tindakanId, sambungan });
    return { hasil: 'diterima', pengayaan };
  });
}

/** Locks the case for an act that waits for its decision. @returns what is to be answered where there is none to make */
export async function bukaTindakan(
  trx: Transaction<DB>,
  l: Lingkungan,
  p: PermintaanTindakan,
): Promise<HasilTindakan | { keadaan: KeadaanKasus; asal: string; sambungan: Sambungan }> {
  const terkunci = await kunciKasus(trx, l, p.kasusId);
  const tercatat = await bacaResiDanSambungan(trx, p.tindakan.tindakanId, terkunci.keadaan);
  // Sealed once, but not on record (a restored backup): it counts for as little as an unsealed one.
  if (!tercatat) return { hasil: 'tidakSah' };
  const { resi, sambungan } = tercatat;
  const entri = async () => (await bacaEntri(trx, l.brankas, p.kasusId, p.urutan, 1))[0];
  if (resi.status === 'ditolak') {
    // The same attempt again, after its answer was lost: what it left in the history is told again.
    const catatan = terkunci.keadaan.urutan > p.urutan ? await entri() : undefined;
    return { hasil: 'ditolak', ...(catatan?.jenis === 'suratMenungguKepastian' && { catatan }) };
  }
  if (resi.status === 'diterima') {
    if (resi.urutan !== p.urutan + 1 || terkunci.alurId !== p.alurId) return { hasil: 'ulang' };
    return { hasil: 'diterima', pengayaan: (await entri())?.pengayaan ?? {} };
  }
  return periksaPagar(p, terkunci) ?? { keadaan: terkunci.keadaan, asal: resi.asal, sambungan };
}

/** The rules know no names: here a refusal for separation of duties learns who could act instead, right now. */
async function sebutPengganti(
  trx: Transaction<DB>,
  k: KeadaanKasus,
  p: PermintaanTindakan,
  alasan: Penolakan,
): Promise<Penolakan> {
  const aturan = ATURAN[k.layanan];
  if (!aturan.pengganti || !KARENA_PEJABAT.has(alasan.kode)) return alasan;
  const pejabat = await bacaPejabat(trx, k.instansiId, p.waktu);
  return denganPengganti(alasan, aturan.pengganti(k, p.tindakan.jenis, pejabat));
}

const KARENA_PEJABAT: ReadonlySet<KodePenolakan> = new Set<KodePenolakan>([
  'pisahTugas',
  'bukanGiliranParaf',
]);

async function jalankanEfek(
  trx: Transaction<DB>,
  l: Lingkungan,
  k: KeadaanKasus,
  p: PermintaanTindakan,
  peristiwa: Peristiwa,
): Promise<HasilEfek> {
  const aturan = ATURAN[k.layanan];
  const sesudah = aturan.ubah(k, peristiwa);
  const { tindakan, waktu, bubuhan } = p;
  const konteks = { trx, l, k, sesudah, tindakan, isi: tindakan.isi, waktu, bubuhan };
  const efek = (EFEK as Record<string, Efek<unknown> | undefined>)[tindakan.jenis];
  const hasil = efek ? await efek(konteks) : tanpaTambahan;
  if ('penolakan' in hasil) return hasil;
  if (!aturan.terbuka(sesudah.tahap)) {
    await bebaskanTempatTidur(konteks, faktaPeristiwa(peristiwa) ?? waktu);
    await undangSurvei(konteks);
  }
  return { pengayaan: { ...hasil.pengayaan, ...(await ikutkanSurat(konteks)) } };
}

type Ditolak = Extract<HasilTindakan, { hasil: 'ditolak' }>;

export async function tolak(
  trx: Transaction<DB> | Db,
  l: Lingkungan,
  t: Tindakan,
  alasan: Penolakan,
): Promise<Ditolak> {
  await tolakResi(trx, t.tindakanId, alasan, l.sekarang());
  return { hasil: 'ditolak' };
}

/** Gives an act that nobody can read any more its refusal: the key of its case was destroyed. */
export async function tolakTakTerbaca(l: Lingkungan, tindakanId: string): Promise<void> {
  const alasan = penolakan(
    'tidakTerbaca',
    'Data kasus ini tidak dapat dibaca lagi; tindakan Anda tidak diproses.',
  );
  await tolakResi(l.db, tindakanId, alasan, l.sekarang());
}

/** Gives waiting acts of a case that has ended their refusal; `bukaKembali` is judged by a run of its own. */
export async function tolakSisaTertutup(l: Lingkungan, tindakanId: string): Promise<void> {
  const alasan = penolakan('kasusTertutup', 'Kasus ini sudah ditutup sebelum tindakan Anda diproses.');
  await tolakResi(l.db, tindakanId, alasan, l.sekarang());
}
