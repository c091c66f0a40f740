import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { mulaiPekerja } from '../support/api/pekerja.ts';
import { penyela } from '../support/api/penyela.ts';
import { laporan } from '../support/api/permintaan.ts';
import { sampai } from '../support/tunggu.ts';

interface Bagian {
  nama: string;
  keadaan: string;
  sejak?: string;
  pesan: string;
}

const siap = (t: Tumpukan) => t.tamu.ambil('/sehat/siap');
const bagian = async (t: Tumpukan, nama: string) =>
  ((await siap(t)).isi['bagian'] as Bagian[]).find((b) => b.nama === nama);
const yangTidakBaik = async (t: Tumpukan) =>
  ((await siap(t)).isi['bagian'] as Bagian[]).filter((b) => b.keadaan !== 'baik').map((b) => b.nama);

describe('kesehatan sistem', () => {
  test('tanpa pekerja: melayani, tetapi disebut; dengan pekerja: semua baik', async () => {
    const t = await mulaiTumpukan({ skalaWaktu: 60 });
    expect((await t.tamu.ambil('/sehat/hidup')).isi).toEqual({ status: 'hidup' });
    expect(await siap(t)).toMatchObject({ status: 200, isi: { status: 'terganggu', skalaWaktu: 60 } });
    expect(await bagian(t, 'pekerja')).toMatchObject({
      keadaan: 'mati',
      sejak: expect.stringMatching(/Z$/),
      pesan: expect.stringContaining('Tidak ada pekerja'),
    });
    expect(await yangTidakBaik(t)).toEqual(['pekerja']);

    const hentikan = await mulaiPekerja(t);
    await sampai(async () => (await siap(t)).isi['status'] === 'baik', 20_000, 'semua baik');
    expect(await yangTidakBaik(t)).toEqual([]);
    expect((await bagian(t, 'pekerja'))?.sejak).toBeUndefined();
    await hentikan();
    await t.tutup();
  });

  test('mesin yang pergi disebut, dan API tetap siap', async () => {
    const t = await mulaiTumpukan({ temporal: `127.0.0.1:${await portaKosong()}` });
    expect((await siap(t)).status).toBe(200);
    expect(await yangTidakBaik(t)).toEqual(['mesin', 'pekerja']);
    expect(JSON.stringify((await siap(t)).isi)).not.toMatch(/127\.0\.0\.1|UNAVAILABLE|Error/);
    await t.tutup();
  });

  test('basis data yang pergi: 503, dan pulih sendiri', async () => {
    const jalur = await penyela(process.env['LINDUNG_UJI_PG_URL'] ?? '');
    const t = await mulaiTumpukan({ lewat: jalur.lewat });
    jalur.putus();
    const belum = await siap(t);
    expect(belum).toMatchObject({ status: 503, isi: { kode: 'belumSiap' } });
    expect(belum.kepala.get('retry-after')).toBe('2');
    expect(await bagian(t, 'basisData')).toMatchObject({ keadaan: 'mati' });
    expect(await bagian(t, 'mesin')).toMatchObject({ keadaan: 'baik' });
    expect(JSON.stringify(belum.isi)).not.toMatch(/ECONN|postgres:|127\.0\.0\.1/);
    expect((await t.tamu.ambil('/sehat/hidup')).status).toBe(200);
    jalur.sambung();
    const pulih = async () => (await bagian(t, 'basisData'))?.keadaan === 'baik';
    await sampai(pulih, 20_000, 'basis data kembali');
    await t.tutup();
    await jalur.tutup();
  });

  test('tindakan yang menunggu, pesan yang tertahan dan alarm disebut dengan umurnya', async () => {
    const t = await mulaiTumpukan({ sabarMs: 50 });
    const { isi } = await (await t.sebagai('petugas-rps@pangkalpinang')).kirim('/api/v1/rps', laporan());
    await sql`update tindakan set dibuat_pada = now() - interval '3 hours'`.execute(t.bd.pemilik);
    await t.bd.pemilik
      .insertInto('alarm')
      .values({
        id: randomUUID(),
        instansi_id: 'pangkalpinang',
        kasus_id: String(isi['id']),
        jenis: 'alurHilang',
        rincian: '{}',
      })
      .execute();
    await tahanPesan(t, String(isi['id']));
    await sampai(async () => (await bagian(t, 'tindakan'))?.keadaan === 'terganggu', 10_000, 'terganggu');
    expect((await bagian(t, 'tindakan'))?.pesan).toBe('1 tindakan menunggu; yang tertua sejak 3 jam.');
    expect((await bagian(t, 'pendamai'))?.pesan).toBe('1 alarm dalam satu jam terakhir.');
    expect((await bagian(t, 'kotakKeluar'))?.pesan).toBe(
      'Pesan keluar tertahan; yang tertua sejak 40 menit.',
    );
    expect((await siap(t)).status).toBe(200);
    await t.tutup();
  });
});

/** An escalation by e-mail that has not gone out for 40 minutes. */
async function tahanPesan(t: Tumpukan, kasusId: string): Promise<void> {
  const kotakId = randomUUID();
  await sql`
    insert into kotak_keluar (id, kunci, instansi_id, kasus_id, lewat, jenis, isi, dibuat_pada, disebar_pada)
      values (${kotakId}, 'uji', 'pangkalpinang', ${kasusId}, 'pengawas', 'eskalasi', '{}', now(), now());
    `.execute(t.bd.pemilik);
  await sql`
    insert into pengiriman (id, instansi_id, kotak_id, orang_id, saluran, mendesak, dibuat_pada)
      select ${randomUUID()}, 'pangkalpinang', ${kotakId}, id, 'surel', true, now() - interval '40 minutes'
      from orang where instansi_id = 'pangkalpinang' limit 1`.execute(t.bd.pemilik);
}

async function portaKosong(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((selesai) => server.close(selesai));
  return port;
}
