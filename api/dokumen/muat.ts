import type { AlarmDokumen } from '../../db/alarm-dokumen.ts';
import { alarmDokumen } from '../../db/alarm-dokumen.ts';
import { namaDokumen, sidikKotak, terikatDokumen } from '../../db/dokumen.repository.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** A document's row, as far as its content is concerned. */
export interface DokumenTersimpan {
  id: string;
  nama: Buffer;
  sha256_kotak: Buffer;
  kasus_id: string | null;
  /** Null where the key was destroyed. */
  kunci: string | null;
}

/**
 * Name and content of a document.
 * @throws Galat 410 where it was erased or is missing, 500 where it is damaged; the last two raise an alarm
 */
export async function muatDokumen(
  l: Lingkungan,
  instansiId: string,
  d: DokumenTersimpan,
): Promise<{ nama: string; isi: Buffer }> {
  if (d.kunci === null) throw dataDihapus();
  const kotak = await l.gudang.buka(d.id);
  if (kotak === null) {
    await nyatakan(l, 'dokumenHilang', instansiId, d);
    throw dokumenHilang();
  }
  try {
    if (!sidikKotak(kotak).equals(d.sha256_kotak)) throw new TidakTerbaca('kotak berubah');
    const [nama, isi] = await Promise.all([
      namaDokumen(l.brankas, d),
      l.brankas.bacaByte(terikatDokumen(d.id), kotak),
    ]);
    return { nama, isi };
  } catch (e) {
    if (!(e instanceof TidakTerbaca)) throw e;
    await nyatakanRusak(l, instansiId, d);
    throw dokumenRusak();
  }
}

/** Raises the alarm that a document is not what it was. */
export function nyatakanRusak(
  l: Lingkungan,
  instansiId: string,
  d: Pick<DokumenTersimpan, 'id' | 'kasus_id'>,
): Promise<void> {
  return nyatakan(l, 'dokumenRusak', instansiId, d);
}

async function nyatakan(
  l: Lingkungan,
  jenis: AlarmDokumen,
  instansiId: string,
  d: Pick<DokumenTersimpan, 'id' | 'kasus_id'>,
): Promise<void> {
  l.log.error({ alarm: jenis, dokumen: d.id }, 'dokumen tidak utuh di tempat penyimpanan');
  await alarmDokumen(l.db, jenis, { id: d.id, instansiId, kasusId: d.kasus_id });
}

function dokumenHilang(): Galat {
  const rincian =
    'Berkas dokumen ini tidak ada lagi di tempat penyimpanan. Beri tahu pengelola kantor Anda agar dipulihkan dari cadangan, atau unggah lagi.';
  return new Galat(410, 'dokumenHilang', 'Berkas hilang', rincian);
}

export function dokumenRusak(): Galat {
  const rincian =
    'Berkas dokumen ini rusak di tempat penyimpanan dan tidak dapat dibuka. Beri tahu pengelola kantor Anda agar dipulihkan dari cadangan, atau unggah lagi.';
  return new Galat(500, 'dokumenRusak', 'Berkas rusak', rincian);
}
