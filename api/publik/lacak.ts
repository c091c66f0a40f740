import type { Request, Response } from 'express';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { kasusUtama } from '../../db/pengaduan.baca.ts';
import { kasusMenurutKode } from '../../db/publik.baca.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import type { Layanan } from '../../domain/kata.ts';
import { keteranganDihapus, LAYANAN_PUBLIK } from '../../domain/standar/kata-publik.ts';
import { pelacakan } from '../../domain/standar/publik.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import { buatBatasTebakan } from '../batas-tebakan.ts';
import type { Pelacakan } from '../bentuk/publik.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { rapikanKode } from '../rapikan-kode.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import { tautanSurvei } from '../survei/tautan.ts';
import { tambahanLacak } from '../tampilan/lacak-layanan.ts';
import { tidakTerdaftar } from './tidak-terdaftar.ts';

const LACAK_PER_MENIT = 30;

/** How far the case behind a code has come. @throws Galat 404, or 429 for who asks too often or guesses */
export type Pelacak = (kode: string, req: Request, res: Response) => Promise<Pelacakan>;

/** One count for both doors: who guesses at the page guesses at the JSON. */
export function buatPelacak(l: Lingkungan): Pelacak {
  // Codes cannot be guessed; this keeps people from trying.
  const batasi = buatBatasPermintaan(LACAK_PER_MENIT);
  const tebak = buatBatasTebakan(l.log, 'kodeLacak');
  return async (kode, req, res) => {
    // No cache between here and the reader keeps where somebody's case stands, nor that a code is unknown.
    res.set('Cache-Control', 'no-store');
    const isi = await tebak(req, async () => {
      await batasi(req);
      return lacak(l, rapikanKode(kode));
    });
    if (!isi) throw tidakTerdaftar('Kode lacak ini tidak dikenal. Periksa lagi huruf dan angkanya.');
    return isi;
  };
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
    zona,
    diajukan: tanggalDi(kasus.dibuat_pada, zona),
    diperbarui: tanggalDi(dibaca.diubah_pada, zona),
    selesai: !dibaca.terbuka,
    ...(utama && { digabung: true as const }),
    ...(await perjalanan(l, dibaca)),
    ...(await surveiLacak(l, kasus)),
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

/**
 * Who follows a case is whom the survey is for, and most are reached this way alone. It tells nothing that its office
 * does not know: the invitation belongs to the case, the answer does not.
 */
async function surveiLacak(
  l: Lingkungan,
  kasus: { id: string; terbuka: boolean; dihapus_pada: string | null },
): Promise<Pick<Pelacakan, 'survei'>> {
  if (kasus.terbuka || kasus.dihapus_pada !== null) return {};
  try {
    const survei = await tautanSurvei(l, kasus.id);
    return survei?.dapatDiisi ? { survei: survei.dapatDiisi.tautan } : {};
  } catch (e) {
    if (e instanceof TidakTerbaca) return {};
    throw e;
  }
}
