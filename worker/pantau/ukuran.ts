import { Counter, Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import { bukaRegistri } from '../../pantau/registri.ts';
import type { KabarPutaran } from '../kabar.ts';
import { kabarPutaran } from '../kabar.ts';

/** What the worker counts of its own rounds; what it does for the engine is counted by the SDK. */
export function ukuranPutaran(): Registry {
  const registri = bukaRegistri('worker');
  const registers = [registri];
  const berhasil = new Gauge({
    name: 'lindung_putaran_berhasil_detik',
    help: 'Kapan setiap putaran terakhir berhasil, dalam detik sejak 1970',
    labelNames: ['putaran'],
    registers,
  });
  const gagal = new Counter({
    name: 'lindung_putaran_gagal_total',
    help: 'Berapa kali sebuah putaran gagal',
    labelNames: ['putaran'],
    registers,
  });
  kabarPutaran.subscribe((pesan) => {
    const { putaran, berhasil: ya } = pesan as KabarPutaran;
    if (ya) berhasil.set({ putaran }, Date.now() / 1_000);
    else gagal.inc({ putaran });
  });
  return registri;
}
