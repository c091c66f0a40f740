import { akhiriPemangku } from '../../../domain/kantor/akhiri.ts';
import type { PemangkuKantor } from '../../../domain/kantor/kantor.ts';
import { awalHari } from '../../../domain/kantor/masa.ts';
import { kantor, pangku, pukul9 } from './kantor-uji.ts';

const HARI_INI = '2026-01-07';
const hasna = pangku('kabid', 'hasna', 'definitif', '2020-01-01');
const plh = pangku('kabid', 'syamsul', 'plh', '2026-01-05', '2026-01-09');
const plt = pangku('kabid', 'syamsul', 'plt', '2026-01-05', '2026-01-31');

const akhiri = (p: PemangkuKantor, sampai: string | undefined, ...lain: PemangkuKantor[]) =>
  akhiriPemangku(kantor([p, ...lain]), p, sampai, pukul9(HARI_INI));
const pesan = (h: ReturnType<typeof akhiri>) => ('penolakan' in h ? h.penolakan.pesan : 'boleh');

describe('an appointment ends', () => {
  it('with the last day, which still counts', () => {
    expect(akhiri(plt, '2026-01-10')).toEqual({
      masa: { mulai: plt.mulai, sampai: awalHari('2026-01-11', 'WITA') },
    });
  });

  it('at once where no day is named', () => {
    expect(akhiri(plt, undefined)).toEqual({ masa: { mulai: plt.mulai, sampai: pukul9(HARI_INI) } });
  });

  it('at once also before it began: then it never begins', () => {
    expect(akhiri(pangku('kabid', 'andi', 'plt', '2026-02-01', '2026-02-28'), undefined)).toEqual({
      masa: null,
    });
  });

  it('yesterday at the earliest: what has been stays', () => {
    expect(akhiri(plt, '2026-01-06')).toMatchObject({ masa: { sampai: awalHari(HARI_INI, 'WITA') } });
    expect(pesan(akhiri(plt, '2026-01-05'))).toBe(
      'Hari yang sudah lewat tidak dapat diubah. Paling awal: kemarin.',
    );
  });

  it('not before it starts', () => {
    const depan = pangku('kabid', 'andi', 'plt', '2026-02-01', '2026-02-28');
    expect(pesan(akhiri(depan, '2026-01-31'))).toContain('tidak boleh sebelum tanggal mulai, 01-02-2026');
  });

  it('not later than it would by itself: that takes a new decree', () => {
    expect(pesan(akhiri(plt, '2026-02-01'))).toContain('Masa ini berlaku sampai 31-01-2026');
    expect(akhiri(plt, '2026-01-31')).toHaveProperty('masa');
  });

  it('once only', () => {
    const dulu = pangku('kabid', 'andi', 'plt', '2025-01-01', '2025-12-31');
    expect(akhiri(dulu, undefined)).toMatchObject({ penolakan: { kode: 'sudahBerakhir' } });
  });

  it('not while a Plh stands in for the holder', () => {
    const hasil = akhiri(hasna, '2026-01-08', plh);
    expect(hasil).toMatchObject({ penolakan: { kode: 'plhBerjalan' } });
    expect(pesan(hasil)).toContain('syamsul adalah Plh jabatan ini sampai 09-01-2026');
    expect(akhiri(hasna, '2026-01-09', plh)).toHaveProperty('masa');
  });
});
