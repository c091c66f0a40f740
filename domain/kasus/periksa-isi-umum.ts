import { tanggalDi } from '../jam/waktu.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { Klien } from './klien.ts';
import type { Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';
import { kesalahanKlien } from './periksa-klien.ts';

/** An act that tells something new of the client must not tell the impossible. */
export function periksaKlienBaru(
  k: KeadaanKasus,
  klien: Partial<Klien> | undefined,
  waktu: string,
): Penolakan | null {
  const kesalahan = kesalahanKlien(klien, tanggalDi(waktu, k.standar.zona));
  return kesalahan.length > 0 ? penolakan('isiTidakSah', 'Data klien tidak sah.', kesalahan) : null;
}
