import { metricMeter } from '@temporalio/workflow';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import type { IsiSistem } from '../domain/kasus/peristiwa-sistem.ts';
import { tenggatUsai } from '../domain/kasus/tenggat-usai.ts';

/** What a case gives up by being called off is neither kept nor missed. */
const TANPA_TENGGAT = 'batalkan';
/** An escalation repeats for as long as nobody acts; further up, the number says nothing new. */
const JENJANG_MAKS = 9;

/** Counts what an entry did to the case's deadlines. The engine counts nothing twice when it replays. */
export function ukurPeristiwa(p: Peristiwa, sebelum: KeadaanKasus, sesudah: KeadaanKasus): void {
  const { layanan } = sesudah;
  if (p.jenis === 'eskalasi') {
    const { ke } = p.isi as IsiSistem['eskalasi'];
    penghitung('lindung_eskalasi', 'Eskalasi yang dikirim').add(1, {
      layanan,
      jenjang: String(Math.min(ke, JENJANG_MAKS)),
    });
  }
  if (p.jenis === TANPA_TENGGAT) return;
  for (const { kunci, sifat, hasil } of tenggatUsai(sebelum.tenggat, sesudah.tenggat))
    penghitung('lindung_tenggat', 'Tenggat yang ditepati dan terlewat').add(1, {
      layanan,
      tenggat: kunci,
      sifat,
      hasil,
    });
}

// A meter exists inside a workflow only, not while its file is loaded.
function penghitung(nama: string, keterangan: string) {
  return metricMeter.createCounter(nama, undefined, keterangan);
}
