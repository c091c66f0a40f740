import { kantorBerlayanan, kasusMenurutKode, standarBerlaku } from '../../db/publik.baca.ts';
import { kasusUtama } from '../../db/pengaduan.baca.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import { keteranganDihapus, LAYANAN_PUBLIK } from '../../domain/standar/kata-publik.ts';
import { pelacakan, terbitan } from '../../domain/standar/publik.ts';
import type { StandarKasus } from '../../domain/standar/standar.ts';
import type { StandarPublik } from '../../domain/standar/standar-publik.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import { buatBatasTebakan } from '../batas-tebakan.ts';
import type { DaftarKantor, Pelacakan, StandarPelayanan } from '../bentuk/publik.schema.ts';
import { daftarKantor, pelacakan as bentukPelacakan, standarPelayanan } from '../bentuk/publik.schema.ts';
import { Galat } from '../galat.ts';
import { kepalaUmum } from '../kepala-umum.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { rapikanKode } from '../rapikan-kode.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import { tambahanLacak } from '../tampilan/lacak-layanan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const LACAK_PER_MENIT = 30;

/** What anybody may read. Never a name, a number of a person, or a reason. */
export function rutePublik(l: Lingkungan): Rute[] {
  // Codes cannot be guessed; this keeps people from trying.
  const batasi = buatBatasPermintaan(LACAK_PER_MENIT);
  const tebak = buatBatasTebakan(l.log, 'kodeLacak');
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/instansi',
      siapa: 'publik',
      ringkasan: 'Kantor yang memakai Lindung, dengan layanan yang diselenggarakannya',
      jawaban: { 200: daftarKantor },
      async tangani() {
        const isi = kantorTampil(await kantorBerlayanan(l.db, l.sekarang()));
        return { status: 200, isi, kepala: kepalaUmum(isi) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/publik/v1/standar-pelayanan/:instansi',
      siapa: 'publik',
      ringkasan:
        'Standar pelayanan sebuah kantor: persyaratan, prosedur, waktu, biaya, produk, pengaduan, dasar hukum',
      jawaban: { 200: standarPelayanan },
      async tangani({ param }) {
        const kantor = await standarBerlaku(l.db, param['instansi'] ?? '', l.sekarang());
        if (!kantor) throw tidakTerdaftar('Kantor ini tidak terdaftar.');
        const { id, nama, standar } = kantor;
        const isi: StandarPelayanan = { instansi: { id, nama }, layanan: standar.flatMap(layananPublik) };
        return { status: 200, isi, kepala: kepalaUmum(isi) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/publik/v1/lacak/:kode',
      siapa: 'publik',
      ringkasan:
        'Sudah sampai di mana kasus dengan kode lacak ini (30 permintaan per menit, 20 kode salah per 15 menit)',
      jawaban: { 200: bentukPelacakan },
      async tangani({ param, req, res }) {
        // No cache between here and the reader keeps where somebody's case stands, nor that a code is unknown.
        res.set('Cache-Control', 'no-store');
        const kode = rapikanKode(param['kode'] ?? '');
        const isi = await tebak(req, async () => {
          await batasi(req, res);
          return lacak(l, kode);
        });
        if (!isi) throw tidakTerdaftar('Kode lacak ini tidak dikenal. Periksa lagi huruf dan angkanya.');
        return { status: 200, isi };
      },
    }),
  ];
}

function kantorTampil(baris: Awaited<ReturnType<typeof kantorBerlayanan>>): DaftarKantor {
  const perKantor = Map.groupBy(baris, (b) => b.id);
  return {
    instansi: Array.from(perKantor, ([id, isi]) => ({
      id,
      nama: isi[0]?.nama ?? id,
      layanan: isi.map((b) => ({ layanan: b.layanan as Layanan, nama: b.nama_layanan })),
    })),
  };
}

type BarisStandar = NonNullable<Awaited<ReturnType<typeof standarBerlaku>>>['standar'][number];

function layananPublik(s: BarisStandar): StandarPelayanan['layanan'] {
  if (s.layanan === null || s.berlaku_sejak === null) return [];
  const standar = terbitan(s.layanan as Layanan, s.isi as StandarKasus, s.publik as StandarPublik);
  return [{ ...standar, berlakuSejak: s.berlaku_sejak }];
}

async function lacak(l: Lingkungan, kode: string): Promise<Pelacakan | null> {
  const kasus = await kasusMenurutKode(l.db, kode);
  if (!kasus) return null;
  const layanan = kasus.layanan as Layanan;
  const zona = kasus.zona as Zona;
  // A complaint that was joined shows the one that answers for both.
  const utama = kasus.digabung_ke === null ? undefined : await kasusUtama(l.db, kasus.id);
  const dibaca = utama ?? kasus;
  return {
    layanan: LAYANAN_PUBLIK[layanan].nama,
    kantor: kasus.kantor,
    diajukan: tanggalDi(kasus.dibuat_pada, zona),
    diperbarui: tanggalDi(dibaca.diubah_pada, zona),
    selesai: !dibaca.terbuka,
    ...(utama && { digabung: true as const }),
    ...(await perjalanan(l, dibaca)),
  };
}

/** The steps of a case; where its key was destroyed, the stage it ended in is all there is to tell. */
async function perjalanan(
  l: Lingkungan,
  kasus: NonNullable<Awaited<ReturnType<typeof kasusUtama>>>,
): Promise<Pick<Pelacakan, 'keterangan' | 'langkah' | 'pengaduan'>> {
  const dihapus = { keterangan: keteranganDihapus(kasus.layanan as Layanan, kasus.tahap), langkah: [] };
  if (kasus.dihapus_pada !== null) return dihapus;
  try {
    const k = await bukaKeadaan(l, kasus);
    return { ...pelacakan(k), ...tambahanLacak(k) };
  } catch (e) {
    if (e instanceof TidakTerbaca) return dihapus;
    throw e;
  }
}

function tidakTerdaftar(rincian: string): Galat {
  return new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', rincian);
}
