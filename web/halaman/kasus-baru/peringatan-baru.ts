import type { Tanggal } from '../../../domain/jam/waktu.ts';
import type { Klien } from '../../../domain/kasus/klien.ts';
import type { Peringatan } from '../../../domain/kasus/peringatan.ts';
import { peringatanKlien } from '../../../domain/kasus/peringatan.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { peringatanPermohonan } from '../../../domain/lansia/peringatan.ts';
import type { KeadaanLansia } from '../../../domain/lansia/keadaan.ts';

/** What the case will be warned of once it is one. @param isi the body that will be sent */
export function peringatanBaru(
  layanan: Layanan,
  isi: Readonly<Record<string, unknown>>,
  hariIni: Tanggal,
): Peringatan[] {
  const klien = (isi['klien'] ?? {}) as Klien;
  if (layanan === 'rps') return peringatanKlien(klien);
  if (layanan !== 'lansia') return [];
  const keadaan = (isi['keadaan'] ?? []) as KeadaanLansia['keadaan'];
  return peringatanPermohonan({ klien, keadaan }, hariIni);
}
