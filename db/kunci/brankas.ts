import { createHmac } from 'node:crypto';
import type { PemegangKunci } from './pemegang-kunci.ts';
import type { Kunci } from './kotak-sandi.ts';
import { bukaSandi, idKunci, sandikan } from './kotak-sandi.ts';

/** The data behind a box is gone: its key was destroyed, or it is no box. */
export class TidakTerbaca extends Error {
  override name = 'TidakTerbaca';
}

/** Encrypts JSON values of one office for storage. */
export interface Brankas {
  simpan(instansiId: string, terikat: string, nilai: unknown): Promise<Buffer>;
  /** Of the office itself, not of one case: its people, its settings. */
  simpanKantor(instansiId: string, terikat: string, nilai: unknown): Promise<Buffer>;
  /** @throws TidakTerbaca where the key no longer exists or the box was tampered with */
  baca<T>(terikat: string, kotak: Buffer): Promise<T>;
  /** Keyed fingerprint of a NIK: finds the same person again within the office, tells nothing without the key. */
  sidikNik(instansiId: string, nik: string): Buffer;
}

export function bukaBrankas(pemegang: PemegangKunci, kunciInduk: Buffer): Brankas {
  return {
    async simpan(instansiId, terikat, nilai) {
      return sandikan(await pemegang.aktif(instansiId), Buffer.from(JSON.stringify(nilai)), terikat);
    },
    async simpanKantor(instansiId, terikat, nilai) {
      return sandikan(await pemegang.aktif(instansiId), Buffer.from(JSON.stringify(nilai)), terikat);
    },
    async baca<T>(terikat: string, kotak: Buffer) {
      const id = idKunci(kotak);
      const kunci = id === null ? null : await pemegang.cari(id);
      if (!kunci) throw new TidakTerbaca('kunci data tidak ada lagi');
      return JSON.parse(buka(kunci, kotak, terikat).toString()) as T;
    },
    sidikNik: (instansiId, nik) =>
      createHmac('sha256', kunciInduk).update(`nik:${instansiId}:${nik}`).digest(),
  };
}

function buka(kunci: Kunci, kotak: Buffer, terikat: string): Buffer {
  try {
    return bukaSandi(kunci, kotak, terikat);
  } catch {
    throw new TidakTerbaca('isi berubah atau bukan pada tempatnya');
  }
}
