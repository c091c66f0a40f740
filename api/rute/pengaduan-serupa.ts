import { cariKasus } from '../../db/kasus.baca.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { pengaduanTerbukaTerbaru } from '../../db/pengaduan.baca.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { KeadaanPengaduan } from '../../domain/pengaduan/keadaan.ts';
import { pengaduanSerupa } from '../../domain/pengaduan/kemiripan.ts';
import { PELAKU_PENGADUAN } from '../../domain/pengaduan/tabel.ts';
import { pengaduanSerupa as bentuk } from '../bentuk/pengaduan-serupa.schema.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const SEJAK_MENIT = 60 * 24 * 60;
const DIBANDINGKAN = 200;
const DITAWARKAN = 10;

/** Likely duplicates. The texts are encrypted at rest: they are compared in memory, the newest of an office at a time. */
export function rutePengaduanSerupa(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/pengaduan-serupa',
      siapa: PELAKU_PENGADUAN,
      ringkasan: 'Pengaduan terbuka 60 hari terakhir yang mirip dengan pengaduan ini, untuk digabungkan',
      jawaban: { 200: bentuk },
      async tangani({ pengguna, param }) {
        const baris = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!baris) throw tidakAda();
        if (baris.layanan !== 'pengaduan') throw bukanPengaduan();
        const k = (await bukaKeadaan(l, baris)) as KeadaanPengaduan;
        if (pandanganAtas(ATURAN.pengaduan, k, pengguna.jabatan) === 'inisial') throw hanyaPembaca();
        await catatAkses(l.db, pengguna, 'pengaduanSerupa', baris.id);
        const lain = await pengaduanTerbukaTerbaru(l.db, {
          instansiId: pengguna.instansiId,
          kecuali: baris.id,
          sejak: tambahMenit(l.sekarang(), -SEJAK_MENIT),
          batas: DIBANDINGKAN,
        });
        const terbaca = (await Promise.all(lain.map((b) => bacaBilaAda(l, b)))).filter((x) => x !== null);
        return {
          status: 200,
          isi: { pengaduan: pengaduanSerupa(k, terbaca).slice(0, DITAWARKAN).map(tampil) },
        };
      },
    }),
  ];
}

function tampil({ pengaduan: k, kemiripan }: { pengaduan: KeadaanPengaduan; kemiripan: number }) {
  const { kasusId, nomor, tahap, perihal, diterimaPada } = k;
  return { id: kasusId, nomor, tahap, perihal, diterimaPada, kemiripan: Math.round(kemiripan * 100) / 100 };
}

// One whose key was destroyed is like none.
async function bacaBilaAda(
  l: Lingkungan,
  baris: { id: string; keadaan: Buffer },
): Promise<KeadaanPengaduan | null> {
  try {
    return (await bukaKeadaan(l, baris)) as KeadaanPengaduan;
  } catch (e) {
    if (e instanceof TidakTerbaca) return null;
    throw e;
  }
}

function hanyaPembaca(): Galat {
  const rincian = 'Pengaduan serupa hanya dilihat oleh yang boleh membaca isi pengaduan ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function bukanPengaduan(): Galat {
  return new Galat(409, 'bukanPengaduan', 'Bukan pengaduan', 'Kasus ini bukan pengaduan.');
}
