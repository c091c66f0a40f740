import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { JabatanDipegang, Pengguna } from '../pengguna.ts';

interface BarisKasus {
  kasus_id: string;
  keadaan: Buffer;
  dihapus_pada: string | null;
}

/**
 * A letter names its client, and so it is for those who see the client. Sending it out of the house is for those who
 * answer for the case: the officer who carries it, and who decides.
 * @throws Galat 403, 410 where the case was erased
 */
export async function harusBolehSurat(
  l: Lingkungan,
  pengguna: Pengguna,
  b: BarisKasus,
  untuk: 'membaca' | 'membagikan',
): Promise<KeadaanKasus> {
  if (b.dihapus_pada !== null) throw dataDihapus();
  const k = await bukaKeadaan(l, { id: b.kasus_id, keadaan: b.keadaan });
  const pandangan = pandanganAtas(ATURAN[k.layanan], k, pengguna.jabatan);
  if (untuk === 'membaca' && pandangan === 'inisial') throw bukanPembaca();
  if (untuk === 'membagikan' && pandangan !== 'penuh') throw bukanPembagi();
  return k;
}

/** The position in which somebody reads what is in a case: of several, the first that opens it. @throws Galat 403 */
export function jabatanPembaca(k: KeadaanKasus, pengguna: Pengguna): JabatanDipegang {
  const jabatan = pengguna.jabatan.find((j) => pandanganAtas(ATURAN[k.layanan], k, [j]) !== 'inisial');
  if (!jabatan) throw bukanPembaca();
  return jabatan;
}

function bukanPembaca(): Galat {
  const rincian = 'Surat hanya dibuka oleh petugas dan pejabat yang menangani kasus ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function bukanPembagi(): Galat {
  const rincian =
    'Tautan surat hanya dibuat dan dicabut oleh pekerja sosial yang ditugaskan, petugas dinas, atau Kepala Bidang.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}
