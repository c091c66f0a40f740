import { describe, expect, test } from '@jest/globals';
import type { z } from 'zod';
import { skemaTindakan } from '../../api/tindakan/kenal.ts';
import { KELAHIRAN } from '../../domain/kelahiran.ts';
import { LAYANAN } from '../../domain/kata.ts';
import { isiLansia } from '../../domain/lansia/isi.schema.ts';
import { isiPdp } from '../../domain/pdp/isi.schema.ts';
import { isiPengaduan } from '../../domain/pengaduan/isi.schema.ts';
import { isiRps } from '../../domain/rps/isi.schema.ts';
import { badanDari, isianAwal } from '../../web/formulir/isian.ts';
import type { Medan } from '../../web/formulir/medan.ts';
import { medanDari } from '../../web/formulir/medan.ts';
import { periksaBadan } from '../../web/formulir/periksa.ts';
import { labelIsian, labelPilihan } from '../../web/kata/isian.ts';

const ISI: Record<string, Readonly<Record<string, z.ZodType>>> = {
  lansia: isiLansia,
  rps: isiRps,
  pengaduan: isiPengaduan,
  pdp: isiPdp,
};
// What only the system itself does has no form.
const SEMUA = LAYANAN.flatMap((l) =>
  Object.entries(ISI[l] ?? {})
    .filter(([jenis]) => skemaTindakan(l, jenis) !== null || KELAHIRAN[l].jenis === jenis)
    .map(([jenis, skema]) => [l, jenis, skema] as const),
);

/** Every field below this one with its name; choices as `name.choice`. */
function* kataDari(nama: string, m: Medan): Generator<{ bidang: string; pilihan?: string }> {
  if (m.rupa === 'tetap') return;
  if (nama !== '') yield { bidang: nama };
  if (m.rupa === 'pilihan' || m.rupa === 'banyakPilihan')
    for (const pilihan of m.pilihan) yield { bidang: nama, pilihan };
  if (m.rupa === 'kelompok') for (const [n, isi] of Object.entries(m.isi)) yield* kataDari(n, isi);
  if (m.rupa !== 'cabang') return;
  for (const c of m.cabang) {
    yield { bidang: m.pembeda, pilihan: c.nilai };
    for (const [n, isi] of Object.entries(c.isi)) yield* kataDari(n, isi);
  }
}

describe('forms made from the schemas of the acts', () => {
  test.each(SEMUA)(
    '%s: every field and choice of %s can be shown, and has a word for people',
    (_l, _jenis, skema) => {
      const tanpaKata = [...kataDari('', medanDari(skema))].flatMap(({ bidang, pilihan }) => {
        if (pilihan === undefined) return labelIsian(bidang) === bidang ? [bidang] : [];
        return labelPilihan(bidang, pilihan) === pilihan ? [`${bidang}.${pilihan}`] : [];
      });
      expect(tanpaKata).toEqual([]);
    },
  );

  test('what was left empty is left out, and a group with nothing in it as well', () => {
    const medan = { '': medanDari(isiRps.laporkan) };
    const isian = isianAwal(
      medan,
      { '': { sumber: 'satpolPp', kategori: 'odgj', uraian: ' Ditemukan ' } },
      'WIB',
    );
    expect(badanDari(medan, isian, 'WIB')['']).toEqual({
      sumber: 'satpolPp',
      kategori: 'odgj',
      uraian: 'Ditemukan',
    });
  });

  test('a time is written on the clock of the office, and read back as the same instant', () => {
    const medan = { '': medanDari(isiLansia.catatPenolakanUpt) };
    const isian = isianAwal(
      medan,
      { '': { terjadiPada: '2026-01-05T00:30:00.000Z', alasan: 'Penuh' } },
      'WITA',
    );
    expect(isian['']).toMatchObject({ terjadiPada: '2026-01-05T08:30' });
    const badan = badanDari(medan, isian, 'WITA')[''];
    expect(isiLansia.catatPenolakanUpt.parse(badan).terjadiPada).toBe('2026-01-05T00:30:00.000Z');
  });

  test('the chosen branch alone is sent, with its name', () => {
    const medan = { '': medanDari(isiRps.salurkan) };
    const isian = isianAwal(
      medan,
      {
        '': {
          terjadiPada: '2026-01-05T00:30:00.000Z',
          alasan: 'selesaiBimbingan',
          penyaluran: { cara: 'dijemputKeluarga', penjemput: 'Budi', hubungan: 'Anak' },
        },
      },
      'WIB',
    );
    expect(badanDari(medan, isian, 'WIB')['']).toMatchObject({
      penyaluran: { cara: 'dijemputKeluarga', penjemput: 'Budi', hubungan: 'Anak' },
    });
  });

  test('a yes or no that tells two bodies apart is sent as one', () => {
    const medan = { '': medanDari(isiLansia.pastikanSurat) };
    const isian = isianAwal(medan, { '': { terbit: false, alasan: 'Tidak ada di BSrE' } }, 'WITA');
    expect(badanDari(medan, isian, 'WITA')['']).toEqual({ terbit: false, alasan: 'Tidak ada di BSrE' });
  });

  test('faults are named by their place, in the words of the API', () => {
    expect(
      periksaBadan(isiRps.salurkan, { penyaluran: { cara: 'dijemputKeluarga', penjemput: '' } }),
    ).toMatchObject({
      terjadiPada: 'Wajib diisi.',
      'penyaluran.penjemput': 'Wajib diisi.',
      'penyaluran.hubungan': 'Wajib diisi.',
    });
  });
});
