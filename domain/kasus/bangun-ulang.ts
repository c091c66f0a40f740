import { KELAHIRAN } from '../kelahiran.ts';
import { ATURAN } from '../layanan.ts';
import type { BekalLahir, KeadaanKasus, Peristiwa } from './keadaan.ts';

/**
 * The state of a case from its history alone: the projection can be lost and comes back.
 * @param entri the whole history, in order
 * @throws where the first entry is no birth
 */
export function bangunUlang(kasusId: string, entri: readonly Peristiwa[]): KeadaanKasus {
  const [lahir] = entri;
  const bekal = lahir?.pengayaan.kelahiran;
  if (!lahir || !bekal) throw new Error('riwayat tidak dimulai dengan kelahiran kasus');
  let keadaan = lahirDari(kasusId, lahir, bekal);
  for (const p of entri) keadaan = ATURAN[keadaan.layanan].ubah(keadaan, p);
  return keadaan;
}

// The kind of the act says which service, and with it which standard and which body.
function lahirDari(
  kasusId: string,
  p: Peristiwa,
  { standar, dibuatPada, ...bekal }: BekalLahir,
): KeadaanKasus {
  const kelahiran = Object.values(KELAHIRAN).find((j) => j.jenis === p.jenis);
  if (!kelahiran) throw new Error('riwayat tidak dimulai dengan kelahiran kasus');
  return kelahiran.lahir(p.isi as never, { ...bekal, kasusId, waktu: dibuatPada, standar });
}
