import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sidikKotak } from '../dokumen.repository.ts';
import type { GudangBerkas } from '../gudang/gudang.ts';
import { sidikSegel } from './buat.ts';
import { tempatDiKolam } from './dokumen-cadangan.ts';
import type { Generasi } from './generasi.ts';
import { KesalahanCadangan } from './kesalahan.ts';
import type { Mesin } from './mesin.ts';
import { pastikanMesinDiam, pulihkanMesin } from './mesin.ts';
import { muatBasisData } from './muat.ts';
import { pastikanKunciInduk } from './muat-kunci.ts';
import { periksaTujuan } from './tujuan.ts';

export interface PermintaanPulih {
  databaseUrl: string;
  gudang: GudangBerkas;
  mesin: Mesin;
  kunciInduk: Buffer;
  kunciSegel: Buffer;
  /** Replaces what is there. */
  timpa: boolean;
  lapor: (baris: string) => void;
}

export interface HasilPulih {
  /** Cases that were erased since the backup was taken. */
  terhapus: number;
  /** The engine is the backup's; else every open case is started from its recorded state. */
  mesin: boolean;
}

/** @throws KesalahanCadangan where the keys are not those of the system that was backed up */
export function pastikanKunci(g: Generasi, k: { kunciInduk: Buffer; kunciSegel: Buffer }): void {
  pastikanKunciInduk(g.kunci, k.kunciInduk);
  if (sidikSegel(k.kunciSegel) !== g.ringkasan.sidikSegel)
    throw new KesalahanCadangan(
      'Kunci segel bukan yang dipakai sistem yang dicadangkan: tindakan yang menunggu tidak akan dihitung. ' +
        'Isi LINDUNG_KUNCI_SEGEL dengan kunci sistem itu.',
    );
}

/**
 * Restores a generation that was verified before (`bukaGenerasi`). Documents come first: a row promises its box.
 * @throws KesalahanCadangan before anything is changed, where it cannot be done
 */
export async function pulihkanGenerasi(g: Generasi, p: PermintaanPulih): Promise<HasilPulih> {
  pastikanKunci(g, p);
  await pastikanMesinDiam(p.mesin);
  const isi = await periksaTujuan(p.databaseUrl);
  if (isi.kasus + isi.riwayatKantor > 0) {
    const apa = `${isi.kasus} kasus dan ${isi.riwayatKantor} catatan riwayat kantor`;
    if (!p.timpa)
      throw new KesalahanCadangan(
        `Basis data tujuan sudah berisi ${apa}. Tambahkan --timpa untuk menggantinya dengan cadangan.`,
      );
    p.lapor(`Mengganti basis data yang berisi ${apa} …`);
  }
  p.lapor(`Memulihkan ${g.dokumen.length} dokumen …`);
  for (const d of g.dokumen) await pulihkanDokumen(g, p.gudang, d.id);
  p.lapor(
    `Memulihkan basis data: ${g.ringkasan.jumlah.kasus} kasus, ${g.ringkasan.jumlah.riwayat} baris riwayat …`,
  );
  const terhapus = await muatBasisData(p.databaseUrl, g, p.kunciInduk);
  p.lapor('Memulihkan mesin alur kerja …');
  return { terhapus, mesin: await pulihkanMesin(g.ringkasan.mesin, g.tempat, p.mesin) };
}

/** A store that survived is not written again. */
async function pulihkanDokumen(g: Generasi, gudang: GudangBerkas, id: string): Promise<void> {
  const kotak = await readFile(tempatDiKolam(dirname(g.tempat), id));
  const ada = await gudang.buka(id);
  if (ada === null || !sidikKotak(ada).equals(sidikKotak(kotak))) await gudang.simpan(id, kotak);
}
