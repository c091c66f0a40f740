import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import type { Tenggat } from '../../../domain/kasus/tenggat.ts';
import { PERAN } from '../../../domain/kata.ts';
import { pelaku } from './pelaku.ts';
import { pada } from './waktu.ts';

/** A deadline whose first rung has reached everybody: the one the examples of `tanggapiEskalasi` answer to. */
export function tenggatBereskalasi(lain: Partial<Tenggat> = {}): Tenggat {
  return {
    id: 'uji#1',
    kunci: 'uji',
    nama: 'Batas uji',
    jam: 'kalender',
    sifat: 'standar',
    mulai: pada(-60),
    batas: pada(-30),
    jenjang: [
      {
        ke: 1,
        pada: pada(-30),
        kepada: ['penanggung'],
        nasib: 'terkirim',
        terkirimPada: pada(-30),
        penerima: PERAN.map((peran) => ({ orangId: pelaku(peran).orangId, peran, lewat: 'pemangku' })),
      },
      { ke: 2, pada: pada(30), kepada: ['kadis'], nasib: 'menunggu' },
    ],
    ...lain,
  };
}

/** The same case with that deadline and no other. */
export function bereskalasi<K extends KeadaanKasus>(k: K, lain?: Partial<Tenggat>): K {
  return { ...k, tenggat: [tenggatBereskalasi(lain)] };
}
