import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import { daftarGenerasi } from '../../db/cadangan/generasi.ts';

const NAMA = /^(\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z)$/;

/** When the latest whole backup was taken; 0 where there is none, so that its absence is seen as well. */
export function ukuranCadangan(folder: string, registri: Registry): void {
  const pada = async () => {
    const [terakhir = ''] = await daftarGenerasi(folder).catch(() => []);
    return Date.parse(terakhir.replace(NAMA, '$1$2:$3:$4')) / 1_000 || 0;
  };
  // oxlint-disable-next-line no-new -- it belongs to the registry
  new Gauge({
    name: 'lindung_cadangan_terakhir_detik',
    help: 'Kapan cadangan terakhir dibuat, dalam detik sejak 1970; 0 bila belum ada',
    registers: [registri],
    async collect() {
      this.set(await pada());
    },
  });
}
