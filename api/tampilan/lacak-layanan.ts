import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { Layanan } from '../../domain/kata.ts';
import { bacaanPelapor } from '../../domain/pengaduan/bacaan.ts';
import type { KeadaanPengaduan } from '../../domain/pengaduan/keadaan.ts';
import type { Pelacakan } from '../bentuk/publik.schema.ts';

/** What a service tells its follower beside the steps. Only what was written for them; nothing about a person. */
const TAMBAHAN: Partial<Record<Layanan, (k: KeadaanKasus) => Partial<Pelacakan>>> = {
  pengaduan: (k) => ({ pengaduan: bacaanPelapor(k as KeadaanPengaduan) }),
};

export function tambahanLacak(k: KeadaanKasus): Partial<Pelacakan> {
  return TAMBAHAN[k.layanan]?.(k) ?? {};
}
