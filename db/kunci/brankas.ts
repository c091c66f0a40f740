import { createHmac, hkdfSync } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { DB } from '../skema.ts';
import type { PemegangKunci } from './pemegang-kunci.ts';
import { KunciMusnah } from './pemegang-kunci.ts';
import type { Kunci } from './kotak-sandi.ts';
import { bukaSandi, idKunci, sandikan } from './kotak-sandi.ts';

/** The data behind a box is gone: its key was destroyed, or it is no box. */
export class TidakTerbaca extends Error {
  override name = 'TidakTerbaca';
}

/** Encrypts values for storage: JSON of a case with the case's key, of the office with the office's, and documents. */
export interface Brankas {
  /** @throws TidakTerbaca where the case was erased */
  simpan(kasusId: string, terikat: string, nilai: unknown): Promise<Buffer>;
  /** Of the office itself, not of one case: its people, its settings. */
  simpanKantor(instansiId: string, terikat: string, nilai: unknown): Promise<Buffer>;
  /** @throws TidakTerbaca where the key no longer exists or the box was tampered with */
  baca<T>(terikat: string, kotak: Buffer): Promise<T>;
  /** As `baca`, of what is no JSON: the content of a document. */
  bacaByte(terikat: string, kotak: Buffer): Promise<Buffer>;
  /** Gives a new case its key, in the transaction of its birth. */
  buatKunciKasus(
    trx: Transaction<DB>,
    kasus: { instansiId: string; kasusId: string; alurId: string },
  ): Promise<void>;
  /** Gives a new document its key; it becomes the case's by `kunci_data.kasus_id` when it is attached. */
  buatKunciDokumen(trx: Transaction<DB>, instansiId: string): Promise<Kunci>;
  /** Forgets what was remembered of keys, after some were destroyed. */
  lupakan(): void;
  /** Keyed fingerprint of a NIK: finds the same person again within the office, tells nothing without the key. */
  sidikNik(instansiId: string, nik: string): Buffer;
  /** Keyed digest of a survey's code: finds its invitation, and tells nothing of the code without the key. */
  sidikKodeSurvei(kode: string): Buffer;
  /** What the browser of this person seals its drafts with: 32 bytes, the same each time, kept nowhere. */
  kunciDraf(orangId: string): Buffer;
}

const PANJANG_KUNCI = 32;

export function bukaBrankas(pemegang: PemegangKunci, kunciInduk: Buffer): Brankas {
  const bacaByte = async (terikat: string, kotak: Buffer): Promise<Buffer> => {
    const id = idKunci(kotak);
    const kunci = id === null ? null : await pemegang.cari(id);
    if (!kunci) throw new TidakTerbaca('kunci data tidak ada lagi');
    return buka(kunci, kotak, terikat);
  };
  return {
    async simpan(kasusId, terikat, nilai) {
      return sandikan(await kunciKasus(pemegang, kasusId), Buffer.from(JSON.stringify(nilai)), terikat);
    },
    async simpanKantor(instansiId, terikat, nilai) {
      return sandikan(await pemegang.kantor(instansiId), Buffer.from(JSON.stringify(nilai)), terikat);
    },
    baca: async <T>(terikat: string, kotak: Buffer) =>
      JSON.parse((await bacaByte(terikat, kotak)).toString()) as T,
    bacaByte,
    async buatKunciKasus(trx, kasus) {
      await pemegang.buat(trx, { jenis: 'kasus', ...kasus });
    },
    buatKunciDokumen: (trx, instansiId) => pemegang.buat(trx, { jenis: 'dokumen', instansiId }),
    lupakan: () => pemegang.lupakan(),
    sidikNik: (instansiId, nik) =>
      createHmac('sha256', kunciInduk).update(`nik:${instansiId}:${nik}`).digest(),
    sidikKodeSurvei: (kode) => createHmac('sha256', kunciInduk).update(`survei:${kode}`).digest(),
    kunciDraf: (orangId) =>
      Buffer.from(hkdfSync('sha256', kunciInduk, '', `lindung draf 1\0${orangId}`, PANJANG_KUNCI)),
  };
}

async function kunciKasus(pemegang: PemegangKunci, kasusId: string): Promise<Kunci> {
  try {
    return await pemegang.kasus(kasusId);
  } catch (e) {
    if (e instanceof KunciMusnah) throw new TidakTerbaca(e.message);
    throw e;
  }
}

function buka(kunci: Kunci, kotak: Buffer, terikat: string): Buffer {
  try {
    return bukaSandi(kunci, kotak, terikat);
  } catch {
    throw new TidakTerbaca('isi berubah atau bukan pada tempatnya');
  }
}
