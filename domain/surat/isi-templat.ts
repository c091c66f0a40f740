import type { BahanSurat, Blok, Templat } from './templat.ts';
import { ISIAN } from './templat.ts';

const TIDAK_DIKETAHUI = '-';

/** The letter's words: the template with its fields filled. Values are text and nothing else: markup in them stays as it is. */
export function isiTemplat(t: Templat, bahan: BahanSurat): Templat {
  return gantiIsian(t, (nama) => bahan[nama] ?? TIDAK_DIKETAHUI);
}

/** The fields a template names. */
export function isianDipakai(t: Templat): ReadonlySet<string> {
  const dipakai = new Set<string>();
  gantiIsian(t, (nama) => {
    dipakai.add(nama);
    return '';
  });
  return dipakai;
}

function gantiIsian(t: Templat, nilai: (nama: string) => string): Templat {
  const isi = (teks: string) => teks.replaceAll(ISIAN, (_utuh, nama: string) => nilai(nama));
  const { tembusan, ...kepala } = t.kepala;
  return {
    kepala: {
      ...Object.fromEntries(Object.entries(kepala).map(([k, teks]) => [k, isi(teks)])),
      tembusan: tembusan.map(isi),
    },
    badan: t.badan.map((b) => isiBlok(b, isi)),
  };
}

function isiBlok(b: Blok, isi: (teks: string) => string): Blok {
  switch (b.jenis) {
    case 'paragraf':
    case 'judul':
      return { ...b, teks: isi(b.teks) };
    case 'halaman':
      return { ...b, judul: isi(b.judul) };
    case 'rincian':
      return { ...b, baris: b.baris.map((r) => ({ label: isi(r.label), isi: isi(r.isi) })) };
    case 'daftar':
      return { ...b, butir: b.butir.map(isi) };
  }
}
