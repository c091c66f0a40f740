import type { z } from 'zod';
import { nik, tanggal } from '../../domain/kasus/isi-umum.schema.ts';

/** A field of a form, read off the schema that the API validates with: forms and API cannot drift apart. */
export type Medan = { wajib: boolean; petunjuk?: string } & Rupa;

/** Holds one thing that is typed or ticked. */
export type Sederhana =
  | { rupa: 'teks' | 'paragraf'; maks: number }
  | { rupa: 'surel' | 'nik' | 'tanggal' | 'waktu' | 'angka' | 'yaTidak' | 'setuju' };

type Rupa =
  | Sederhana
  | { rupa: 'tetap'; nilai: string }
  | { rupa: 'pilihan' | 'banyakPilihan'; pilihan: readonly string[] }
  | { rupa: 'acuan' | 'banyakAcuan' }
  | Kelompok
  | Cabang;

export interface Kelompok {
  rupa: 'kelompok';
  isi: Readonly<Record<string, Medan>>;
}

/** One of several groups, chosen by a field of theirs. */
export interface Cabang {
  rupa: 'cabang';
  pembeda: string;
  cabang: readonly { nilai: string; isi: Readonly<Record<string, Medan>> }[];
}

// From here on people write sentences.
const PARAGRAF_SEJAK = 500;
// Numbers of a fixed length say so by their pattern.
const NOMOR_MAKS = 20;

/** The fields of an act's body. @throws where a schema uses a shape that forms don't know: a test walks all acts */
export function medanDari(skema: z.ZodType): Medan {
  const { isi, wajib } = kupas(skema);
  const petunjuk = skema.description ?? isi.description;
  return { wajib, ...(petunjuk !== undefined && { petunjuk }), ...rupa(isi) };
}

function kupas(skema: z.ZodType): { isi: z.ZodType; wajib: boolean } {
  const def = bentuk(skema);
  if (def.type === 'optional' || def.type === 'default') {
    return { isi: kupas(def['innerType'] as z.ZodType).isi, wajib: false };
  }
  return { isi: skema, wajib: true };
}

function rupa(skema: z.ZodType): Rupa {
  if (skema === tanggal) return { rupa: 'tanggal' };
  if (skema === nik) return { rupa: 'nik' };
  const def = bentuk(skema);
  switch (def.type) {
    case 'string':
      return def['format'] === 'uuid' ? { rupa: 'acuan' } : teks(skema as z.ZodString);
    // Read and rewritten: an address in small letters, or an instant, in UTC from then on.
    case 'pipe':
      return bentuk(def['out'] as z.ZodType)['format'] === 'email' ? { rupa: 'surel' } : { rupa: 'waktu' };
    case 'number':
    case 'int':
      return { rupa: 'angka' };
    case 'boolean':
      return { rupa: 'yaTidak' };
    case 'enum':
      return { rupa: 'pilihan', pilihan: Object.values(def['entries'] as Record<string, string>) };
    case 'literal':
      return harfiah((def['values'] as unknown[])[0]);
    case 'array':
      return larik(def['element'] as z.ZodType);
    case 'object':
      return { rupa: 'kelompok', isi: isiKelompok((skema as z.ZodObject).shape) };
    case 'union':
      return cabang(def);
    default:
      throw new Error(`Formulir tidak mengenal bentuk "${def.type}".`);
  }
}

function teks(s: z.ZodString): Rupa {
  const maks = s.maxLength ?? NOMOR_MAKS;
  return { rupa: maks >= PARAGRAF_SEJAK ? 'paragraf' : 'teks', maks };
}

function harfiah(nilai: unknown): Rupa {
  return nilai === true ? { rupa: 'setuju' } : { rupa: 'tetap', nilai: String(nilai) };
}

function larik(unsur: z.ZodType): Rupa {
  const dalam = rupa(kupas(unsur).isi);
  if (dalam.rupa === 'acuan') return { rupa: 'banyakAcuan' };
  if (dalam.rupa === 'pilihan') return { rupa: 'banyakPilihan', pilihan: dalam.pilihan };
  throw new Error(`Formulir tidak mengenal daftar "${dalam.rupa}".`);
}

function isiKelompok(shape: Readonly<Record<string, unknown>>): Record<string, Medan> {
  return Object.fromEntries(Object.entries(shape).map(([nama, s]) => [nama, medanDari(s as z.ZodType)]));
}

function cabang(def: Def): Cabang {
  const pembeda = String(def['discriminator']);
  return {
    rupa: 'cabang',
    pembeda,
    cabang: (def['options'] as z.ZodObject[]).map((o) => {
      const { [pembeda]: kunci, ...sisa } = o.shape;
      return {
        nilai: String((bentuk(kunci as z.ZodType)['values'] as unknown[])[0]),
        isi: isiKelompok(sisa),
      };
    }),
  };
}

type Def = { type: string } & Record<string, unknown>;

function bentuk(skema: z.ZodType): Def {
  return skema.def as unknown as Def;
}
