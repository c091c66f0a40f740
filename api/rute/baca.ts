import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteDaftarKasus } from './daftar-kasus.ts';
import { ruteDokumentasi } from './dokumentasi.ts';
import { ruteHunian } from './hunian.ts';
import { ruteKasus } from './kasus.ts';
import { ruteKlienSerupa } from './klien-serupa.ts';
import { ruteNotifikasi } from './notifikasi.ts';
import { rutePengaduanSerupa } from './pengaduan-serupa.ts';
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
  return [
    ...ruteDaftarKasus(l),
    ...ruteKasus(l),
    ...ruteKlienSerupa(l),
    ...ruteRiwayat(l),
    ...rutePengaduanSerupa(l),
    ...ruteTugas(l),
    ...ruteNotifikasi(l),
    ...ruteHunian(l),
    ...rutePetugas(l),
    ...rutePeristiwa(l),
    ...rutePublik(l),
    ...ruteSehat(l),
    ...ruteDokumentasi(semua),
  ];
}
