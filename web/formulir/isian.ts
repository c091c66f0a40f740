import type { Zona } from '../../domain/jam/waktu.ts';
import type { Medan } from './medan.ts';
import { dariSetempat, keSetempat } from './waktu-setempat.ts';

/** What stands in a form while it is being filled in: texts, choices, and groups of them. */
export type Nilai = string | boolean | string[] | { [nama: string]: Nilai };
export type Isian = { [nama: string]: Nilai };

/** An empty form, or one that begins with what is known. */
export function isianAwal(isi: Readonly<Record<string, Medan>>, tahu: unknown, zona: Zona): Isian {
  const t = (typeof tahu === 'object' && tahu !== null ? tahu : {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(isi).map(([nama, m]) => [nama, nilaiAwal(m, t[nama], zona)]));
}

function nilaiAwal(m: Medan, tahu: unknown, zona: Zona): Nilai {
  switch (m.rupa) {
    case 'kelompok':
      return isianAwal(m.isi, tahu, zona);
    case 'cabang': {
      const kunci = (tahu as Record<string, unknown> | undefined)?.[m.pembeda];
      const nilai = typeof kunci === 'string' || typeof kunci === 'boolean' ? String(kunci) : '';
      const terpilih = m.cabang.find((c) => c.nilai === nilai);
      return { [m.pembeda]: nilai, ...(terpilih && isianAwal(terpilih.isi, tahu, zona)) };
    }
    case 'banyakPilihan':
    case 'banyakAcuan':
      return Array.isArray(tahu) ? tahu.map(String) : [];
    case 'setuju':
      return false;
    case 'tetap':
      return m.nilai;
    case 'waktu':
      return typeof tahu === 'string' ? keSetempat(tahu, zona) : '';
    case 'yaTidak':
      return typeof tahu === 'boolean' ? (tahu ? 'ya' : 'tidak') : '';
    default:
      return typeof tahu === 'string' || typeof tahu === 'number' ? String(tahu) : '';
  }
}

/** The body of the request: what was left empty is left out, and groups with nothing in them as well. */
export function badanDari(
  isi: Readonly<Record<string, Medan>>,
  isian: Isian,
  zona: Zona,
): Record<string, unknown> {
  const terisi = Object.entries(isi).flatMap(([nama, m]) => {
    const nilai = nilaiBadan(m, isian[nama], zona);
    return nilai === undefined ? [] : [[nama, nilai] as const];
  });
  return Object.fromEntries(terisi);
}

function nilaiBadan(m: Medan, nilai: Nilai | undefined, zona: Zona): unknown {
  switch (m.rupa) {
    case 'kelompok': {
      const badan = badanDari(m.isi, (nilai ?? {}) as Isian, zona);
      return Object.keys(badan).length > 0 || m.wajib ? badan : undefined;
    }
    case 'cabang': {
      const isian = (nilai ?? {}) as Isian;
      const terpilih = m.cabang.find((c) => c.nilai === isian[m.pembeda]);
      if (!terpilih) return m.wajib ? {} : undefined;
      return { [m.pembeda]: pembedaBadan(terpilih.nilai), ...badanDari(terpilih.isi, isian, zona) };
    }
    case 'banyakPilihan':
    case 'banyakAcuan':
      return Array.isArray(nilai) && (nilai.length > 0 || m.wajib) ? nilai : undefined;
    case 'setuju':
      return nilai === true ? true : undefined;
    case 'yaTidak':
      return nilai === 'ya' ? true : nilai === 'tidak' ? false : undefined;
    case 'angka':
      return teksAtauKosong(nilai, (t) => (/^-?\d+$/.test(t) ? Number(t) : t));
    case 'waktu':
      return teksAtauKosong(nilai, (t) => dariSetempat(t, zona));
    default:
      return teksAtauKosong(nilai, (t) => t);
  }
}

// Two of the acts are told apart by yes and no; everything else by words.
function pembedaBadan(nilai: string): string | boolean {
  return nilai === 'true' || (nilai === 'false' ? false : nilai);
}

function teksAtauKosong(nilai: Nilai | undefined, baca: (t: string) => unknown): unknown {
  const t = typeof nilai === 'string' ? nilai.trim() : '';
  return t === '' ? undefined : baca(t);
}
