import { ceritakan } from './kasus.ts';
import type { CeritaKasus } from './kasus.ts';
import type { PetugasRps } from './cerita-rps.ts';
import { asesmenAwal, laporkan, masukDanBimbing, salurkan } from './cerita-rps.ts';
import type { Petugas } from './klien.ts';
import { TidakSesuaiSop } from './klien.ts';

const SEHARI_MS = 24 * 60 * 60 * 1000;

/** The stay nobody looked after: past 1×24 hours, past 7 days, escalated on each rung until it is placed. */
export async function ceritaTerlambat(
  p: PetugasRps,
  waktu: () => Promise<string>,
  skala: number,
): Promise<void> {
  ceritakan('\n3. Hunian RPS yang lewat 1×24 jam dan lewat 7 hari: eskalasi pada tiap jenjang');
  const sehari = SEHARI_MS / skala;
  const kasus = await laporkan(p);
  await asesmenAwal(p, kasus);
  await kasus.sampai(
    p.kabid,
    'pengingat sebelum 1×24 jam',
    tercapai(p.kabid, 'keputusan', 1),
    2 * sehari + 20_000,
  );
  await kasus.sampai(
    p.kabid,
    '1×24 jam lewat, eskalasi kepada kabid dan kadis',
    tercapai(p.kabid, 'keputusan', 2),
    2 * sehari + 20_000,
  );
  await kasus.sampai(
    p.kabid,
    'klien diterima oleh standar',
    async (k) => (await k.rincian(p.kabid)).tahap === 'pendekatanAwal',
    20_000,
  );
  await masukDanBimbing(p, kasus, waktu);
  for (const [jenjang, apa] of JENJANG_TINGGAL) {
    await kasus.sampai(p.kabid, apa, tercapai(p.kabid, 'tinggal', jenjang), 7 * sehari + 20_000);
  }
  await periksaKotak(p.kadis, kasus);
  const target = new Date(Date.parse(await waktu()) + 2 * SEHARI_MS).toISOString();
  await kasus.lakukan(
    p.kadis,
    'tetapkanTindakLanjut',
    { dasar: 'Nota dinas kepala dinas', rencana: 'Menunggu jemputan keluarga', target },
    'bimbingan',
  );
  const { tenggat } = await kasus.rincian(p.kadis);
  if (!tenggat.some((t: { kunci: string; terlambat: boolean }) => t.kunci === 'tinggal' && t.terlambat)) {
    throw new TidakSesuaiSop('hunian dengan tindak lanjut seharusnya tetap terhitung terlambat');
  }
  await salurkan(p, kasus, 'waktuPelayananBerakhir', waktu);
  const sekali = (await kasus.riwayat(p.kadis))
    .filter((e) => e.jenis === 'eskalasi')
    .map((e) => `${e.isi.kunci}#${e.isi.ke}`);
  if (new Set(sekali).size !== sekali.length)
    throw new TidakSesuaiSop('ada jenjang yang berbunyi lebih dari sekali');
  ceritakan(`  Jenjang yang berbunyi, masing-masing sekali: ${sekali.join(', ')}`);
}

const JENJANG_TINGGAL = [
  [1, 'pengingat hari ke-5'],
  [2, 'pengingat hari ke-6'],
  [3, '7 hari lewat, eskalasi kepada kabid'],
  [4, 'sehari kemudian, eskalasi kepada kadis'],
  [5, 'sehari kemudian, sekali lagi kepada kadis'],
] as const;

function tercapai(oleh: Petugas, kunci: string, ke: number): (k: CeritaKasus) => Promise<boolean> {
  return async (kasus) =>
    (await kasus.riwayat(oleh)).some(
      (e) => e.jenis === 'eskalasi' && e.isi.kunci === kunci && e.isi.ke === ke,
    );
}

async function periksaKotak(kadis: Petugas, kasus: CeritaKasus): Promise<void> {
  const { isi } = await kadis.ambil('/api/v1/notifikasi?batas=100');
  const milik = isi.notifikasi.filter((n: { kasus: { id: string } }) => n.kasus.id === kasus.id);
  if (milik.length === 0) throw new TidakSesuaiSop('kadis tidak diberi tahu');
  ceritakan(`  Kepala Dinas menerima ${milik.length} pemberitahuan tentang kasus ini.`);
}
