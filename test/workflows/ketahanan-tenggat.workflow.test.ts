import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import { mesinNyata } from '../support/alur/mesin.ts';
import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { CONTOH_RPS } from '../support/pembangun/contoh-rps.ts';
import { sampai } from '../support/tunggu.ts';

const KABID = 'kabid-rehsos@pangkalpinang.contoh';
const LIMA_PULUH_MS = 50 / 60_000;
/** 24 hours of the case pass in 6 seconds. */
const SKALA = 14_400;

describe('a decision within 50 ms of the 24 hours, seen only after the worker is back', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung(SKALA, mesinNyata);
  });
  afterAll(() => p.tutup());

  async function siapDiputus(): Promise<KasusUji> {
    const k = await p.lahir(
      'rps',
      'petugas-dinsos@pangkalpinang.contoh',
      CONTOH_RPS.laporkan.isi('') as never,
    );
    await k.lakukan('peksos@pangkalpinang.contoh', 'catatAsesmenAwal', CONTOH_RPS.catatAsesmenAwal.isi(''));
    return k;
  }

  it('counts by the moment it was given: before the deadline it decides, after it the standard has', async () => {
    const [sebelum, sesudah] = [await siapDiputus(), await siapDiputus()];
    await p.hentikanWorker();
    const batas = async (k: KasusUji) => tambahMenit((await k.keadaan<KeadaanRps>()).diterimaPada, 24 * 60);
    const { versi } = await sebelum.keadaan();
    const t1 = await sebelum.kirim(
      KABID,
      'terimaDiRps',
      {},
      { versi, waktu: tambahMenit(await batas(sebelum), -LIMA_PULUH_MS) },
    );
    const t2 = await sesudah.kirim(
      KABID,
      'terimaDiRps',
      {},
      { versi, waktu: tambahMenit(await batas(sesudah), LIMA_PULUH_MS) },
    );
    const lewat = tambahMenit(await batas(sesudah), 60);
    await sampai(async () => (await p.sekarang()) > lewat, 30_000, 'batas terlewati');
    await p.mulaiWorker();
    await sampai(async () => (await sesudah.hasil(t2.tindakanId)) !== 'menunggu', 20_000, 'resi');
    await sampai(async () => (await sebelum.hasil(t1.tindakanId)) !== 'menunggu', 20_000, 'resi');

    expect(await sebelum.hasil(t1.tindakanId)).toBe('diterima');
    expect(await sebelum.riwayat()).not.toContain('pindahOtomatis');
    expect(await sesudah.hasil(t2.tindakanId)).toBe('tahapTidakSesuai');
    expect((await sesudah.riwayat()).filter((j) => j === 'pindahOtomatis')).toHaveLength(1);
    expect((await sebelum.keadaan()).tahap).toBe('pendekatanAwal');
    expect((await sesudah.keadaan()).tahap).toBe('pendekatanAwal');
  });
});
