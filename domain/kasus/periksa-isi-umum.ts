import type { Tanggal } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import type { IsiKlien } from './isi-umum.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { Klien } from './klien.ts';
import { gabungKlien } from './klien.ts';
import type { Kesalahan, Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';
import { kesalahanKlien } from './periksa-klien.ts';

/** A case is not compared with itself. */
export function periksaKasusLain(k: KeadaanKasus, { kasus }: IsiKlien['putuskanKesamaan']): Penolakan | null {
  if (kasus.toLowerCase() !== k.kasusId) return null;
  const pesan = 'Sebutkan kasus lain: ini kasus yang sama.';
  return penolakan('isiTidakSah', pesan, [{ lokasi: 'kasus', pesan }]);
}

/**
 * An act that tells something new of the client must not tell the impossible.
 * @param utuh what the service asks of the client as known after the act
 */
export function periksaKlienBaru(
  k: KeadaanKasus,
  baru: Klien | undefined,
  waktu: string,
  utuh: (klien: Klien, hariIni: Tanggal) => Kesalahan[] = () => [],
): Penolakan | null {
  if (!baru) return null;
  const hariIni = tanggalDi(waktu, k.standar.zona);
  const kesalahan = [...kesalahanKlien(baru, hariIni), ...utuh(gabungKlien(k.klien, baru), hariIni)];
  return kesalahan.length > 0 ? penolakan('isiTidakSah', 'Data klien tidak sah.', kesalahan) : null;
}
