import { Worker } from '@temporalio/worker';
import { lansiaBaru } from '../support/alur/lansia.ts';
import { mesinNyata } from '../support/alur/mesin.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import { gagalSekali } from '../support/gagal-sekali.ts';
import { pilihanPutarUlang } from '../support/riwayat/putar-ulang.ts';
import { sampai } from '../support/tunggu.ts';

describe('an act is committed within the task that judges it', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung(1, mesinNyata);
  });
  afterAll(() => p.tutup());

  it('given all is well, then without a second task', async () => {
    const k = await lansiaBaru(p);
    await k.maju('nyatakanLengkap');
    const { peristiwa, kegiatan, mentah } = await riwayatMesin(k);
    expect(kegiatan.map((a) => a.jenis)).toEqual(['terimaPermohonan', 'periksaKelengkapan']);
    // What the timeline of the Temporal UI shows of such an activity.
    expect(mentah.includes('periksaKelengkapan • SOP 1 · Nyatakan berkas lengkap')).toBe(true);
    expect(peristiwa.filter((e) => e.workflowTaskStartedEventAttributes)).toHaveLength(2);
  });

  it('given the database fails, then the act is tried again in a task of its own, in sight, and counts once', async () => {
    const k = await lansiaBaru(p);
    await gagalSekali(p.bd, 'riwayat', 'Daeng Rahasia');
    expect(await k.tindak('nyatakanLengkap')).toBe('diterima');
    const { kegiatan, peristiwa, mentah } = await riwayatMesin(k);
    expect(kegiatan.slice(1)).toEqual([
      { jenis: 'periksaKelengkapan', ringkasan: 'SOP 1 · Nyatakan berkas lengkap' },
      { jenis: 'periksaKelengkapan', ringkasan: 'SOP 1 · Nyatakan berkas lengkap' },
    ]);
    expect(peristiwa.filter((e) => e.activityTaskScheduledEventAttributes)).toHaveLength(1);
    expect(await k.riwayat()).toEqual(['ajukanPermohonan', 'nyatakanLengkap']);
    expect(mentah.includes('Daeng Rahasia')).toBe(false);
  });

  it('given the database hangs, then the task is not held up, and the act counts once', async () => {
    const k = await lansiaBaru(p);
    const t = await p.bd.pemilik.transaction().execute(async (trx) => {
      await trx.selectFrom('kasus').select('id').where('id', '=', k.id).forNoKeyUpdate().execute();
      const terkirim = await k.kirim('petugas-dinsos@bulukumba.contoh', 'nyatakanLengkap', {}, { versi: 1 });
      const tertunda = async () => {
        const { raw } = await k.handle.describe();
        return raw.pendingActivities?.[0]?.activityType?.name === 'periksaKelengkapan';
      };
      await sampai(tertunda, 20_000, 'kegiatan tertunda');
      return terkirim;
    });
    expect(await k.tunggu(t)).toBe('diterima');
    await k.maju('tugaskanPeksos');
    expect(await k.riwayat()).toEqual(['ajukanPermohonan', 'nyatakanLengkap', 'tugaskanPeksos']);
  });

  it('given many acts at once, then each but the last has a task of its own, and it replays', async () => {
    const k = await lansiaBaru(p);
    await p.hentikanWorker();
    const dikirim = [];
    for (let i = 0; i < 20; i += 1)
      dikirim.push(await k.kirim('kabid-rehsos@bulukumba.contoh', 'catat', { catatan: `catatan ${i}` }));
    await p.mulaiWorker();
    for (const t of dikirim) expect(await k.tunggu(t)).toBe('diterima');
    const { peristiwa, kegiatan } = await riwayatMesin(k);
    expect(kegiatan).toHaveLength(21);
    expect(peristiwa.filter((e) => e.activityTaskScheduledEventAttributes)).toHaveLength(19);
    await Worker.runReplayHistory(pilihanPutarUlang(), await k.handle.fetchHistory(), k.alurId);
  });
});
