import { isiUmum, klien, nik, tanggal, teks, waktu } from '../../../domain/kasus/isi-umum.schema.ts';
import { isiLansia } from '../../../domain/lansia/isi.schema.ts';
import { isiRps } from '../../../domain/rps/isi.schema.ts';
import { CONTOH_LANSIA } from '../../support/pembangun/contoh-lansia.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { CONTOH_RPS } from '../../support/pembangun/contoh-rps.ts';
import { PANGKAL, uuid } from '../../support/pembangun/waktu.ts';

const LANSIA = kunci(isiLansia).map((j) => [j, isiLansia[j], CONTOH_LANSIA[j].isi(PANGKAL)] as const);
const RPS = kunci(isiRps).map((j) => [j, isiRps[j], CONTOH_RPS[j].isi(PANGKAL)] as const);

describe.each([...LANSIA, ...RPS])('the body of %s', (_, skema, isi) => {
  it('in order is taken as it is', () => expect(skema.parse(isi)).toEqual(isi));
  it('with an unknown field is refused', () =>
    expect(skema.safeParse({ ...isi, lain: 1 }).success).toBe(false));
  it.each([null, undefined, 'teks', 1, []])('that is %j is refused', (salah) => {
    expect(skema.safeParse(salah).success).toBe(false);
  });
  it('with a field of the wrong type is refused', () => {
    for (const nama of Object.keys(isi)) expect(skema.safeParse({ ...isi, [nama]: 7 }).success).toBe(false);
  });
  it('that lacks what it has to say is refused', () => {
    const wajib = Object.keys(isi).filter((nama) => nama !== 'klien' || 'suratPermohonan' in isi);
    for (const nama of wajib) expect(skema.safeParse({ ...isi, [nama]: undefined }).success).toBe(false);
  });
});

const sah = (skema: { safeParse(x: unknown): { success: boolean } }, x: unknown) =>
  skema.safeParse(x).success;

describe('the building blocks', () => {
  it.each<[unknown, boolean]>([
    ['7302015708500001', true],
    ['730201570850001', false],
    ['73020157085000011', false],
    ['73020157O8500001', false],
    [7302015708500001, false],
    ['', false],
  ])('NIK %j: %s', (x, hasil) => expect(sah(nik, x)).toBe(hasil));

  it('a wrong NIK says so in Indonesian, at its place', () => {
    const salah = klien.safeParse({ nik: '123' });
    expect(salah.error?.issues).toMatchObject([{ path: ['nik'], message: 'NIK harus 16 angka.' }]);
  });

  it('a KK number has 16 digits too', () => expect(sah(klien, { nomorKk: '123' })).toBe(false));

  it.each<[unknown, boolean]>([
    ['1950-08-17', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['1950-13-01', false],
    ['17-08-1950', false],
    ['1950-8-17', false],
    ['1950-08-17T00:00:00Z', false],
    [19500817, false],
  ])('day %j: %s', (x, hasil) => expect(sah(tanggal, x)).toBe(hasil));

  it.each<[unknown, string | null]>([
    ['2026-01-05T09:00:00+08:00', PANGKAL],
    ['2026-01-05T01:00:00Z', PANGKAL],
    ['2026-01-05T01:00:00.000Z', PANGKAL],
    ['2026-01-05T09:00:00', null],
    ['2026-02-30T09:00:00Z', null],
    ['2026-01-05', null],
    ['kemarin', null],
  ])('moment %j becomes %j', (x, hasil) => {
    const p = waktu.safeParse(x);
    expect(p.success ? p.data : null).toBe(hasil);
  });

  it.each<[unknown, boolean]>([
    [0, true],
    [130, true],
    [131, false],
    [-1, false],
    [60.5, false],
    ['60', false],
  ])('estimated age %j: %s', (perkiraanUsia, hasil) => expect(sah(klien, { perkiraanUsia })).toBe(hasil));

  it('text is trimmed, not empty and not endless', () => {
    expect(teks(5).parse('  ada ')).toBe('ada');
    expect([sah(teks(5), '   '), sah(teks(5), 'enam..')]).toEqual([false, false]);
  });

  it.each([
    ['a\nb', true],
    ['a\0b', false],
    ['a\uD83Eb', false],
  ])('text is what the database can keep: %j %s', (x, hasil) => expect(sah(teks(), x)).toBe(hasil));

  it('a correction names at least one thing', () => {
    expect(sah(isiUmum.koreksiData, { klien: {}, alasan: 'Salah ketik.' })).toBe(false);
  });

  it('documents are attached by id, one to twenty', () => {
    expect([0, 1, 20, 21].map((n) => sah(isiUmum.lampirkanDokumen, dokumen(n)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(sah(isiUmum.lampirkanDokumen, { dokumen: ['../etc'] })).toBe(false);
  });
});

describe('an unknown field inside', () => {
  it.each([
    [isiLansia.ajukanPermohonan, CONTOH_LANSIA.ajukanPermohonan.isi(PANGKAL), 'suratPermohonan'],
    [isiLansia.ajukanPermohonan, CONTOH_LANSIA.ajukanPermohonan.isi(PANGKAL), 'klien'],
    [isiLansia.kirimAsesmen, CONTOH_LANSIA.kirimAsesmen.isi(PANGKAL), 'lembarAsesmen'],
    [isiLansia.catatSerahTerima, CONTOH_LANSIA.catatSerahTerima.isi(PANGKAL), 'penerima'],
    [isiRps.laporkan, CONTOH_RPS.laporkan.isi(PANGKAL), 'klien'],
    [isiRps.salurkan, CONTOH_RPS.salurkan.isi(PANGKAL), 'penyaluran'],
  ] as const)('is refused too (%#)', (skema, isi, di) => {
    const dalam: unknown = Object.entries(isi).find(([nama]) => nama === di)?.[1];
    expect(skema.safeParse({ ...isi, [di]: Object.assign({}, dalam, { lain: 1 }) }).success).toBe(false);
  });
});

const dokumen = (n: number) => ({ dokumen: Array.from({ length: n }, (_, i) => uuid(i)) });
