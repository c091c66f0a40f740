import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import type { Resi } from '../../db/resi.repository.ts';
import { bukaRegistri } from '../../pantau/registri.ts';

/** What the API counts of its own work. Labels are words of the program, never of a person or a case. */
export interface Ukuran {
  registri: Registry;
  /** @param rute the route's pattern; null where no route was met */
  permintaan(p: { metode: string; rute: string | null; status: number; detik: number }): void;
  /** An act whose receipt was waited for; null where it had not come in time. */
  tindakan(resi: Resi | null, detik: number): void;
  /** An answer that was an error, by its code. */
  galat(kode: string, status: number): void;
  /** An event stream was opened. @returns says that it was closed */
  aliran(): () => void;
}

const BATAS_DETIK = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function buatUkuran(): Ukuran {
  const registri = bukaRegistri('api');
  const registers = [registri];
  const permintaan = new Histogram({
    name: 'lindung_permintaan_detik',
    help: 'Lama permintaan HTTP menurut rute dan status',
    labelNames: ['metode', 'rute', 'status'],
    buckets: BATAS_DETIK,
    registers,
  });
  const tindakan = new Counter({
    name: 'lindung_tindakan_total',
    help: 'Tindakan lewat API menurut jenis dan hasilnya; menunggu: resinya belum ada ketika dijawab',
    labelNames: ['jenis', 'hasil'],
    registers,
  });
  const penolakan = new Counter({
    name: 'lindung_penolakan_total',
    help: 'Tindakan yang ditolak, menurut alasannya',
    labelNames: ['jenis', 'alasan'],
    registers,
  });
  const resi = new Histogram({
    name: 'lindung_resi_detik',
    help: 'Lama menunggu resi tindakan',
    buckets: BATAS_DETIK,
    registers,
  });
  const galat = new Counter({
    name: 'lindung_galat_total',
    help: 'Jawaban galat menurut kodenya',
    labelNames: ['kode', 'status'],
    registers,
  });
  // There from the start: an increase is measured from something.
  galat.inc({ kode: 'kesalahanSistem', status: 500 }, 0);
  const aliran = new Gauge({
    name: 'lindung_aliran_terbuka',
    help: 'Aliran peristiwa (SSE) yang terbuka',
    registers,
  });
  return {
    registri,
    permintaan({ metode, rute, status, detik }) {
      // What nobody mounted may have any method: one line for all of it.
      const label = rute === null ? { metode: 'lain', rute: 'lain' } : { metode, rute };
      permintaan.observe({ ...label, status }, detik);
    },
    tindakan(r, detik) {
      if (r === null) return tindakan.inc({ jenis: 'belumDiketahui', hasil: 'menunggu' });
      resi.observe(detik);
      tindakan.inc({ jenis: r.jenis, hasil: r.hasil });
      if (r.hasil === 'ditolak') penolakan.inc({ jenis: r.jenis, alasan: r.penolakan.kode });
    },
    galat: (kode, status) => galat.inc({ kode, status }),
    aliran() {
      aliran.inc();
      return () => aliran.dec();
    },
  };
}
