import type { BarisTempatTidur } from '../../db/hunian.baca.ts';
import { tempatTidurDanPenghuni } from '../../db/hunian.baca.ts';
import { terikatKeadaan } from '../../db/kasus.repository.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { klienBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { PERAN } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { hariTinggal } from '../../domain/rps/hari-tinggal.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { PenghuniTampil, TempatTidurTampil } from '../bentuk/hunian.schema.ts';
import { hunianRps } from '../bentuk/hunian.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The beds of the RPS and the seven days of who lies in them. */
export function ruteHunian(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/rps/hunian',
      // A village's officer sees the village's cases, and a stay has no village.
      siapa: PERAN.filter((p) => p !== 'petugas-desa'),
      ringkasan: 'Tempat tidur RPS menurut kamar, dengan penghuni dan hari tinggalnya',
      jawaban: { 200: hunianRps },
      async tangani({ pengguna }) {
        await catatAkses(l.db, pengguna, 'bacaHunian');
        const baris = await tempatTidurDanPenghuni(l.db, pengguna.instansiId);
        const semua = await Promise.all(
          baris.map(async (b) => ({ kamar: b.kamar, tempatTidur: await tempatTidur(l, pengguna, b) })),
        );
        const perKamar = Map.groupBy(semua, (s) => s.kamar);
        return {
          status: 200,
          isi: {
            jumlah: semua.length,
            kosong: semua.filter((s) => s.tempatTidur.penghuni === null).length,
            kamar: Array.from(perKamar, ([nama, isi]) => ({
              nama,
              tempatTidur: isi.map((s) => s.tempatTidur),
            })),
          },
        };
      },
    }),
  ];
}

async function tempatTidur(
  l: Lingkungan,
  pengguna: Pengguna,
  b: BarisTempatTidur,
): Promise<TempatTidurTampil> {
  const { id, nama, kelompok } = b;
  return { id, nama, kelompok: kelompok as KelompokTempatTidur, penghuni: await penghuni(l, pengguna, b) };
}

async function penghuni(
  l: Lingkungan,
  pengguna: Pengguna,
  b: BarisTempatTidur,
): Promise<PenghuniTampil | null> {
  const { kasus_id: id, nomor, tahap, keadaan } = b;
  if (id === null || nomor === null || tahap === null || keadaan === null) return null;
  const kasus = { id, nomor, tahap };
  try {
    const k = await l.brankas.baca<KeadaanRps>(terikatKeadaan(id), keadaan);
    const klien = klienBagi(k.klien, pandanganAtas(ATURAN.rps, k, pengguna.jabatan));
    return {
      kasus,
      klien: { nama: klien.nama ?? klien.panggilan ?? null },
      hari: hariTinggal(k, l.sekarang()),
    };
  } catch (e) {
    if (!(e instanceof TidakTerbaca)) throw e;
    return { kasus, klien: { nama: null }, hari: null };
  }
}
