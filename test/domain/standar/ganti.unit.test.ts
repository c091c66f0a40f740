import { PUBLIK_RPS_SENYUM } from '../../../db/contoh/publik-rps.ts';
import type { KantorStandar, UsulanStandar, VersiStandar } from '../../../domain/standar/ganti.ts';
import { kesalahanUsulan, rencanaStandar, tanpaPerubahan } from '../../../domain/standar/ganti.ts';
import { PERAN } from '../../../domain/kata.ts';
import { perubahan } from '../../../domain/standar/perubahan.ts';
import { keadaanVersi } from '../../../domain/standar/versi.ts';
import { standarRps } from '../../support/pembangun/standar.ts';

const tanggal = (hari: string) => `2026-${hari}T00:00:00.000Z`;
const KINI = tanggal('06-15');
const isi = standarRps();
const KANTOR: KantorStandar = { layanan: 'rps', jabatan: PERAN.map((peran) => ({ peran })) };

const versi = (nomor: number, sejak: string, lain: Partial<VersiStandar> = {}): VersiStandar => ({
  versi: nomor,
  berlakuSejak: tanggal(sejak),
  isi,
  publik: PUBLIK_RPS_SENYUM,
  ...lain,
});
const usulan = (sejak: string, lain: Partial<UsulanStandar> = {}): UsulanStandar => ({
  berlakuSejak: tanggal(sejak),
  isi,
  publik: PUBLIK_RPS_SENYUM,
  ...lain,
});
const publikLain = { ...PUBLIK_RPS_SENYUM, biaya: 'Gratis' };

describe('keadaan versi', () => {
  const keadaan = (...semua: VersiStandar[]) => semua.map((v) => keadaanVersi(v, semua, KINI));

  test('yang terakhir mulai berlaku, yang lebih dulu digantikan, yang kemudian akan berlaku', () => {
    expect(keadaan(versi(1, '01-01'), versi(2, '06-01'), versi(3, '07-01'))).toEqual([
      'digantikan',
      'berlaku',
      'akanBerlaku',
    ]);
  });

  test('versi terjadwal yang didahului versi lebih baru tidak pernah berlaku', () => {
    expect(keadaan(versi(1, '01-01'), versi(2, '07-01'), versi(3, '06-15'))).toEqual([
      'digantikan',
      'dilangkahi',
      'berlaku',
    ]);
  });
});

describe('standar yang diusulkan', () => {
  test('tidak berlaku surut; sekarang dan nanti boleh', () => {
    expect(kesalahanUsulan(usulan('06-14'), KINI, KANTOR)).toEqual([
      { lokasi: 'berlakuSejak', pesan: expect.stringContaining('tidak dapat berlaku surut') },
    ]);
    expect(kesalahanUsulan(usulan('06-15'), KINI, KANTOR)).toEqual([]);
  });

  test('yang bertentangan ditunjuk di bagian publiknya; tanpa bagian publik tidak ada yang bertentangan', () => {
    const tenggat = { ...isi.tenggat, tinggal: { ...isi.tenggat.tinggal, menit: 5 } };
    const lokasi = kesalahanUsulan(usulan('06-15', { isi: { tenggat } }), KINI, KANTOR).map((k) => k.lokasi);
    expect(lokasi).toContain('publik.waktu.janji.1.menit');
    expect(kesalahanUsulan(usulan('06-15', { isi: { tenggat }, publik: null }), KINI, KANTOR)).toEqual([]);
  });

  test('dibandingkan dengan versi yang digantikannya pada hari ia mulai', () => {
    const semua = [versi(1, '01-01'), versi(2, '07-01', { publik: publikLain })];
    expect(rencanaStandar(usulan('06-20'), semua, KINI)).toEqual({
      versi: 3,
      berlakuSejak: tanggal('06-20'),
      menggantikan: 1,
      melangkahi: [2],
      perubahan: [],
    });
    expect(rencanaStandar(usulan('07-02'), semua, KINI)).toMatchObject({
      menggantikan: 2,
      melangkahi: [],
      perubahan: [{ lokasi: 'publik.biaya', lama: 'Gratis', baru: PUBLIK_RPS_SENYUM.biaya }],
    });
  });

  test('layanan baru mulai dari versi 1, dan semuanya baru', () => {
    const r = rencanaStandar(usulan('06-15'), [], KINI);
    expect(r).toMatchObject({ versi: 1, menggantikan: null, melangkahi: [] });
    expect(r.perubahan.every((p) => p.lama === null)).toBe(true);
    expect(tanpaPerubahan(r)).toBe(false);
  });

  test('terkirim dua kali tidak mengubah apa pun, berlaku sekarang maupun nanti', () => {
    const ulang = (v: VersiStandar, sejak: string) =>
      tanpaPerubahan(rencanaStandar(usulan(sejak, { publik: publikLain }), [versi(1, '01-01'), v], KINI));
    expect(ulang(versi(2, '06-15', { publik: publikLain }), '06-15')).toBe(true);
    expect(ulang(versi(2, '07-01', { publik: publikLain }), '07-01')).toBe(true);
    // The same, but earlier than planned, is another matter.
    expect(ulang(versi(2, '07-01', { publik: publikLain }), '06-20')).toBe(false);
  });
});

test('perubahan: nilai demi nilai, yang hilang dan yang bertambah', () => {
  const lama = { a: 1, b: { c: ['x', 'y'] }, tetap: true, hilang: 'z' };
  const baru = { a: 2, b: { c: ['x'] }, tetap: true, tambah: false };
  expect(perubahan(lama, baru)).toEqual([
    { lokasi: 'a', lama: 1, baru: 2 },
    { lokasi: 'tambah', lama: null, baru: false },
    { lokasi: 'b.c.1', lama: 'y', baru: null },
    { lokasi: 'hilang', lama: 'z', baru: null },
  ]);
});
