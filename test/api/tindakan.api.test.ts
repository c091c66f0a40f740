import { randomUUID } from 'node:crypto';
import { setTimeout as jeda } from 'node:timers/promises';
import { terimaResi, tolakResi } from '../../db/tindakan.repository.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { barisTindakan, lansiaBaru } from '../support/api/kasus-uji.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 300 });
});
afterAll(() => t.tutup());

const jalur = (kasus: string, jenis: string) => `/api/v1/kasus/${kasus}/tindakan/${jenis}`;

describe('jalan sebuah tindakan', () => {
  test('tanpa worker: 202 dengan alamat resi; resinya menunggu', async () => {
    const kasus = await lansiaBaru(t);
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status, isi, kepala } = await dinsos.kirim(jalur(kasus, 'catat'), {
      catatan: 'Sudah ditelepon.',
    });
    expect(status).toBe(202);
    expect(isi).toEqual({
      tindakanId: expect.any(String),
      hasil: 'menunggu',
      resi: `/api/v1/tindakan/${String(isi['tindakanId'])}`,
    });
    expect(kepala.get('location')).toBe(isi['resi']);
    expect((await dinsos.ambil(String(isi['resi']))).isi).toMatchObject({
      jenis: 'catat',
      hasil: 'menunggu',
      kasusId: kasus,
    });
    const [, baris] = await barisTindakan(t, kasus);
    expect(baris).toMatchObject({
      jenis: 'catat',
      peran: 'petugas-dinsos',
      instansi_id: 'bulukumba',
      asal: 'api',
    });
  });

  test('diterima: 200 dengan keadaan kasus dan apa yang dapat dilakukan', async () => {
    const kasus = await lansiaBaru(t);
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const jawaban = dinsos.kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    await putuskanBerikut(kasus, 'diterima');
    const { status, isi } = await jawaban;
    expect(status).toBe(200);
    expect(isi).toMatchObject({ hasil: 'diterima', kasus: { id: kasus, tahap: 'permohonan', versi: 1 } });
    const tersedia = (isi['kasus'] as { tindakanTersedia: { tindakan: string }[] }).tindakanTersedia.map(
      (x) => x.tindakan,
    );
    expect(tersedia).toEqual(expect.arrayContaining(['mintaKelengkapan', 'nyatakanLengkap', 'catat']));
    expect(tersedia).not.toContain('beriDispensasi');
  });

  test('ditolak karena tahap: 409 dengan tahap, versi dan yang dapat dilakukan', async () => {
    const kasus = await lansiaBaru(t);
    const peksos = await t.sebagai('petugas-dinsos@bulukumba');
    const jawaban = peksos.kirim(jalur(kasus, 'tugaskanPeksos'), { peksos: randomUUID() });
    await putuskanBerikut(kasus, 'ditolak');
    const { status, isi } = await jawaban;
    expect(status).toBe(409);
    expect(isi).toMatchObject({
      kode: 'tahapTidakSesuai',
      tahap: 'permohonan',
      versi: 1,
      tindakanId: expect.any(String),
    });
    expect(isi['tindakanTersedia']).toContainEqual({
      tindakan: 'nyatakanLengkap',
      label: 'Nyatakan berkas lengkap',
      sop: 1,
      versi: true,
    });
  });

  test('dari konsol tercatat sebagai konsol', async () => {
    const kasus = await lansiaBaru(t);
    const { isi } = await t.tamu.kirim('/api/v1/masuk', {
      surel: 'kadis@bulukumba.contoh',
      kataSandi: 'lindung-contoh',
    });
    const konsol = { cookie: `lindung_sesi=${String(isi['token'])}`, 'sec-fetch-site': 'same-origin' };
    await t.tamu.kirim(jalur(kasus, 'catat'), { catatan: 'x' }, konsol);
    expect((await barisTindakan(t, kasus)).at(-1)).toMatchObject({ asal: 'konsol', peran: 'kadis' });
  });

  /** Plays the worker: decides the act that comes in next. */
  async function putuskanBerikut(kasusId: string, hasil: 'diterima' | 'ditolak'): Promise<void> {
    for (;;) {
      const akhir = (await barisTindakan(t, kasusId)).at(-1);
      if (akhir && akhir.jenis !== 'ajukanPermohonan') {
        if (hasil === 'ditolak')
          return tolakResi(
            t.bd.db,
            akhir.id,
            { kode: 'tahapTidakSesuai', pesan: 'Belum waktunya.' },
            t.l.sekarang(),
          );
        await terimaResi(t.bd.db, akhir.id, 2, t.l.sekarang()).execute();
        return;
      }
      await jeda(10);
    }
  }
});

describe('resi', () => {
  test('untuk pelakunya dan yang boleh melihat kasusnya', async () => {
    const kasus = await lansiaBaru(t);
    const { isi } = await (
      await t.sebagai('petugas-dinsos@bulukumba')
    ).kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    const status = async (akun: string) => (await (await t.sebagai(akun)).ambil(String(isi['resi']))).status;
    expect(await status('pengawas@bulukumba')).toBe(200);
    expect(await status('petugas-desa@bulukumba')).toBe(200);
    expect(await status('petugas-desa2@bulukumba')).toBe(404);
    expect(await status('kadis@pangkalpinang')).toBe(404);
  });

  test('yang ditolak menyebut alasannya', async () => {
    const kasus = await lansiaBaru(t);
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { isi } = await dinsos.kirim(jalur(kasus, 'catat'), { catatan: 'x' });
    await tolakResi(
      t.bd.db,
      String(isi['tindakanId']),
      { kode: 'kasusDitunda', pesan: 'Sedang ditunda.' },
      t.l.sekarang(),
    );
    const resi = await dinsos.ambil(String(isi['resi']));
    expect(resi.isi).toMatchObject({
      hasil: 'ditolak',
      penolakan: { kode: 'kasusDitunda' },
      diputusPada: expect.any(String),
    });
  });
});
