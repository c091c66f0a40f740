import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { mulaiPekerja } from '../support/api/pekerja.ts';
import { penyela } from '../support/api/penyela.ts';
import { sampai } from '../support/tunggu.ts';

const siap = (t: Tumpukan) => t.tamu.ambil('/sehat/siap');

describe('kesehatan sistem', () => {
  test('hidup selalu menjawab; siap baru setelah ada pekerja', async () => {
    const t = await mulaiTumpukan({ skalaWaktu: 60 });
    expect((await t.tamu.ambil('/sehat/hidup')).isi).toEqual({ status: 'hidup' });
    const belum = await siap(t);
    expect(belum.status).toBe(503);
    expect(belum.isi).toMatchObject({
      kode: 'belumSiap',
      detail: 'Belum siap: pekerja (worker).',
      bagian: { basisData: 'siap', temporal: 'siap', pekerja: 'tidakSiap' },
      skalaWaktu: 60,
    });
    expect(belum.kepala.get('retry-after')).toBe('2');

    const hentikan = await mulaiPekerja(t);
    await sampai(async () => (await siap(t)).status === 200, 20_000, 'siap');
    expect((await siap(t)).isi).toMatchObject({
      status: 'siap',
      skalaWaktu: 60,
      sekarang: expect.stringMatching(/Z$/),
    });
    await hentikan();
    await t.tutup();
  });

  test('mesin yang pergi disebut', async () => {
    const t = await mulaiTumpukan({ temporal: `127.0.0.1:${await portaKosong()}` });
    expect(await siap(t)).toMatchObject({
      status: 503,
      isi: { bagian: { basisData: 'siap', temporal: 'tidakSiap', pekerja: 'tidakSiap' } },
    });
    await t.tutup();
  });

  test('basis data yang pergi disebut, dan pulih sendiri', async () => {
    const jalur = await penyela(process.env['LINDUNG_UJI_PG_URL'] ?? '');
    const t = await mulaiTumpukan({ lewat: jalur.lewat });
    jalur.putus();
    expect(await siap(t)).toMatchObject({
      status: 503,
      isi: { bagian: { basisData: 'tidakSiap', temporal: 'siap' } },
    });
    expect((await t.tamu.ambil('/sehat/hidup')).status).toBe(200);
    jalur.sambung();
    const pulih = async () => ((await siap(t)).isi['bagian'] as { basisData: string }).basisData === 'siap';
    await sampai(pulih, 20_000, 'basis data kembali');
    await t.tutup();
    await jalur.tutup();
  });
});

async function portaKosong(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((selesai) => server.close(selesai));
  return port;
}
