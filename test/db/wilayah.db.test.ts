import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { bukaDb } from '../../db/koneksi.ts';
import { migrasikan, migrasikanDiDalam, NAMA_MIGRASI } from '../../db/migrasi.ts';
import { prepareDatabase } from '../../db/prepare.ts';
import { satuTransaksi } from '../../db/cadangan/satu-koneksi.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { basisDataKosong, basisDataUji } from '../support/basis-data.ts';
import { lansia } from '../support/pembangun/lansia.ts';

describe('a database from before areas had a kecamatan', () => {
  it('keeps what its rows meant: the name of a village alone', async () => {
    const baru = await basisDataKosong();
    const sebelum = NAMA_MIGRASI.slice(0, NAMA_MIGRASI.indexOf('0026-wilayah'));
    await satuTransaksi(baru.url, async (s) => {
      await migrasikanDiDalam(s.db, sebelum);
      await s.klien.query(`
        insert into instansi (id, nama, zona, kalender) values ('lama', 'Lama', 'WIB', '{}');
        insert into orang (id, instansi_id, nama, surel, sandi_hash)
          values ('${randomUUID()}', 'lama', 'A', 'a@lama.test', '');
        insert into jabatan (id, instansi_id, nama, peran, wilayah)
          values ('${randomUUID()}', 'lama', 'Petugas', 'petugas-desa', 'Desa Bulo-Bulo');
        insert into kasus (id, instansi_id, layanan, nomor, kode_lacak, alur_id, tahap, versi, urutan, wilayah,
            dibuat_oleh, dibuat_pada, diubah_pada, keadaan)
          select gen_random_uuid(), 'lama', 'lansia', 'n' || i, 'k' || i, 'a' || i, 'permohonan', 1, 1, w, orang.id,
            now(), now(), ''
          from orang, (values (1, 'Desa Bulo-Bulo'), (2, 'bulo bulo'), (3, 'Desa'), (4, null)) v (i, w);
      `);
    });
    const db = bukaDb(baru.url, 'pemilik', () => undefined, 2);
    await migrasikan(db);
    const wilayah = ['desa_kelurahan', 'kecamatan'] as const;
    expect(await db.selectFrom('jabatan').select(wilayah).execute()).toEqual([
      { desa_kelurahan: 'Desa Bulo-Bulo', kecamatan: null },
    ]);
    const kasus = await db.selectFrom('kasus').select(wilayah).orderBy('nomor').execute();
    expect(kasus.map((k) => k.desa_kelurahan)).toEqual(['bulobulo', 'bulobulo', 'desa', null]);
    expect(kasus.every((k) => k.kecamatan === null)).toBe(true);
    await db.destroy();
    await baru.hapus();
  });

  it('learns where its cases lie from their states, and where the sample offices are; nothing of other positions', async () => {
    const bd = await basisDataUji();
    const suratPermohonan = {
      nomor: '1',
      tanggal: '2026-01-05',
      desaKelurahan: 'Kel. Caile',
      kecamatan: 'Kajang',
    };
    const { id } = await tanamKasus(bd, lansia('asesmen', { isi: { suratPermohonan } }), {
      instansi: 'bulukumba',
    });
    const contoh = await orangIni(bd, 'bulukumba', 'petugas-desa');
    const asli = { id: randomUUID(), instansi_id: 'bulukumba', nama: 'Petugas Kelurahan Caile Timur' };
    await bd.pemilik
      .insertInto('jabatan')
      .values({ ...asli, peran: 'petugas-desa', desa_kelurahan: 'Caile' })
      .execute();
    await bd.pemilik.updateTable('jabatan').set({ kecamatan: null }).execute();
    await bd.pemilik.updateTable('kasus').set({ desa_kelurahan: 'kelcaile', kecamatan: null }).execute();

    const { kunciInduk } = bd;
    await prepareDatabase(bd.url, { contoh: true, skalaWaktu: 1, kunciInduk });
    const { rows } = await sql`
      select desa_kelurahan desa, kecamatan from kasus where id = ${id}
      union all select desa_kelurahan, kecamatan from jabatan where id = ${contoh.jabatan}
      union all select desa_kelurahan, kecamatan from jabatan where id = ${asli.id}`.execute(bd.db);
    expect(rows).toEqual([
      { desa: 'caile', kecamatan: 'kajang' },
      { desa: 'Caile', kecamatan: 'Ujung Bulu' },
      { desa: 'Caile', kecamatan: null },
    ]);
    await bd.tutup();
  });
});
