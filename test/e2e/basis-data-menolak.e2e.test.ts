import { sql } from 'kysely';
import type { Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';

const DINSOS = 'petugas-dinsos@bulukumba';

describe('an act the database cannot take', () => {
  let s: Sistem;
  beforeAll(async () => {
    s = await mulaiSistem();
  });
  afterAll(() => s.tutup());

  it('is refused instead of holding up the acts behind it', async () => {
    await sql`alter table riwayat add constraint uji check (jenis <> 'beriDispensasi')`.execute(s.bd.pemilik);
    const kasus = await s.lahir('lansia');
    const isi = { syarat: 'identitas', alasan: 'Tanpa kartu.' };
    const ditolak = await kasus.tindak('kabid-rehsos@bulukumba', 'beriDispensasi', isi);
    expect(ditolak).toMatchObject({ status: 422, isi: { kode: 'tidakDapatDisimpan' } });
    expect((await kasus.tindak(DINSOS, 'catat', { catatan: 'berikutnya' })).status).toBe(200);
    expect(await kasus.riwayat()).toEqual(['ajukanPermohonan', 'catat']);
  });
});
