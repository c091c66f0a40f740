import type { Tampilan } from '../../../api/bentuk/tampilan-tersimpan.schema.ts';
import { LAYANAN } from '../../../domain/kata.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { adalahTanggal } from '../../../domain/jam/waktu.ts';

const URUT = ['terbaru', 'terlama', 'tenggat'] as const;

/** Which cases are listed, in which order. It stands in the address: nothing personal in it. */
export interface Saringan {
  layanan?: Layanan;
  tahap?: Tampilan['saringan']['tahap'];
  penanggung?: string;
  dari?: string;
  sampai?: string;
  terlambat?: boolean;
  terbuka?: boolean;
  urut?: (typeof URUT)[number];
}

/** Reads the address; what is none of ours is left out. */
export function bacaSaringan(s: Record<string, unknown>): Saringan {
  const teks = (n: string) => (typeof s[n] === 'string' && s[n] !== '' ? s[n] : undefined);
  const layanan = LAYANAN.find((l) => l === s['layanan']);
  const urut = URUT.find((u) => u === s['urut']);
  const tahap = teks('tahap');
  const penanggung = teks('penanggung');
  const tanggal = (n: string) => {
    const t = teks(n);
    return t !== undefined && adalahTanggal(t) ? t : undefined;
  };
  const dari = tanggal('dari');
  const sampai = tanggal('sampai');
  return {
    ...(layanan && { layanan }),
    ...(tahap !== undefined && { tahap: tahap as NonNullable<Saringan['tahap']> }),
    ...(penanggung !== undefined && { penanggung }),
    ...(dari !== undefined && { dari }),
    ...(sampai !== undefined && { sampai }),
    ...(typeof s['terlambat'] === 'boolean' && { terlambat: s['terlambat'] }),
    ...(typeof s['terbuka'] === 'boolean' && { terbuka: s['terbuka'] }),
    ...(urut && { urut }),
  };
}
