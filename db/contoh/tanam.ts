import type { Transaction } from 'kysely';
import { LAYANAN } from '../../domain/kata.ts';
import type { Peran } from '../../domain/kata.ts';
import { hashKataSandi } from '../kata-sandi.ts';
import type { DB } from '../skema.ts';
import { tanamPelakuSistem } from '../pelaku-sistem.ts';
import { standarPublik } from '../standar-publik.schema.ts';
import { kalenderKerja, SKEMA_STANDAR } from '../standar.schema.ts';
import { tanamTemplat } from '../tanam-templat.ts';
import { BULUKUMBA } from './bulukumba.ts';
import { idTetap } from '../id-tetap.ts';
import type { JabatanContoh, KantorContoh } from './kantor.ts';
import { PANGKALPINANG } from './pangkalpinang.ts';
import { logoContoh } from './templat-surat.ts';

export const KANTOR_CONTOH: readonly KantorContoh[] = [BULUKUMBA, PANGKALPINANG];

/** Of every demo account. They are marked `contoh`, and production mode refuses them. */
export const KATA_SANDI_CONTOH = 'lindung-contoh';

// Before any case can begin, also one that is typed in for a day long past.
const SEJAK = '2020-01-01T00:00:00.000Z';

// They work for the village or by contract: no civil servant's number.
const TANPA_NIP = new Set<Peran>(['petugas-desa', 'petugas-rps']);

const PANGKAT: Partial<Record<Peran, string>> = {
  kadis: 'Pembina Utama Muda',
  sekretaris: 'Pembina Tingkat I',
  'kabid-rehsos': 'Pembina',
  'kasi-rehsos': 'Penata Tingkat I',
  peksos: 'Penata Muda',
};

export const akunContoh = (kantor: KantorContoh, j: JabatanContoh) => `${j.akun}@${kantor.id}.contoh`;
const idOrang = (kantor: KantorContoh, j: JabatanContoh) => idTetap(`${kantor.id}:orang:${j.akun}`);
const idJabatan = (kantor: KantorContoh, akun: string) => idTetap(`${kantor.id}:jabatan:${akun}`);

/** Loads the sample offices. Safe to repeat: ids are fixed, and a row that is there, changed or not, stays. */
export async function tanamContoh(trx: Transaction<DB>): Promise<void> {
  for (const kantor of KANTOR_CONTOH) {
    await tanamInstansi(trx, kantor);
    await tanamPelakuSistem(trx, kantor.id);
    await tanamOrang(trx, kantor);
    await tanamJabatan(trx, kantor);
    await tanamTempatTidur(trx, kantor);
    await tanamTemplat(trx, kantor.id, { ...kantor.surat, logo: logoContoh(), berlakuSejak: SEJAK });
  }
}

async function tanamInstansi(trx: Transaction<DB>, kantor: KantorContoh): Promise<void> {
  const { id, nama } = kantor;
  const kalender = kalenderKerja.parse(kantor.kalender);
  await trx
    .insertInto('instansi')
    .values({ id, nama, zona: kalender.zona, kalender: JSON.stringify(kalender) })
    .onConflict((k) => k.doNothing())
    .execute();
  const standar = LAYANAN.flatMap((layanan) => {
    if (!kantor.standar[layanan]) return [];
    const isi = SKEMA_STANDAR[layanan].parse(kantor.standar[layanan]);
    const terbit = kantor.publik[layanan];
    const publik = terbit ? JSON.stringify(standarPublik.parse(terbit)) : null;
    const baris = { instansi_id: id, layanan, versi: isi.versi, berlaku_sejak: SEJAK };
    return [{ ...baris, isi: JSON.stringify(isi), publik }];
  });
  await trx
    .insertInto('standar_pelayanan')
    .values(standar)
    .onConflict((k) =>
      k
        .columns(['instansi_id', 'layanan', 'versi'])
        .doUpdateSet((e) => ({ publik: e.ref('excluded.publik') }))
        // Loaded before standards had a public part.
        .where('standar_pelayanan.publik', '=', '{}'),
    )
    .execute();
}

async function tanamOrang(trx: Transaction<DB>, kantor: KantorContoh): Promise<void> {
  const ada = await trx.selectFrom('orang').select('id').where('instansi_id', '=', kantor.id).execute();
  const idAda = new Set(ada.map((o) => o.id));
  if (kantor.jabatan.every((j) => idAda.has(idOrang(kantor, j)))) return;
  // One for all: the password is public, and a start should not spend a second on hashing.
  const sandiHash = await hashKataSandi(KATA_SANDI_CONTOH);
  const orang = kantor.jabatan.map((j, i) => ({
    id: idOrang(kantor, j),
    instansi_id: kantor.id,
    nama: j.pejabat,
    surel: akunContoh(kantor, j),
    // No one was born in the year 0: nobody's real number.
    nip: TANPA_NIP.has(j.peran) ? null : String(i + 1).padStart(18, '0'),
    pangkat: PANGKAT[j.peran] ?? null,
    sandi_hash: sandiHash,
    contoh: true,
  }));
  await trx
    .insertInto('orang')
    .values(orang)
    .onConflict((k) => k.doNothing())
    .execute();
}

async function tanamJabatan(trx: Transaction<DB>, kantor: KantorContoh): Promise<void> {
  const jabatan = kantor.jabatan.map((j) => ({
    id: idJabatan(kantor, j.akun),
    instansi_id: kantor.id,
    nama: j.jabatan,
    peran: j.peran,
    atasan_id: j.atasan ? idJabatan(kantor, j.atasan) : null,
    desa_kelurahan: j.wilayah?.desaKelurahan ?? null,
    kecamatan: j.wilayah?.kecamatan ?? null,
    kontak_piket: j.kontakPiket ?? false,
  }));
  await trx
    .insertInto('jabatan')
    .values(jabatan)
    .onConflict((k) =>
      k
        .column('id')
        .doUpdateSet((e) => ({ kecamatan: e.ref('excluded.kecamatan') }))
        // Loaded before areas had a kecamatan, and not changed since.
        .where('jabatan.kecamatan', 'is', null)
        .whereRef('jabatan.desa_kelurahan', '=', 'excluded.desa_kelurahan'),
    )
    .execute();
  const pemangku = kantor.jabatan.map((j) => ({
    id: idTetap(`${kantor.id}:pemangku:${j.akun}`),
    jabatan_id: idJabatan(kantor, j.akun),
    orang_id: idOrang(kantor, j),
    sifat: 'definitif',
    masa: `[${SEJAK},)`,
    dasar: 'Data contoh',
  }));
  await trx
    .insertInto('pemangku')
    .values(pemangku)
    .onConflict((k) => k.doNothing())
    .execute();
}

async function tanamTempatTidur(trx: Transaction<DB>, kantor: KantorContoh): Promise<void> {
  if (kantor.tempatTidur.length === 0) return;
  const tempatTidur = kantor.tempatTidur.map((t) => ({
    id: idTetap(`${kantor.id}:tempat-tidur:${t.nama}`),
    instansi_id: kantor.id,
    ...t,
  }));
  await trx
    .insertInto('tempat_tidur')
    .values(tempatTidur)
    .onConflict((k) => k.doNothing())
    .execute();
}
