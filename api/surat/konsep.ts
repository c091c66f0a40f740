import { naskahRekomendasi } from '../../db/naskah-surat.baca.ts';
import { bacaPejabatSurat } from '../../db/surat-bahan.baca.ts';
import type { Waktu, Zona } from '../../domain/jam/waktu.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Klien } from '../../domain/kasus/klien.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { klienBagi } from '../../domain/kasus/pandangan.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { JenisSurat } from '../../domain/surat/isian.ts';
import type { NaskahSurat } from '../../domain/surat/naskah.ts';
import type { PenandaTangan } from '../../domain/surat/penanda-tangan.ts';
import { penandaTangan } from '../../domain/surat/penanda-tangan.ts';
import type { Lembar } from '../../surat/lembar.ts';
import { susunLembar } from '../../surat/susun-lembar.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** A sheet that says on each page that it is none: without number, signature or code. */
export function lembarKonsep(
  naskah: NaskahSurat,
  klien: Klien,
  p: { penandaTangan: PenandaTangan; sekarang: Waktu; zona: Zona },
): Lembar {
  return susunLembar(naskah, klien, {
    nomor: '(belum bernomor)',
    tanggal: tanggalDi(p.sekarang, p.zona),
    penandaTangan: p.penandaTangan,
    dibuatPada: p.sekarang,
    paraf: [],
    keterangan: 'Konsep. Bukan surat yang sah.',
    cap: 'KONSEP',
  });
}

// Nobody holds the post: the place for the name stays open.
const LOWONG: PenandaTangan = { jabatan: 'Kepala Dinas', nama: '-' };

/**
 * The letter as it would be printed now, by the office's wording in force and with who would sign today.
 * @param utuh with the whole numbers of the population register, and not covered
 * @returns the sheet, and whether such a number stands in it whole
 * @throws Galat 409 where there is no such draft
 */
export async function konsepSurat(
  l: Lingkungan,
  k: KeadaanKasus,
  jenis: JenisSurat,
  utuh: boolean,
): Promise<{ lembar: Lembar; bernomor: boolean }> {
  if (jenis !== 'rekomendasi' || k.layanan !== 'lansia') throw tanpaKonsep();
  const sekarang = l.sekarang();
  const klien = utuh ? k.klien : klienBagi(k.klien, 'tersamar');
  const isi = await naskahRekomendasi(l.db, { ...(k as KeadaanLansia), klien }, sekarang);
  if (!isi) throw tanpaTemplat();
  const kadis = await bacaPejabatSurat(l.db, k.instansiId, 'kadis', sekarang);
  const penanda = kadis ? penandaTangan(kadis.pegawai) : LOWONG;
  const { zona } = k.standar;
  return {
    lembar: lembarKonsep(isi.naskah, klien, { penandaTangan: penanda, sekarang, zona }),
    bernomor: utuh && 'klien.nik' in isi.naskah.bahan,
  };
}

function tanpaKonsep(): Galat {
  const rincian =
    'Surat ini tidak punya konsep: isinya baru ada bersama tindakan yang menerbitkannya. Yang ada konsepnya: surat rekomendasi lansia.';
  return new Galat(409, 'tanpaKonsep', 'Tidak ada konsep', rincian);
}

function tanpaTemplat(): Galat {
  const rincian = 'Kantor Anda belum mempunyai templat surat ini. Minta admin kantor membuatnya.';
  return new Galat(409, 'tanpaTemplat', 'Belum ada templat', rincian);
}
