import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { jabatanPada } from '../domain/kasus/jabatan-pada.ts';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import type { Penerima } from '../domain/kasus/penerima.ts';
import { cariPenerima, PENGAWAS_KASUS, sasaran } from '../domain/kasus/penerima.ts';
import type { IsiSistem } from '../domain/kasus/peristiwa-sistem.ts';
import { ATURAN } from '../domain/layanan.ts';
import { bacaEntri } from '../db/riwayat.ts';
import type { DB } from '../db/skema.ts';
import { bacaStruktur } from '../db/struktur.repository.ts';
import { kunciEskalasi } from '../db/tugas.repository.ts';
import { kunciKasus, periksaPagar, rekam } from './komit.ts';
import type { HasilWaktu, PermintaanWaktu } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';

/**
 * Commits what time itself has done to a case: rungs that fired, the move by the standard. One transaction: entry,
 * tasks and notices, so that each rung reaches people exactly once.
 */
export async function komitWaktu(l: Lingkungan, p: PermintaanWaktu): Promise<HasilWaktu> {
  return l.db.transaction().execute(async (trx) => {
    const terkunci = await kunciKasus(trx, l, p.kasusId);
    const tertinggal = periksaPagar(p, terkunci);
    if (tertinggal) {
      // The same attempt again, after its answer was lost, maybe with those of later ones: what it wrote stands.
      const entri = await bacaEntri(trx, l.brankas, p.kasusId, p.urutan, p.peristiwa.length);
      const sama = terkunci.alurId === p.alurId && entri.length === p.peristiwa.length;
      return sama &&
        entri.every((e, i) => e.jenis === p.peristiwa[i]?.jenis && e.waktu === p.peristiwa[i].waktu)
        ? { hasil: 'dicatat', pengayaan: entri.map((e) => e.pengayaan) }
        : tertinggal;
    }
    const k = terkunci.keadaan;
    const peristiwa = await denganPenerima(trx, k, p.peristiwa);
    const entri = peristiwa.map((satu) => ({ peristiwa: satu, asal: 'sistem' }));
    const pengayaan = await rekam(trx, l, k, p.alurId, entri);
    await sampaikan(trx, k, peristiwa);
    await peringatkan(trx, k, peristiwa);
    return { hasil: 'dicatat', pengayaan };
  });
}

/** Adds to each rung whom it reaches: everybody once. */
async function denganPenerima(
  trx: Transaction<DB>,
  k: KeadaanKasus,
  semua: readonly Peristiwa[],
): Promise<Peristiwa[]> {
  const terakhir = semua.findLast((p) => p.jenis === 'eskalasi');
  if (!terakhir) return [...semua];
  const tugas = ATURAN[k.layanan].tugas(k);
  // Who holds the posts when the rung falls due, not when somebody last touched the case.
  const kantor = await bacaStruktur(trx, k.instansiId, terakhir.waktu);
  const struktur = jabatanPada(ATURAN[k.layanan], k, kantor);
  return semua.map((p) => {
    if (p.jenis !== 'eskalasi') return p;
    const { kepada } = p.isi as IsiSistem['eskalasi'];
    const semuaPenerima = kepada.flatMap((t) => cariPenerima(sasaran(t, k, tugas), struktur));
    const sekali = new Map(semuaPenerima.map((r) => [r.orangId ?? r.peran, r]));
    return { ...p, pengayaan: { ...p.pengayaan, penerima: [...sekali.values()] } };
  });
}

async function sampaikan(trx: Transaction<DB>, k: KeadaanKasus, semua: readonly Peristiwa[]): Promise<void> {
  const baris = semua.flatMap(({ isi, waktu: pada, pengayaan }) =>
    (pengayaan.penerima ?? []).map((penerima) => ({ isi: isi as IsiSistem['eskalasi'], penerima, pada })),
  );
  if (baris.length === 0) return;
  await trx
    .insertInto('tugas')
    .values(baris.map((b) => barisTugas(k, b)))
    .execute();
  await trx
    .insertInto('kotak_keluar')
    .values(baris.map((b) => barisPesan(k, b)))
    .execute();
}

interface Pesan {
  isi: IsiSistem['eskalasi'];
  penerima: Penerima;
  pada: string;
}

function barisTugas(k: KeadaanKasus, { isi, penerima, pada }: Pesan) {
  return {
    id: randomUUID(),
    kasus_id: k.kasusId,
    instansi_id: k.instansiId,
    kunci: `${kunciEskalasi(isi.tenggatId)}${isi.ke}:${penerima.orangId ?? penerima.peran}`,
    jenis: 'eskalasi',
    tindakan: 'eskalasi',
    rincian: `${isi.nama} (jenjang ${isi.ke})`,
    peran: penerima.peran,
    orang_id: penerima.orangId,
    tenggat: isi.batas,
    jam: k.tenggat.find((t) => t.id === isi.tenggatId)?.jam ?? null,
    dibuat_pada: pada,
  };
}

// One place for outside channels to attach: they read these rows and keep their own delivery state.
function barisPesan(k: KeadaanKasus, { isi, penerima, pada }: Pesan) {
  return {
    id: randomUUID(),
    kunci: `${k.kasusId}:${isi.tenggatId}:${isi.ke}:${penerima.orangId ?? penerima.peran}`,
    instansi_id: k.instansiId,
    kasus_id: k.kasusId,
    orang_id: penerima.orangId,
    peran: penerima.peran,
    lewat: penerima.lewat,
    jenis: 'eskalasi',
    isi: JSON.stringify({
      nomor: k.nomor,
      tahap: k.tahap,
      tenggat: isi.nama,
      batas: isi.batas,
      jenjang: isi.ke,
    }),
    dibuat_pada: pada,
  };
}

/** Nothing dies unseen (rule 5): a workflow that was lost is shown to every supervisor. */
async function peringatkan(
  trx: Transaction<DB>,
  k: KeadaanKasus,
  semua: readonly Peristiwa[],
): Promise<void> {
  const pulih = semua.filter((p) => p.jenis === 'alurDipulihkan');
  if (pulih.length === 0) return;
  const baris = pulih.flatMap((p, i) =>
    PENGAWAS_KASUS.map((peran) => ({
      id: randomUUID(),
      kunci: `${k.kasusId}:alurDipulihkan:${k.urutan + i + 1}:${peran}`,
      instansi_id: k.instansiId,
      kasus_id: k.kasusId,
      peran,
      lewat: 'pengawas',
      jenis: 'alurDipulihkan',
      isi: JSON.stringify({
        nomor: k.nomor,
        tahap: k.tahap,
        sebab: (p.isi as IsiSistem['alurDipulihkan']).sebab,
      }),
      dibuat_pada: p.waktu,
    })),
  );
  await trx.insertInto('kotak_keluar').values(baris).execute();
}
