import { menitKerjaAntara } from '../../domain/jam/jam-kerja.ts';
import type { KalenderKerja } from '../../domain/jam/kalender.ts';
import { keMs } from '../../domain/jam/waktu.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';
import { keSaat } from '../support/alur/waktu-kantor.ts';

describe('hold and resume', () => {
  let p: Panggung;
  let kalender: KalenderKerja;
  beforeAll(async () => {
    p = await bukaPanggung();
    kalender = await bacaKalender(p.bd.db, 'bulukumba');
  });
  afterAll(() => p.tutup());

  const jam = async (k: KasusLansia) => {
    const t = (await k.lansia()).tenggat.find((x) => !x.berakhirPada);
    if (!t) throw new Error('tidak ada tenggat berjalan');
    return t;
  };
  const eskalasi = async (k: KasusLansia) => (await k.riwayat()).filter((j) => j === 'eskalasi').length;

  it('given a hold over the weekend, when the case goes on, then its deadline moves by the working time held', async () => {
    await keSaat(p, 'bulukumba', 'jumat', '16:00');
    const k = await lansiaPada(p, 'paraf');
    const sebelum = await jam(k);
    expect(await k.tindak('tunda')).toBe('diterima');
    expect(await tugasTerbuka(p, k)).toEqual([
      { tindakan: 'lanjutkan', peran: 'petugas-dinsos', orang: null },
    ]);
    await keSaat(p, 'bulukumba', 'senin', '08:00');
    expect(await eskalasi(k)).toBe(0);
    expect(await k.tindak('lanjutkan')).toBe('diterima');

    const { penundaan } = await k.lansia();
    const [{ dari, sampai = '' } = { dari: '' }] = penundaan;
    expect(penundaan).toEqual([{ dari, sampai, alasan: 'Jalan terputus.' }]);
    const sesudah = await jam(k);
    const ditahan = menitKerjaAntara(dari, sampai, kalender);
    // Half an hour of Friday and half an hour of Monday, less the moments the acts before took.
    expect(ditahan).toBeGreaterThan(59);
    expect(ditahan).toBeLessThanOrEqual(60);
    const geser = menitKerjaAntara(sebelum.batas, sesudah.batas, kalender);
    expect(Math.round(geser * 60_000)).toBe(Math.round(ditahan * 60_000));
    expect(sesudah.jenjang[0]?.pada).toBe(sesudah.batas);
  });

  it('given the resumed case is left alone, then its rung fires at the shifted deadline and not at the old one', async () => {
    await keSaat(p, 'bulukumba', 'rabu', '08:00');
    const k = await lansiaPada(p, 'paraf');
    await k.maju('tunda');
    await p.lewat(60);
    await k.maju('lanjutkan');
    const { batas } = await jam(k);
    await p.lewat(4);
    await k.maju('catat');
    expect(await eskalasi(k)).toBe(0);
    await p.lewat(2);
    await k.maju('catat');
    expect(await eskalasi(k)).toBe(1);
    expect((await k.entri()).find((e) => e.jenis === 'eskalasi')?.waktu).toBe(batas);
  });

  it('given the reminder of the journey runs on calendar hours, then a hold shifts it by calendar hours', async () => {
    await keSaat(p, 'bulukumba', 'jumat', '15:00');
    const k = await lansiaPada(p, 'pengiriman');
    const sebelum = await jam(k);
    await k.maju('tunda');
    await p.lewat(48 * 60);
    await k.maju('lanjutkan');
    const [{ dari, sampai = '' } = { dari: '' }] = (await k.lansia()).penundaan;
    const sesudah = await jam(k);
    expect(keMs(sesudah.batas) - keMs(sebelum.batas)).toBe(keMs(sampai) - keMs(dari));
  });

  it('given two holds, then both stand in the ledger', async () => {
    const k = await lansiaPada(p, 'asesmen');
    await k.maju('tunda', 'lanjutkan', 'tunda', 'lanjutkan');
    const { penundaan, ditunda } = await k.lansia();
    expect(penundaan).toHaveLength(2);
    expect(penundaan.every((t) => t.sampai !== undefined)).toBe(true);
    expect(ditunda).toBe(false);
  });

  it('given a held case, then no step of the SOP is taken, but notes and a cancellation are', async () => {
    const k = await lansiaPada(p, 'paraf');
    expect(await k.tindak('lanjutkan')).toBe('tahapTidakSesuai');
    await k.maju('tunda');
    expect(await k.tindak('tunda')).toBe('sudahDilakukan');
    expect(await k.tindak('paraf')).toBe('kasusDitunda');
    expect(await k.tindak('tolak', { akun: 'kabid-rehsos' })).toBe('kasusDitunda');
    expect(await k.tindak('catat')).toBe('diterima');
    const proyeksi = p.bd.db.selectFrom('kasus').select(['ditunda', 'tenggat']).where('id', '=', k.id);
    expect(await proyeksi.executeTakeFirst()).toEqual({ ditunda: true, tenggat: null });
    await k.maju('batalkan');
    const akhir = await k.lansia();
    expect(akhir).toMatchObject({ tahap: 'dibatalkan', ditunda: false });
    expect(akhir.penundaan.at(-1)?.sampai).toBe(akhir.waktu);
  });
});
