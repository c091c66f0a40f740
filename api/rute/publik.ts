import { kasusMenurutKode, standarBerlaku } from '../../db/publik.baca.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import { LAYANAN_PUBLIK } from '../../domain/standar/kata-publik.ts';
import { pelacakan, standarPublik } from '../../domain/standar/publik.ts';
import type { StandarKasus } from '../../domain/standar/standar.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import type { Pelacakan, StandarPelayanan } from '../bentuk/publik.schema.ts';
import { pelacakan as bentukPelacakan, standarPelayanan } from '../bentuk/publik.schema.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const LACAK_PER_MENIT = 30;

/** What anybody may read. Never a name, a number of a person, or a reason. */
export function rutePublik(l: Lingkungan): Rute[] {
  // Codes cannot be guessed; this keeps people from trying.
  const batasi = buatBatasPermintaan(LACAK_PER_MENIT);
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/standar-pelayanan/:instansi',
      siapa: 'publik',
      ringkasan: 'Standar pelayanan sebuah kantor: langkah, waktu, biaya dan produk',
      jawaban: { 200: standarPelayanan },
      async tangani({ param }) {
        const kantor = await standarBerlaku(l.db, param['instansi'] ?? '', l.sekarang());
        if (!kantor) throw tidakTerdaftar('Kantor ini tidak terdaftar.');
        const { id, nama, standar } = kantor;
        return { status: 200, isi: { instansi: { id, nama }, layanan: standar.flatMap(layananPublik) } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/publik/v1/lacak/:kode',
      siapa: 'publik',
      ringkasan: 'Sudah sampai di mana kasus dengan kode lacak ini (30 permintaan per menit)',
      jawaban: { 200: bentukPelacakan },
      async tangani({ param, req, res }) {
        await batasi(req, res);
        return { status: 200, isi: await lacak(l, param['kode'] ?? '') };
      },
    }),
  ];
}

function layananPublik(s: {
  layanan: string | null;
  isi: unknown;
  berlaku_sejak: string | null;
}): StandarPelayanan['layanan'] {
  if (s.layanan === null || s.berlaku_sejak === null) return [];
  const { langkah, ...standar } = standarPublik(s.layanan as Layanan, s.isi as StandarKasus);
  return [{ ...standar, berlakuSejak: s.berlaku_sejak, langkah }];
}

async function lacak(l: Lingkungan, kode: string): Promise<Pelacakan> {
  const kasus = await kasusMenurutKode(l.db, rapikanKode(kode));
  if (!kasus) throw tidakTerdaftar('Kode lacak ini tidak dikenal. Periksa lagi huruf dan angkanya.');
  const k = await bukaKeadaan(l, kasus);
  return {
    layanan: LAYANAN_PUBLIK[k.layanan].nama,
    kantor: kasus.kantor,
    diajukan: tanggalDi(kasus.dibuat_pada, k.standar.zona),
    diperbarui: tanggalDi(kasus.diubah_pada, k.standar.zona),
    selesai: !kasus.terbuka,
    ...pelacakan(k),
  };
}

/** Codes are read out on the telephone: case, spaces and hyphens do not count. */
function rapikanKode(kode: string): string {
  const tanda = kode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return [tanda.slice(0, 4), tanda.slice(4, 8), tanda.slice(8)].join('-');
}

function tidakTerdaftar(rincian: string): Galat {
  return new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', rincian);
}
