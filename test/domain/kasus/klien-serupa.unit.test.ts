import { assert, constantFrom, integer, option, property, record } from 'fast-check';
import type { CiriKlien } from '../../../domain/kasus/ciri-klien.ts';
import { ciriKasus } from '../../../domain/kasus/ciri-klien.ts';
import {
  AMBANG_SERUPA,
  MAKS_SERUPA,
  nilaiKesamaan,
  pilihSerupa,
} from '../../../domain/kasus/klien-serupa.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { jalankan } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';

const tanpaCiri: CiriKlien = {
  nik: null,
  nama: null,
  panggilan: null,
  jenisKelamin: null,
  tahunLahir: null,
  tahunPerkiraan: false,
  tempat: null,
};
const ciri = (lain: Partial<CiriKlien>): CiriKlien => ({ ...tanpaCiri, ...lain });
const kanang = ciri({ nama: 'kanang', jenisKelamin: 'P', tahunLahir: 1950, tempat: 'caile' });
const atas = (a: Partial<CiriKlien>, b: Partial<CiriKlien> = {}) =>
  nilaiKesamaan({ ...kanang, ...a }, { ...kanang, ...b });

describe('how likely two cases are about one person', () => {
  it('the same NIK is certain, whatever else is written down', () => {
    const lain = ciri({ nik: 'a', nama: 'bahar', jenisKelamin: 'L', tahunLahir: 1990 });
    expect(nilaiKesamaan({ ...kanang, nik: 'a' }, lain)).toEqual({
      skor: 1,
      alasan: ['NIK sama', 'jenis kelamin berbeda', 'umur berjauhan'],
    });
  });

  it('all the rest together is not quite certain', () => {
    expect(atas({})).toEqual({
      skor: 0.95,
      alasan: ['nama sama', 'jenis kelamin sama', 'umur berdekatan', 'tempat sama'],
    });
  });

  it.each<[string, Partial<CiriKlien>, string]>([
    ['another NIK', { nik: 'b' }, 'NIK berbeda'],
    ['another sex', { jenisKelamin: 'L' }, 'jenis kelamin berbeda'],
    ['another age', { tahunLahir: 1975 }, 'umur berjauhan'],
  ])('%s lowers it strongly, and says so', (_, beda, kata) => {
    const { skor, alasan } = atas({ nik: 'a' }, beda);
    expect(skor).toBeLessThan(0.65);
    expect(alasan).toContain(kata);
  });

  it('another name is another person, even next door', () => {
    expect(atas({ nama: 'baharudin' }).skor).toBe(0);
  });

  it('a nickname in one case may be part of the name in the other', () => {
    const { skor, alasan } = atas({ nama: null, panggilan: 'kanang' }, { nama: 'kanang lasinrang' });
    expect(skor).toBeGreaterThan(AMBANG_SERUPA);
    expect(alasan).toContain('nama panggilan mirip');
  });

  it.each([
    [3, false, 'umur berdekatan'],
    [7, false, 'umur berjauhan'],
    [7, true, 'umur berdekatan'],
    [15, true, 'umur berjauhan'],
  ])('%i years apart, estimated: %s: %s', (selisih, tahunPerkiraan, harap) => {
    expect(atas({}, { tahunLahir: 1950 + selisih, tahunPerkiraan }).alasan).toContain(harap);
  });

  it('somebody without a name is recognised by place, age and sex, never for sure', () => {
    const tanpaNama = ciri({ jenisKelamin: 'L', tahunLahir: 1960, tahunPerkiraan: true, tempat: 'terminal' });
    expect(nilaiKesamaan(tanpaNama, tanpaNama)).toEqual({
      skor: 0.5,
      alasan: ['jenis kelamin sama', 'umur berdekatan', 'tempat sama'],
    });
    expect(nilaiKesamaan(tanpaNama, { ...tanpaNama, tempat: null }).skor).toBe(0);
    expect(nilaiKesamaan(tanpaNama, { ...tanpaNama, jenisKelamin: 'P' }).skor).toBeLessThan(AMBANG_SERUPA);
  });
});

const apaPun = record({
  nik: option(constantFrom('a', 'b')),
  nama: option(constantFrom('kanang', 'siti aminah', 'siti', 'kanang lasinrang', 'x')),
  panggilan: option(constantFrom('kanang', 'siti', 'tua')),
  jenisKelamin: option(constantFrom('L' as const, 'P' as const)),
  tahunLahir: option(integer({ min: 1900, max: 2030 })),
  tahunPerkiraan: constantFrom(true, false),
  tempat: option(constantFrom('caile', 'kenari 3 caile', 'terminal')),
});
const selalu = (benar: (a: CiriKlien, b: CiriKlien) => boolean) => () =>
  assert(property(apaPun, apaPun, benar), { numRuns: 1000 });

describe('whatever is known of two clients', () => {
  it('the answer is the same whichever is asked first', () => {
    expect(
      selalu((a, b) => JSON.stringify(nilaiKesamaan(a, b)) === JSON.stringify(nilaiKesamaan(b, a))),
    ).not.toThrow();
  });
  it('the score lies between 0 and 1, and only the same NIK makes 1', () => {
    const terbatas = selalu((a, b) => {
      const { skor } = nilaiKesamaan(a, b);
      return skor >= 0 && skor <= 1 && (skor === 1) === (a.nik !== null && a.nik === b.nik);
    });
    expect(terbatas).not.toThrow();
  });
  it('a contradiction never raises it', () => {
    const turun = selalu((a, b) => {
      const berbeda = a.jenisKelamin === 'L' ? 'P' : 'L';
      const skor = (jenisKelamin: CiriKlien['jenisKelamin']) => nilaiKesamaan(a, { ...b, jenisKelamin }).skor;
      return skor(berbeda) <= skor(a.jenisKelamin);
    });
    expect(turun).not.toThrow();
  });
});

it('the likeliest ten are shown, best first, and nobody below the threshold', () => {
  const calon = Array.from({ length: 15 }, (_, i) => ({
    id: i,
    ciri: { ...kanang, tahunLahir: 1950 + (i % 5) },
  }));
  const lain = { id: 99, ciri: ciri({ nama: 'baharudin' }) };
  const terpilih = pilihSerupa(kanang, [lain, ...calon.toReversed()]);
  expect(terpilih).toHaveLength(MAKS_SERUPA);
  expect(terpilih.map((t) => t.skor)).toEqual(terpilih.map((t) => t.skor).toSorted((a, b) => b - a));
  expect(terpilih.every((t) => t.skor >= AMBANG_SERUPA && t.id !== 99)).toBe(true);
});

describe('what the client of a case is recognised by', () => {
  const sidik = (nik: string) => `sidik-${nik.slice(-4)}`;

  it('a request: names and village made comparable, the NIK as a fingerprint only', () => {
    expect(ciriKasus(lansia(), sidik)).toEqual({
      nik: 'sidik-0001',
      nama: 'contoh',
      panggilan: null,
      jenisKelamin: 'P',
      tahunLahir: 1950,
      tahunPerkiraan: false,
      tempat: 'contoh',
    });
  });

  it('a stay: where the client was found, and the year an estimated age makes', () => {
    const klien = { panggilan: 'Pak Tua', perkiraanUsia: 70 };
    expect(ciriKasus(rps('asesmenAwal', { isi: { klien, lokasiDitemukan: 'Pasar Pagi' } }), sidik)).toEqual({
      ...tanpaCiri,
      panggilan: 'tua',
      tahunLahir: 1956,
      tahunPerkiraan: true,
      tempat: 'pasar pagi',
    });
  });

  it('an estimate counts from the day it was made, a birth date from itself', () => {
    const waktu = '2028-06-01T01:00:00.000Z';
    const tahun = (k: Parameters<typeof ciriKasus>[0]) => ciriKasus(k, sidik).tahunLahir;
    const dikoreksi = (klien: object) =>
      jalankan(ATURAN.lansia, lansia(), [
        tindakanLansia('koreksiData', { waktu, isi: { klien, alasan: 'Baru diketahui.' } }),
      ]);
    expect(tahun(dikoreksi({ perkiraanUsia: 70 }))).toBe(1958);
    expect(tahun(dikoreksi({ alamat: 'Jl. Kenari 3' }))).toBe(1950);
    const klien = { perkiraanUsia: 60 };
    const diidentifikasi = jalankan(ATURAN.rps, rps('pendekatanAwal'), [
      tindakanRps('terimaKlien', { waktu, isi: { terjadiPada: waktu } }),
      tindakanRps('registrasi', { waktu }),
      tindakanRps('identifikasi', { waktu, isi: { uraian: 'Mengaku 60 tahun.', klien } }),
    ]);
    expect(tahun(diidentifikasi)).toBe(1968);
    // What happens to the case does not make its client younger.
    expect(tahun(jalankan(ATURAN.rps, diidentifikasi, [tindakanRps('catatAsesmen', { waktu })]))).toBe(1968);
  });
});
