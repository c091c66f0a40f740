import { ambilKasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { klienBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { KeadaanPengaduan } from '../../domain/pengaduan/keadaan.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Sel } from './tabel.ts';

/** The columns about the person of a case; NIK is covered here as everywhere. */
export const JUDUL_PRIBADI = [
  'Data pribadi',
  'Nama klien',
  'Panggilan',
  'NIK',
  'Jenis kelamin',
  'Tanggal lahir',
  'Perkiraan usia',
  'Alamat',
  'Pelapor',
  'Kontak pelapor',
];

const DISERTAKAN = 'Disertakan';
const TANPA = JUDUL_PRIBADI.slice(1).map(() => null);
/** Read and decrypted together. */
const SEKALI_BACA = 250;

/**
 * The personal columns of some cases, in their order, as far as this reader sees a case in full. Left out are cases
 * that were erased or whose processing is restricted, whoever reads.
 * @returns `dibaca`: the cases of which something was given
 */
export async function kolomPribadi(
  l: Lingkungan,
  pengguna: Pengguna,
  ids: readonly string[],
): Promise<{ baris: Sel[][]; dibaca: string[] }> {
  const baris: Sel[][] = [];
  for (let i = 0; i < ids.length; i += SEKALI_BACA) {
    const potongan = ids.slice(i, i + SEKALI_BACA);
    const kasus = await ambilKasusTerlihat(l.db, l.brankas, jangkauan(pengguna), potongan);
    for (const id of potongan) {
      const satu = kasus.get(id);
      const sebab = sebabTanpa(pengguna, satu);
      baris.push(sebab === null && typeof satu === 'object' ? isi(satu.keadaan) : [sebab, ...TANPA]);
    }
  }
  return { baris, dibaca: ids.filter((_, i) => baris[i]?.[0] === DISERTAKAN) };
}

function sebabTanpa(
  pengguna: Pengguna,
  satu: { keadaan: KeadaanKasus } | 'dihapus' | undefined,
): string | null {
  if (satu === undefined || satu === 'dihapus') return 'Tidak ada lagi: data sudah dihapus';
  const k = satu.keadaan;
  if (k.dibatasi) return 'Tidak disertakan: pemrosesan dibatasi';
  const penuh = pandanganAtas(ATURAN[k.layanan], k, pengguna.jabatan) === 'penuh';
  return penuh ? null : 'Tidak disertakan: di luar wewenang Anda';
}

function isi(k: KeadaanKasus): Sel[] {
  const klien = klienBagi(k.klien, 'penuh');
  const { pelapor } = k as Partial<Pick<KeadaanRps | KeadaanPengaduan, 'pelapor'>>;
  return [
    DISERTAKAN,
    klien.nama ?? null,
    klien.panggilan ?? null,
    klien.nik ?? null,
    klien.jenisKelamin ?? null,
    klien.tanggalLahir ?? null,
    klien.perkiraanUsia ?? null,
    klien.alamat ?? null,
    pelapor?.nama ?? null,
    pelapor?.kontak ?? null,
  ];
}
