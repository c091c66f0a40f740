import type { Lingkungan } from '../lingkungan.ts';
import { buatPemeriksa } from '../pantau/sehat.ts';
import type { Rute } from '../rute.ts';
import { ruteDaftarKasus } from './daftar-kasus.ts';
import { ruteDokumentasi } from './dokumentasi.ts';
import { ruteHalaman } from './halaman.ts';
import { ruteEksporKasus } from './ekspor-kasus.ts';
import { ruteHunian } from './hunian.ts';
import { ruteIkhtisar } from './ikhtisar.ts';
import { ruteKasus } from './kasus.ts';
import { ruteKlienSerupa } from './klien-serupa.ts';
import { ruteLacak } from './lacak.ts';
import { ruteMetrik } from './metrik.ts';
import { ruteLaporan } from './laporan.ts';
import { ruteNotifikasi } from './notifikasi.ts';
import { rutePengaduanSerupa } from './pengaduan-serupa.ts';
import { rutePengawasan } from './pengawasan.ts';
import { rutePeristiwa } from './peristiwa.ts';
import { rutePetugas } from './petugas.ts';
import { rutePublik } from './publik.ts';
import { ruteRiwayat } from './riwayat.ts';
import { ruteSehat } from './sehat.ts';
import { ruteTugas } from './tugas.ts';

/**
 * Every route that only reads.
 * @param semua all routes of the API, these among them: what /openapi.json describes
 */
export function ruteBaca(l: Lingkungan, semua: () => readonly Rute[]): Rute[] {
  const periksa = buatPemeriksa(l);
  return [
    ...ruteDaftarKasus(l),
    ...ruteEksporKasus(l),
    ...ruteKasus(l),
    ...ruteKlienSerupa(l),
    ...ruteRiwayat(l),
    ...rutePengaduanSerupa(l),
    ...ruteTugas(l),
    ...ruteIkhtisar(l),
    ...ruteNotifikasi(l),
    ...ruteHunian(l),
    ...ruteLaporan(l),
    ...rutePengawasan(l),
    ...rutePetugas(l),
    ...rutePeristiwa(l),
    ...rutePublik(l),
    ...ruteLacak(l),
    ...ruteHalaman(),
    ...ruteSehat(l, periksa),
    ...ruteMetrik(l, periksa),
    ...ruteDokumentasi(semua),
  ];
}
