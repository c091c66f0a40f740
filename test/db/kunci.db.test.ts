import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Brankas } from '../../db/kunci/brankas.ts';
import { bukaBrankas, TidakTerbaca } from '../../db/kunci/brankas.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import type { PemegangKunci } from '../../db/kunci/pemegang-kunci.ts';
import { buatKunciInstansi, pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import { buatCodec } from '../../engine/codec.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';

let bd: BasisDataUji;
beforeAll(async () => {
  bd = await basisDataUji();
});
afterAll(() => bd.tutup());

/** As a process that has just started. */
function prosesBaru(induk = Buffer.from(bd.kunciInduk, 'base64')): {
  pemegang: PemegangKunci;
  brankas: Brankas;
} {
  const pemegang = pemegangKunciDb(bd.db, induk);
  return { pemegang, brankas: bukaBrankas(pemegang, induk) };
}

const tanam = async () => {
  const { id, keadaan } = await tanamKasus(bd, lansia(), { instansi: 'bulukumba' });
  return { id, nomor: keadaan.nomor };
};

const musnahkan = (kasusId: string) =>
  bd.pemilik.transaction().execute(async (trx) => {
    await trx.deleteFrom('kunci_data').where('kasus_id', '=', kasusId).execute();
    await trx
      .updateTable('kasus')
      .set({ dihapus_pada: sql`now()` })
      .where('id', '=', kasusId)
      .execute();
  });

describe('the keys of the offices', () => {
  it('rotate: a new key writes from now on, and what an old one wrote stays readable', async () => {
    const lama = await prosesBaru().brankas.simpanKantor('bulukumba', 'uji', { a: 1 });
    const kasusLama = await tanam();
    await buatKunciInstansi(bd.pemilik, Buffer.from(bd.kunciInduk, 'base64'), 'bulukumba');
    const { brankas, pemegang } = prosesBaru();
    const baru = await brankas.simpanKantor('bulukumba', 'uji', { a: 2 });
    expect(baru.subarray(2, 38).toString()).not.toBe(lama.subarray(2, 38).toString());
    expect(await brankas.baca('uji', lama)).toEqual({ a: 1 });
    expect(await brankas.baca('uji', baru)).toEqual({ a: 2 });
    expect((await pemegang.kasus(kasusLama.id)).bahan).toHaveLength(32);
  });

  it('stand wrapped in the database: without the master key they open nothing', async () => {
    const kotak = await prosesBaru().brankas.simpanKantor('bulukumba', 'uji', { a: 1 });
    await expect(prosesBaru(Buffer.alloc(32, 9)).brankas.baca('uji', kotak)).rejects.toThrow(
      'unable to authenticate',
    );
  });
});

describe('the keys of the cases', () => {
  it('are different ones, also within one office', async () => {
    const [a, b] = [await tanam(), await tanam()];
    const { pemegang } = prosesBaru();
    expect((await pemegang.kasus(a.id)).id).not.toBe((await pemegang.kasus(b.id)).id);
  });

  it('are the same for the database and for the engine, also in a run that reopened the case', async () => {
    const k = await tanam();
    const { pemegang } = prosesBaru();
    const kunci = await pemegang.kasus(k.id);
    expect(await pemegang.alur(k.nomor)).toEqual(kunci);
    expect(await prosesBaru().pemegang.alur(`${k.nomor}-b2`)).toEqual(kunci);
  });

  it('serve at once inside the transaction that makes them, and vanish with it', async () => {
    const { pemegang, brankas } = prosesBaru();
    const kasusId = randomUUID();
    const batal = bd.db.transaction().execute(async (trx) => {
      await brankas.buatKunciKasus(trx, {
        instansiId: 'bulukumba',
        kasusId,
        alurId: 'lansia-bulukumba-2026-9999',
      });
      const kotak = await brankas.simpan(kasusId, 'uji', 1);
      expect(await brankas.baca('uji', kotak)).toBe(1);
      throw new Error('batal');
    });
    await expect(batal).rejects.toThrow('batal');
    // The number is free again: a workflow of that name must not be read or written with the lost key.
    await expect(pemegang.alur('lansia-bulukumba-2026-9999')).rejects.toThrow('tidak ada kunci data');
  });

  it('many at one moment cost one query', async () => {
    const kasus = [];
    for (let i = 0; i < 12; i += 1) kasus.push(await tanam());
    let pertanyaan = 0;
    const dihitung = bd.db.withPlugin({
      transformQuery({ node }) {
        pertanyaan += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    const pemegang = pemegangKunciDb(dihitung, Buffer.from(bd.kunciInduk, 'base64'));
    await pemegang.kantor('bulukumba');
    pertanyaan = 0;
    await Promise.all(kasus.map((k) => pemegang.kasus(k.id)));
    // One for the keys, one for the office's older key that wraps some of them.
    expect(pertanyaan).toBeLessThanOrEqual(2);
  });
});

describe('a value', () => {
  it('is bound to its place', async () => {
    const { id } = await tanam();
    const { brankas } = prosesBaru();
    const kotak = await brankas.simpan(id, 'riwayat:x:1', { a: 1 });
    await expect(brankas.baca('riwayat:x:2', kotak)).rejects.toThrow(TidakTerbaca);
  });

  it('is gone once the key of its case is destroyed; another case of the office is not', async () => {
    const [hapus, tinggal] = [await tanam(), await tanam()];
    const { brankas } = prosesBaru();
    const [a, b] = [await brankas.simpan(hapus.id, 'uji', 1), await brankas.simpan(tinggal.id, 'uji', 2)];
    await musnahkan(hapus.id);
    await expect(prosesBaru().brankas.baca('uji', a)).rejects.toThrow(TidakTerbaca);
    await expect(prosesBaru().brankas.simpan(hapus.id, 'uji', 1)).rejects.toThrow(TidakTerbaca);
    expect(await prosesBaru().brankas.baca('uji', b)).toBe(2);
  });

  it('is gone at once in the process that destroyed the key and forgets what it remembered', async () => {
    const { id } = await tanam();
    const { brankas, pemegang } = prosesBaru();
    const kotak = await brankas.simpan(id, 'uji', 1);
    await musnahkan(id);
    pemegang.lupakan();
    await expect(brankas.baca('uji', kotak)).rejects.toThrow(TidakTerbaca);
  });
});

describe('a workflow whose case was erased', () => {
  it('still writes, but nobody reads it: it is not held up, and leaves nothing', async () => {
    const k = await tanam();
    await musnahkan(k.id);
    const { pemegang } = prosesBaru();
    const codec = buatCodec(pemegang);
    const konteks = { type: 'workflow', namespace: 'default', workflowId: k.nomor } as const;
    const isi = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('"Daeng Rahasia"') };
    const [sandi] = await codec.encode([isi], konteks);
    expect(Buffer.from(sandi?.data ?? []).toString('latin1')).not.toContain('Rahasia');
    const [kembali] = await codec.decode(sandi ? [sandi] : []);
    expect(Buffer.from(kembali?.data ?? []).toString()).toContain('tidak-terbaca');
  });
});

describe('the key of a document', () => {
  it('opens what it closed, by the id in the box', async () => {
    const { brankas } = prosesBaru();
    const kunci = await bd.db.transaction().execute((trx) => brankas.buatKunciDokumen(trx, 'bulukumba'));
    const kotak = sandikan(kunci, Buffer.from('isi berkas'), 'dokumen:x');
    expect((await prosesBaru().brankas.bacaByte('dokumen:x', kotak)).toString()).toBe('isi berkas');
  });
});
