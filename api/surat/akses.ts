import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { PenandaSurat } from '../../db/surat.repository.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { JenisSurat } from '../../domain/surat/isian.ts';
import { bolehBacaSurat } from '../../domain/surat/pembaca.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { JabatanDipegang, Pengguna } from '../pengguna.ts';

interface BarisKasus {
  kasus_id: string;
  keadaan: Buffer;
  dihapus_pada: string | null;
}

/** A letter as far as it matters who reads it. */
interface BarisSurat {
  jenis: string;
  penanda: unknown;
}

/** A draft is for those who see the client. @throws Galat 403, 410 where the case was erased */
export async function harusBolehKonsep(
  l: Lingkungan,
  pengguna: Pengguna,
  b: BarisKasus,
): Promise<KeadaanKasus> {
  const { k, pandangan } = await buka(l, pengguna, b);
  if (pandangan === 'inisial') throw bukanPembacaKonsep();
  return k;
}

/**
 * Sending a letter out of the house is for those who answer for the case: the officer who carries it, and who decides.
 * @throws Galat 403, 410 where the case was erased
 */
export async function harusBolehBagikan(l: Lingkungan, pengguna: Pengguna, b: BarisKasus): Promise<void> {
  const { pandangan } = await buka(l, pengguna, b);
  if (pandangan !== 'penuh') throw bukanPembagi();
}

/**
 * The position in which somebody reads an issued letter.
 * @throws Galat 403, 410 where the case was erased
 */
export async function harusBolehBaca(
  l: Lingkungan,
  pengguna: Pengguna,
  s: BarisKasus & BarisSurat,
): Promise<JabatanDipegang> {
  const { k } = await buka(l, pengguna, s);
  const jabatan = jabatanPembaca(k, pengguna, s);
  if (!jabatan) throw bukanPembaca();
  return jabatan;
}

/** Of several positions the first that opens a letter, if one does. */
export function jabatanPembaca(
  k: KeadaanKasus,
  pengguna: Pengguna,
  s: BarisSurat,
): JabatanDipegang | undefined {
  const surat = { jenis: s.jenis as JenisSurat, penanda: (s.penanda as PenandaSurat | null)?.orang };
  return pengguna.jabatan.find((j) => bolehBacaSurat(ATURAN[k.layanan], k, surat, j));
}

async function buka(l: Lingkungan, pengguna: Pengguna, b: BarisKasus) {
  if (b.dihapus_pada !== null) throw dataDihapus();
  const k = await bukaKeadaan(l, { id: b.kasus_id, keadaan: b.keadaan });
  return { k, pandangan: pandanganAtas(ATURAN[k.layanan], k, pengguna.jabatan) };
}

function bukanPembacaKonsep(): Galat {
  const rincian = 'Konsep surat hanya dibuka oleh petugas dan pejabat yang menangani kasus ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function bukanPembaca(): Galat {
  const rincian =
    'Surat yang terbit memuat NIK klien. Surat ini hanya dibuka oleh penanda tangannya, penerimanya menurut SOP, ' +
    'dan yang memeriksa identitas atau memutuskan kasus ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function bukanPembagi(): Galat {
  const rincian =
    'Tautan surat hanya dibuat dan dicabut oleh pekerja sosial yang ditugaskan, petugas dinas, atau Kepala Bidang.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}
