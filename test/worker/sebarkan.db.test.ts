import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { ATURAN_BAWAAN } from '../../domain/saluran/aturan.ts';
import { sebarkan } from '../../worker/saluran/sebarkan.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { JAM, pada } from '../support/pembangun/waktu.ts';
import type { MejaSaluran } from '../support/saluran/meja.ts';
import { mejaSaluran } from '../support/saluran/meja.ts';

let m: MejaSaluran;
beforeEach(async () => {
  m = await mejaSaluran();
});
afterEach(() => m.tutup());

/** Whom a message goes to, and how. */
async function tujuan(id: string): Promise<string[]> {
  const baris = await m.bd.db
    .selectFrom('pengiriman as p')
    .innerJoin('orang as o', 'o.id', 'p.orang_id')
    .select(['o.surel', 'p.saluran'])
    .where('p.kotak_id', '=', id)
    .execute();
  return baris.map((b) => `${b.surel.split('@')[0]} ${b.saluran}`).toSorted();
}

describe('kepada siapa', () => {
  test('orang yang disebut; WhatsApp hanya bila ia punya nomor', async () => {
    const kabid = await m.orang('kabid-rehsos');
    const tanpa = await m.pesan({ orang: kabid });
    await m.sebarkan();
    await m.beriNomor(kabid, '+6281234567890');
    const dengan = await m.pesan({ orang: kabid });
    await m.sebarkan();
    expect(await tujuan(tanpa)).toEqual(['kabid-rehsos surel']);
    expect(await tujuan(dengan)).toEqual(['kabid-rehsos surel', 'kabid-rehsos whatsapp']);
  });

  test('semua pemangku jabatan saat ini, masing-masing sendiri', async () => {
    const id = await m.pesan({ peran: 'peksos' });
    await m.sebarkan();
    expect(await tujuan(id)).toEqual(['peksos surel', 'peksos2 surel']);
  });

  test('selama ada Plh: Plh-nya, bukan yang berhalangan', async () => {
    const { jabatan } = await orangIni(m.bd, 'bulukumba', 'kadis');
    await m.bd.pemilik
      .insertInto('pemangku')
      .values({
        id: randomUUID(),
        jabatan_id: jabatan,
        orang_id: await m.orang('sekretaris'),
        sifat: 'plh',
        masa: `[${pada(0)},${pada(5 * JAM)})`,
        dasar: 'Keputusan uji',
      })
      .execute();
    const id = await m.pesan({ peran: 'kadis' });
    await m.sebarkan();
    expect(await tujuan(id)).toEqual(['sekretaris surel']);
  });

  test('yang sudah tidak aktif tidak lagi', async () => {
    const orang = await m.orang('peksos');
    await m.bd.db.updateTable('orang').set({ aktif: false }).where('id', '=', orang).execute();
    const [jabatan, sendiri] = [await m.pesan({ peran: 'peksos' }), await m.pesan({ orang })];
    await m.sebarkan();
    expect([await tujuan(jabatan), await tujuan(sendiri)]).toEqual([['peksos2 surel'], []]);
  });

  test('petugas desa: hanya yang desanya', async () => {
    const { id: kasusId } = await tanamKasus(m.bd, lansia('permohonan'), { instansi: 'bulukumba' });
    await m.bd.db
      .updateTable('kasus')
      .set({ desa_kelurahan: 'bintarore', kecamatan: 'ujungbulu' })
      .where('id', '=', kasusId)
      .execute();
    const tentangKasus = await m.pesan({ peran: 'petugas-desa', kasusId });
    const umum = await m.pesan({ peran: 'petugas-desa' });
    await m.sebarkan();
    expect(await tujuan(tentangKasus)).toEqual(['petugas-desa2 surel']);
    expect(await tujuan(umum)).toEqual(['petugas-desa surel', 'petugas-desa2 surel']);
  });

  test('orang kantor lain tidak pernah', async () => {
    const { orang } = await orangIni(m.bd, 'pangkalpinang', 'kadis');
    const id = await m.pesan({ orang });
    await m.sebarkan();
    expect(await tujuan(id)).toEqual([]);
  });
});

describe('pilihan dan aturan', () => {
  const BIASA = { jenis: 'alurDipulihkan' };

  test('yang memilih "mendesak" tidak menerima yang biasa', async () => {
    const orang = await m.orang('kadis');
    await m.pilih(orang, 'surel', 'mendesak');
    const [biasa, segera] = [await m.pesan({ ...BIASA, orang }), await m.pesan({ orang })];
    await m.sebarkan();
    expect([await tujuan(biasa), await tujuan(segera)]).toEqual([[], ['kadis surel']]);
  });

  test('aturan kantor mengalahkan pilihan untuk yang mendesak, dan mematikan saluran untuk semua', async () => {
    const orang = await m.orang('kadis');
    await m.pilih(orang, 'surel', 'tidak');
    const wajib = await m.pesan({ orang });
    await m.sebarkan();
    const { surel, whatsapp } = ATURAN_BAWAAN.saluran;
    await m.aturan({ ...ATURAN_BAWAAN, saluran: { surel: { ...surel, dipakai: false }, whatsapp } });
    const mati = await m.pesan({ orang });
    await m.sebarkan();
    expect([await tujuan(wajib), await tujuan(mati)]).toEqual([['kadis surel'], []]);
  });

  test('yang diminta untuk satu saluran tidak lewat yang lain', async () => {
    const orang = await m.orang('kadis');
    await m.pilih(orang, 'surel', 'tidak');
    const id = await m.pesan({ orang, jenis: 'ujiSaluran', isi: { saluran: 'surel' } });
    await m.sebarkan();
    expect(await tujuan(id)).toEqual(['kadis surel']);
  });

  test('saluran yang tidak terpasang tidak mengumpulkan pesan', async () => {
    const orang = await m.orang('kadis');
    const id = await m.pesan({ orang });
    await m.sebarkan([]);
    await m.sebarkan();
    expect(await tujuan(id)).toEqual([]);
  });
});

describe('jam senyap', () => {
  // 22.00 WITA.
  const MALAM = pada(13 * JAM);
  const PAGI = pada(21 * JAM);

  test('menahan yang dapat menunggu sampai pagi, dan yang mendesak tidak', async () => {
    m.jam.kini = MALAM;
    const orang = await m.orang('kadis');
    const biasa = await m.pesan({ orang, jenis: 'ikhtisar' });
    const segera = await m.pesan({ orang });
    await m.sebarkan();
    expect(await m.pengiriman(biasa)).toMatchObject([{ mendesak: false, tahan_sampai: PAGI }]);
    expect(await m.pengiriman(segera)).toMatchObject([{ mendesak: true, tahan_sampai: null }]);
  });
});

describe('tepat sekali', () => {
  test('berapa kali pun dijalankan, dan oleh beberapa worker sekaligus', async () => {
    for (let i = 0; i < 12; i += 1) await m.pesan({ peran: 'peksos' });
    await Promise.all([m.sebarkan(), m.sebarkan(), m.sebarkan()]);
    expect(await m.sebarkan()).toBe(0);
    const semua = await m.pengiriman();
    expect(semua).toHaveLength(24);
    expect(new Set(semua.map((p) => p.id)).size).toBe(24);
  });

  test('pesan yang gagal disebar tidak menahan yang lain, dan disebar kemudian', async () => {
    const orang = await m.orang('kadis');
    const rusak = await m.pesan({ orang, dibuat: pada(0) });
    const utuh = await m.pesan({ orang, dibuat: pada(1) });
    await sql`
      create function gagal() returns trigger language plpgsql as $$ begin raise exception 'uji'; end $$
    `.execute(m.bd.pemilik);
    await sql`
      create trigger gagal before insert on pengiriman for each row
        when (new.kotak_id = ${sql.lit(rusak)}) execute function gagal()
    `.execute(m.bd.pemilik);
    await expect(m.sebarkan()).rejects.toThrow('uji');
    expect([await tujuan(rusak), await tujuan(utuh)]).toEqual([[], ['kadis surel']]);
    await sql`drop trigger gagal on pengiriman`.execute(m.bd.pemilik);
    expect(await sebarkan(m.a, ['surel'])).toBe(1);
    expect(await tujuan(rusak)).toEqual(['kadis surel']);
  });
});
