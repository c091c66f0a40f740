import { rincianSop } from '../../../domain/kasus/rincian.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { pengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps } from '../../support/pembangun/rps.ts';
import type { TahapLansia } from '../../../domain/lansia/keadaan.ts';
import type { TahapPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import type { TahapRps } from '../../../domain/rps/keadaan.ts';

/** Which steps are ticked. */
const selesai = (teks: string) => [...teks.matchAll(/✅ \*\*(\d)/g)].map((m) => Number(m[1]));

describe('the SOP as a checklist', () => {
  it.each<[TahapLansia, number[]]>([
    ['permohonan', []],
    ['penugasan', [1]],
    ['asesmen', [1]],
    ['administrasi', [1, 2]],
    ['paraf', [1, 2, 3]],
    ['tandaTangan', [1, 2, 3, 4]],
    ['penyerahan', [1, 2, 3, 4, 5]],
    ['pengiriman', [1, 2, 3, 4, 5, 6]],
    ['selesai', [1, 2, 3, 4, 5, 6, 7]],
    ['ditolak', [1]],
  ])('of a rekomendasi lansia in %s ticks %j', (tahap, langkah) => {
    expect(selesai(rincianSop(ATURAN.lansia, lansia(tahap)))).toEqual(langkah);
  });

  it.each<[TahapRps, number[]]>([
    ['asesmenAwal', [1]],
    ['keputusan', [1, 2]],
    ['pendekatanAwal', [1, 2, 3]],
    ['asesmen', [1, 2, 3, 4]],
    ['bimbingan', [1, 2, 3, 4, 5]],
    ['selesai', [1, 2, 3, 4, 5, 7]],
  ])('of an RPS stay in %s ticks %j', (tahap, langkah) => {
    expect(selesai(rincianSop(ATURAN.rps, rps(tahap)))).toEqual(langkah);
  });

  it.each<[TahapPengaduan, number[]]>([
    ['masuk', [1]],
    ['penanganan', [1, 2]],
    ['ditindaklanjuti', [1, 2]],
    ['selesai', [1, 2, 3]],
    ['ditolak', [1, 2]],
  ])('of a complaint in %s ticks %j', (tahap, langkah) => {
    expect(selesai(rincianSop(ATURAN.pengaduan, pengaduan(tahap)))).toEqual(langkah);
  });

  it('says by which position and when, and names no person', () => {
    const teks = rincianSop(ATURAN.lansia, lansia('selesai'));
    expect(teks).toContain('kadis, 05-01-2026 09.00 WITA');
    for (const rahasia of ['Ibu Contoh', '7302015708500001', 'Bapak Contoh'])
      expect(teks).not.toContain(rahasia);
  });
});
