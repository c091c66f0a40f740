import { menitAntara } from '../jam/jam-kerja.ts';
import type { KalenderKerja } from '../jam/kalender.ts';
import type { Waktu } from '../jam/waktu.ts';
import type { KeadaanKasus } from '../kasus/keadaan.ts';
import type { Tenggat } from '../kasus/tenggat.ts';

/** A step of a case against the clock it ran under: what reports measure. Minutes are of that clock. */
export interface Langkah {
  tenggatId: string;
  kunci: string;
  sifat: Tenggat['sifat'];
  jam: Tenggat['jam'];
  mulai: Waktu;
  batas: Waktu;
  selesai: Waktu | null;
  menitStandar: number;
  menitDipakai: number | null;
}

/** A rung that has fired. `ditanggapiPada`: the first answer to its deadline after that. */
export interface EskalasiTercatat {
  tenggatId: string;
  kunci: string;
  ke: number;
  terkirimPada: Waktu;
  ditanggapiPada: Waktu | null;
}

/** @param kalender the one in force when the clock ended */
export function langkahKasus(k: KeadaanKasus, t: Tenggat, kalender: KalenderKerja): Langkah {
  const { kunci, sifat, jam, mulai, batas, berakhirPada: selesai } = t;
  const menitStandar = k.standar.tenggat[kunci]?.menit ?? menitAntara(mulai, batas, jam, kalender);
  return {
    tenggatId: t.id,
    kunci,
    sifat,
    jam,
    mulai,
    batas,
    selesai: selesai ?? null,
    menitStandar,
    // Holds have moved the deadline, so what counts is how far from it the step ended.
    menitDipakai:
      selesai === undefined
        ? null
        : menitStandar +
          menitAntara(batas, selesai, jam, kalender) -
          menitAntara(selesai, batas, jam, kalender),
  };
}

export function eskalasiTenggat(t: Tenggat): EskalasiTercatat[] {
  return t.jenjang.flatMap(({ ke, nasib, pada, terkirimPada = pada }) => {
    if (nasib !== 'terkirim') return [];
    const jawaban = t.tanggapan?.find((x) => x.ke >= ke && x.pada >= terkirimPada);
    return [{ tenggatId: t.id, kunci: t.kunci, ke, terkirimPada, ditanggapiPada: jawaban?.pada ?? null }];
  });
}
