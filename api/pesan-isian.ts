import type { z } from 'zod';

type Masalah = Parameters<z.core.$ZodErrorMap>[0];

const WAJIB = 'Wajib diisi.';

const BENTUK: Record<string, string> = {
  string: 'Isi dengan teks.',
  number: 'Isi dengan angka.',
  int: 'Isi dengan bilangan bulat.',
  boolean: 'Isi dengan true atau false.',
  array: 'Isi dengan daftar.',
  object: 'Isi dengan objek JSON.',
};

/** Sentences for whatever a schema has no sentence of its own for. Never repeats what was typed. */
export function pesanIsian(m: Masalah): string {
  switch (m.code) {
    case 'invalid_type':
      return m.input === undefined ? WAJIB : (BENTUK[m.expected] ?? 'Jenis isian tidak sesuai.');
    case 'invalid_value':
      return m.input === undefined ? WAJIB : `Pilih salah satu: ${m.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return pesanPilihan(m);
    case 'too_small':
      return batas(m.origin, 'Paling sedikit', m.minimum);
    case 'too_big':
      return batas(m.origin, 'Paling banyak', m.maximum);
    case 'unrecognized_keys':
      return 'Isian ini tidak dikenal.';
    case 'invalid_format':
      return m.format === 'uuid' ? 'Bukan id yang sah.' : 'Bentuk isian tidak sah.';
    default:
      return 'Isian tidak sah.';
  }
}

function pesanPilihan(m: Masalah): string {
  const { options, input } = m as { options?: unknown; input?: unknown };
  if (input === undefined) return WAJIB;
  return Array.isArray(options)
    ? `Pilih salah satu: ${options.map(String).join(', ')}.`
    : 'Isian tidak sesuai bentuk yang diminta.';
}

function batas(jenis: string, kata: string, nilai: number | bigint): string {
  if (jenis === 'string') return `${kata} ${nilai} huruf.`;
  if (jenis === 'array' || jenis === 'set') return `${kata} ${nilai} butir.`;
  return `${kata} ${nilai}.`;
}
