import type { StandarLansia, StandarRps } from '../standar/standar.ts';
import { ATURAN } from '../layanan.ts';
import type { IsiLansia } from '../lansia/keadaan.ts';
import { lahirLansia } from '../lansia/lahir.ts';
import type { IsiRps } from '../rps/keadaan.ts';
import { lahirRps } from '../rps/lahir.ts';
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
  const umum = { ...bekal, kasusId, waktu: dibuatPada };
  return p.jenis === 'laporkan'
    ? lahirRps(p.isi as IsiRps['laporkan'], { ...umum, standar: standar as StandarRps })
    : lahirLansia(p.isi as IsiLansia['ajukanPermohonan'], { ...umum, standar: standar as StandarLansia });
}
