import type { AlatWorker } from '../../worker/alat.ts';
import { damaikan } from '../../worker/pendamai.ts';
import { sapu } from '../../worker/penyapu.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem, putusan } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';
import { alatSurat } from '../support/surat/alat.ts';

const RPS = 'petugas-rps@pangkalpinang';

describe('the key of a running case is destroyed by hand', () => {
  let s: Sistem;
  let alat: AlatWorker;
  let kasus: KasusSistem;
  let lain: KasusSistem;
  beforeAll(async () => {
    s = await mulaiSistem({ sabarMs: 1_500 });
    const { client, jam, log } = s.l;
    alat = { l: { ...s.l, ...(await alatSurat()), db: s.bd.db, kunciCadangan: null }, client, jam, log };
  });
  beforeEach(async () => {
    kasus = await s.lahir('rps');
    lain = await s.lahir('rps');
  });
  afterAll(() => s.tutup());

  const status = async (k: KasusSistem) =>
    (await s.l.client.workflow.getHandle(k.nomor).describe()).status.name;
  const kunci = (k: KasusSistem) =>
    s.bd.pemilik
      .selectFrom('kunci_data')
      .selectAll()
      .where('kasus_id', '=', k.id)
      .where('jenis', '=', 'kasus');

  /** As minutes later in every process. */
  async function musnahkan(k: KasusSistem) {
    const simpanan = await kunci(k).executeTakeFirstOrThrow();
    await s.bd.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', k.id).execute();
    s.bd.pemegang.lupakan();
    s.l.brankas.lupakan();
    return simpanan;
  }
  const alarm = (k: KasusSistem) =>
    s.bd.db.selectFrom('alarm').select('jenis').where('kasus_id', '=', k.id).execute();
  const bekerja = async (k: KasusSistem) =>
    expect(await k.putuskan(RPS, 'catat', { catatan: 'Berjalan.' })).toBe('diterima');

  it('its workflow ends with the next thing it should do, and others go on', async () => {
    // On its way into the engine when the key goes.
    await s.hentikanWorker();
    const { isi } = await kasus.tindak(RPS, 'catat', { catatan: 'Sebelum kunci hilang.' });
    await musnahkan(kasus);
    await s.mulaiWorker();
    await bekerja(lain);
    // One that is not in memory any more cannot be replayed either: the reconciler ends it.
    await damaikan(alat);
    await sampai(async () => (await status(kasus)) !== 'RUNNING', 20_000, 'alur kerja berakhir');
    await sapu(alat, 0);
    expect(await putusan(s, String(isi['tindakanId']))).toBe('tidakTerbaca');
    await bekerja(lain);
  });

  it('a workflow that is in memory ends by itself: what it asks for cannot be read any more', async () => {
    await musnahkan(kasus);
    const handle = s.l.client.workflow.getHandle(kasus.nomor);
    // A well-formed act in the clear: it is judged, and its activity finds nothing to open.
    const tindakan = {
      tindakanId: '00000000-0000-4000-8000-000000000001',
      kasusId: kasus.id,
      jenis: 'catat',
      isi: { catatan: 'x' },
      pelaku: { orangId: 'a', jabatanId: 'b', peran: 'peksos' },
      waktu: new Date().toISOString(),
      digest: '',
      segel: '',
    };
    await s.l.client.workflowService.signalWorkflowExecution({
      namespace: s.namespace,
      workflowExecution: { workflowId: kasus.nomor },
      signalName: 'catat',
      input: {
        payloads: [
          {
            metadata: { encoding: Buffer.from('json/plain') },
            data: Buffer.from(JSON.stringify(tindakan)),
          },
        ],
      },
    });
    await sampai(async () => (await handle.describe()).status.name === 'FAILED', 20_000, 'alur kerja gagal');
    await bekerja(lain);
  });

  it('the reconciler says so once, starts nothing, and does not come back to it', async () => {
    await musnahkan(kasus);
    expect(await damaikan(alat)).not.toContain(kasus.nomor);
    await sampai(async () => (await status(kasus)) === 'TERMINATED');
    expect(await damaikan(alat)).not.toContain(kasus.nomor);
    expect(await alarm(kasus)).toEqual([{ jenis: 'kunciHilang' }]);
    const pengawas = await s.sebagai('pengawas@pangkalpinang');
    const { isi } = await pengawas.ambil('/api/v1/notifikasi');
    const pesan = (isi['notifikasi'] as { jenis: string; kasus: { nomor: string } }[]).filter(
      (n) => n.jenis === 'kunciHilang' && n.kasus.nomor === kasus.nomor,
    );
    expect(pesan).toHaveLength(1);
    expect((await (await s.sebagai(RPS)).ambil('/api/v1/kasus')).status).toBe(200);
    expect((await kasus.tindak(RPS, 'catat', { catatan: 'x' })).status).toBe(410);
    await bekerja(lain);
  });

  it('the case goes on where the key comes back out of a backup', async () => {
    const simpanan = await musnahkan(kasus);
    await damaikan(alat);
    await s.bd.pemilik.insertInto('kunci_data').values(simpanan).execute();
    s.bd.pemegang.lupakan();
    s.l.brankas.lupakan();
    await sampai(async () => (await damaikan(alat)).includes(kasus.nomor), 20_000, 'dimulai lagi');
    await bekerja(kasus);
    expect(await kasus.riwayat()).toEqual(['laporkan', 'alurDipulihkan', 'catat']);
  });
});
