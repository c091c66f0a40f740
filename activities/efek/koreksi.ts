import { nilaiLama } from '../../domain/kasus/nilai-lama.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';

/** A correction keeps what it replaces. */
export function simpanNilaiLama(c: KonteksEfek<Readonly<Record<string, unknown>>>): Promise<HasilEfek> {
  return Promise.resolve({ pengayaan: { nilaiLama: nilaiLama(c.k, c.isi) } });
}
