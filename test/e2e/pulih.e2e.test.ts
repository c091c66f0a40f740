import { Client, Connection } from '@temporalio/client';
import { ambilMenunggu } from '../../db/menunggu.repository.ts';
import { kirimTindakan } from '../../engine/kirim.ts';
import type { AlatWorker } from '../../worker/alat.ts';
import { damaikan } from '../../worker/pendamai.ts';
import { sapu } from '../../worker/penyapu.ts';
import { jenisKegiatan } from '../support/alur/riwayat-mesin.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem, putusan } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';
import { alatSurat } from '../support/surat/alat.ts';

const RPS = 'petugas-rps@pangkalpinang';
const KABID = 'kabid-rehsos@pangkalpinang';

describe('a workflow that is lost behind our back', () => {
  let s: Sistem;
  let kasus: KasusSistem;
  let alat: AlatWorker;
  beforeAll(async () => {
    s = await mulaiSistem({ sabarMs: 2_000 });
    const { l } = s;
    alat = {
      l: { ...l, ...(await alatSurat()), db: s.bd.db, kunciCadangan: null },
      client: l.client,
      jam: l.jam,
      log: l.log,
    };
  });
  beforeEach(async () => {
    kasus = await s.lahir('rps');
  });
  afterAll(() => s.tutup());

  const pegang = () => s.l.client.workflow.getHandle(kasus.nomor);
  const dipulihkan = () =>
    sampai(async () => (await damaikan(alat)).includes(kasus.nomor), 30_000, 'alur dipulihkan');

  it('raises an alarm and is started again from the recorded state, with an entry that says so', async () => {
    await pegang().terminate('dari luar');
    await dipulihkan();
    await sampai(async () => (await kasus.riwayat()).includes('alurDipulihkan'));
    const alarm = await s.bd.db
      .selectFrom('alarm')
      .select('jenis')
      .where('kasus_id', '=', kasus.id)
      .execute();
    expect(alarm).toEqual([{ jenis: 'alurHilang' }]);
    const pengawas = await s.sebagai('pengawas@pangkalpinang');
    const { isi } = await pengawas.ambil('/api/v1/notifikasi');
    expect(isi['notifikasi']).toMatchObject([{ jenis: 'alurDipulihkan', isi: { sebab: 'TERMINATED' } }]);
    expect(await kasus.putuskan(RPS, 'catat', { catatan: 'berjalan lagi' })).toBe('diterima');
    expect(await kasus.riwayat()).toEqual(['laporkan', 'alurDipulihkan', 'catat']);
  });

  it('an act that came while it was lost is not lost with it', async () => {
    await pegang().terminate('dari luar');
    const { status, isi } = await kasus.tindak(RPS, 'catat', { catatan: 'di antaranya' });
    expect(status).toBe(202);
    await dipulihkan();
    await sapu(alat, 0);
    expect(await putusan(s, String(isi['tindakanId']))).toBe('diterima');
  });

  it('a case that takes no signal holds up the acts of no other', async () => {
    const lain = await s.lahir('rps');
    const menunggu = [];
    for (const k of [kasus, lain]) {
      await s.l.client.workflow.getHandle(k.nomor).terminate('dari luar');
      menunggu.push(String((await k.tindak(RPS, 'catat', { catatan: 'di antaranya' })).isi['tindakanId']));
    }
    const alur = (alurId: string) =>
      s.bd.pemilik.updateTable('kasus').set({ alur_id: alurId }).where('id', '=', kasus.id).execute();
    await sampai(async () => (await damaikan(alat)).includes(lain.nomor), 30_000, 'alur dipulihkan');
    for (const k of [kasus, lain]) {
      await sampai(async () => (await k.riwayat()).includes('alurDipulihkan'), 30_000, k.nomor);
    }
    await alur('alur-yang-tidak-ada');
    await expect(sapu(alat, 0)).rejects.toThrow('tidak ada kunci data');
    expect(await putusan(s, menunggu[1] ?? '')).toBe('diterima');
    await alur(kasus.nomor);
    await sapu(alat, 0);
    expect(await putusan(s, menunggu[0] ?? '')).toBe('diterima');
  });

  it('a case that was ended properly is left in peace', async () => {
    const { versi } = await kasus.rincian(KABID);
    await kasus.tindak(KABID, 'batalkan', { versi, alasan: 'Salah catat.' });
    await sampai(async () => (await pegang().describe()).status.name === 'COMPLETED');
    expect(await damaikan(alat)).not.toContain(kasus.nomor);
  });

  it('a birth whose workflow was never started is started by the sweeper', async () => {
    await s.hentikanWorker();
    const baru = await s.lahir('rps');
    expect((await baru.rincian(RPS))['tahap']).toBe('laporan');
    await s.l.client.workflow.getHandle(baru.nomor).terminate('belum sempat mulai');
    await s.mulaiWorker();
    await sapu(alat, 0);
    await sampai(async () => (await baru.rincian(RPS))['tahap'] === 'asesmenAwal');
  });
});

/** A run's history; larger than what the client takes in one piece unless it is told to. */
async function peristiwaPertama(s: Sistem, alurId: string, runId: string) {
  const connection = await Connection.connect({
    address: process.env['LINDUNG_UJI_TEMPORAL'] ?? '',
    channelArgs: { 'grpc.max_receive_message_length': 32 * 1024 * 1024 },
  });
  try {
    const client = new Client({ connection, namespace: s.l.client.options.namespace });
    return (await client.workflow.getHandle(alurId, runId).fetchHistory()).events ?? [];
  } finally {
    await connection.close();
  }
}

describe('a case that lives long', () => {
  let s: Sistem;
  beforeAll(async () => {
    s = await mulaiSistem({ sabarMs: 0 });
  });
  afterAll(() => s.tutup());

  it('continues as new with its state, its inbox and its receipts', async () => {
    const kasus = await s.lahir('rps');
    const handle = s.l.client.workflow.getHandle(kasus.nomor);
    const { runId } = await handle.describe();
    const kirim = Array.from({ length: 200 }, (_, i) =>
      kasus.tindak(RPS, 'catat', { catatan: `catatan ${i}` }),
    );
    const resi = (await Promise.all(kirim)).map((j) => String(j.isi['tindakanId']));
    await sampai(async () => (await kasus.riwayat()).length === 201, 90_000, 'semua tindakan tercatat');
    const hasil = await Promise.all(resi.map((id) => putusan(s, id)));
    expect(new Set(hasil)).toEqual(new Set(['diterima']));
    expect((await kasus.riwayat()).filter((j) => j === 'catat')).toHaveLength(200);
    expect((await handle.describe()).runId).not.toBe(runId);
  }, 120_000);

  it('whose inbox is larger than the engine hands over judges on, each act once and in order', async () => {
    const kasus = await s.lahir('rps');
    const { db, brankas } = s.bd;
    const handle = s.l.client.workflow.getHandle(kasus.nomor);
    const { runId } = await handle.describe();
    await sampai(async () => (await kasus.riwayat()).length === 1);
    await s.hentikanWorker();
    // About 12 kB each: the repeats go with the first act, the others are still more than 1 MB.
    const resi: string[] = [];
    for (let i = 0; i < 120; i += 1) {
      const jawab = await kasus.tindak(RPS, 'catat', { catatan: '\u6F22'.repeat(4_000) });
      resi.push(String(jawab.isi['tindakanId']));
    }
    const { tindakan } = await ambilMenunggu(db, brankas, { pertama: 0, terlama: 0 }, 1);
    for (let i = 0; i < 260; i += 1) {
      for (const m of tindakan) await kirimTindakan(s.l.client, kasus.nomor, m.tindakan);
    }
    await s.mulaiWorker();
    await sampai(async () => (await kasus.riwayat()).length === 121, 180_000, 'semua tindakan tercatat');
    expect(new Set(await Promise.all(resi.map((id) => putusan(s, id))))).toEqual(new Set(['diterima']));
    const dicatat = await db
      .selectFrom('riwayat')
      .select('tindakan_id')
      .where('kasus_id', '=', kasus.id)
      .where('jenis', '=', 'catat')
      .orderBy('urutan')
      .execute();
    expect(dicatat.map((b) => b.tindakan_id)).toEqual(resi);
    const events = await peristiwaPertama(s, kasus.nomor, runId);
    const diputus = events.filter((e) => jenisKegiatan(e) !== null).length;
    // Not before the rest fits, and not all of it: the repeats have left the inbox.
    expect(diputus).toBeGreaterThan(20);
    expect(diputus).toBeLessThan(120);
    expect((await handle.describe()).runId).not.toBe(runId);
  }, 240_000);
});
