import { inisial } from '../../../domain/kasus/inisial.ts';
import type { Peristiwa } from '../../../domain/kasus/keadaan.ts';
import {
  isiBagi,
  klienBagi,
  koreksiBagi,
  menangani,
  nilaiLamaBagi,
  pandanganAtas,
} from '../../../domain/kasus/pandangan.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS, PEKSOS_LAIN, pelaku, pemegang } from '../../support/pembangun/pelaku.ts';
import { pengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps } from '../../support/pembangun/rps.ts';
import { PANGKAL } from '../../support/pembangun/waktu.ts';

describe('siapa melihat data pribadi', () => {
  test('lansia: yang memeriksa identitas dan yang memutuskan melihat semuanya, pengawas hanya inisial', () => {
    const k = lansia('asesmen');
    const menurutPeran = Object.fromEntries(
      PERAN.map((p) => [p, pandanganAtas(ATURAN.lansia, k, [pemegang(p)])]),
    );
    expect(menurutPeran).toEqual({
      'petugas-desa': 'tersamar',
      'petugas-dinsos': 'penuh',
      peksos: 'penuh',
      'petugas-rps': 'inisial',
      'kasi-rehsos': 'tersamar',
      'kabid-rehsos': 'penuh',
      sekretaris: 'tersamar',
      kadis: 'tersamar',
      pengawas: 'inisial',
      admin: 'inisial',
    });
  });

  test('lansia: pekerja sosial yang tidak ditugaskan tidak memerlukan NIK; di RPS semua memerlukannya', () => {
    expect(pandanganAtas(ATURAN.lansia, lansia('asesmen'), [PEKSOS_LAIN])).toBe('tersamar');
    expect(pandanganAtas(ATURAN.lansia, lansia('permohonan'), [PEKSOS])).toBe('tersamar');
    expect(pandanganAtas(ATURAN.rps, rps('asesmen'), [PEKSOS_LAIN])).toBe('penuh');
  });

  test('pengaduan: pelapor hanya untuk yang menjawabnya, juga bukan untuk pekerja sosial yang memeriksa', () => {
    const k = { ...pengaduan('penanganan'), petugas: { orangId: PEKSOS.orangId } };
    const menurutPeran = PERAN.map((p) => [p, pandanganAtas(ATURAN.pengaduan, k, [pelaku(p)])] as const);
    const dengan = (pandangan: string) => menurutPeran.filter(([, v]) => v === pandangan).map(([p]) => p);
    expect(dengan('penuh')).toEqual(['petugas-dinsos', 'kasi-rehsos', 'kabid-rehsos']);
    expect(dengan('tersamar')).toEqual(['peksos', 'petugas-rps', 'kadis']);
  });

  test('jabatan yang paling berhak yang menentukan', () => {
    const k = lansia('asesmen');
    expect(pandanganAtas(ATURAN.lansia, k, [pelaku('pengawas'), pelaku('kadis')])).toBe('tersamar');
    expect(pandanganAtas(ATURAN.lansia, k, [])).toBe('inisial');
  });

  test('petugas desa adalah petugas desa di wilayahnya saja, apa pun jabatannya yang lain', () => {
    const k = lansia('asesmen');
    const di = (kecamatan: string) => [
      pelaku('pengawas'),
      { ...pelaku('petugas-desa'), wilayah: { desaKelurahan: 'Contoh', kecamatan } },
    ];
    expect(pandanganAtas(ATURAN.lansia, k, di('Uji'))).toBe('tersamar');
    expect(pandanganAtas(ATURAN.lansia, k, di('Lain'))).toBe('inisial');
  });

  test('yang menangani layanan adalah yang dapat bertindak di dalamnya', () => {
    expect(PERAN.filter((p) => !menangani(ATURAN.rps, p))).toEqual([
      'petugas-desa',
      'sekretaris',
      'pengawas',
      'admin',
    ]);
  });
});

test.each([
  ['penuh', { nama: 'Siti', nik: '************0001', nomorKk: '************0002', alamat: 'Caile' }],
  ['tersamar', { nama: 'Siti', nik: '************0001', nomorKk: '************0002', alamat: 'Caile' }],
  ['inisial', { nama: 'S.' }],
] as const)('klien dengan pandangan %s', (pandangan, harap) => {
  const klien = { nama: 'Siti', nik: '7302015708500001', nomorKk: '7302015708500002', alamat: 'Caile' };
  expect(klienBagi(klien, pandangan)).toEqual(harap);
});

describe('pelapor dalam riwayat', () => {
  const pelapor = { nama: 'Budi Pelapor', kontak: '0812' };
  const entri = (jenis: string): Peristiwa => ({
    jenis,
    isi: { perihal: 'x', pelapor },
    waktu: PANGKAL,
    oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
    naikVersi: false,
    pengayaan: {},
  });

  test.each(['terimaPengaduan', 'koreksiData'])('%s menyebutnya hanya kepada yang menjawab', (jenis) => {
    expect(isiBagi(entri(jenis), 'penuh')).toEqual({ perihal: 'x', pelapor });
    expect(isiBagi(entri(jenis), 'tersamar')).toEqual({ perihal: 'x', pelapor: { nama: 'B.P.' } });
    expect(isiBagi(entri(jenis), 'inisial')).toBeNull();
  });

  test('laporan RPS tetap menyebutnya kepada yang bertindak', () => {
    expect(isiBagi(entri('laporkan'), 'tersamar')).toEqual({ perihal: 'x', pelapor });
  });

  test('juga sebagai nilai lama', () => {
    expect(nilaiLamaBagi({ pelapor, perihal: 'x' }, 'penuh')).toEqual({ pelapor, perihal: 'x' });
    expect(nilaiLamaBagi({ pelapor, perihal: 'x' }, 'tersamar')).toEqual({
      pelapor: { nama: 'B.P.' },
      perihal: 'x',
    });
    expect(nilaiLamaBagi({ pelapor: null }, 'tersamar')).toEqual({ pelapor: null });
  });
});

test('yang diminta dikoreksi tersamar seperti klien dan pelapor lain, juga di dalam riwayat', () => {
  const pelapor = { nama: 'Budi Pelapor', kontak: '0812' };
  const koreksi = {
    klien: { nama: 'Siti', nik: '7302015708500001', nomorKk: '7302015708500002' },
    keadaan: ['miskin' as const],
    pelapor,
  };
  const permintaan: Peristiwa = {
    jenis: 'ajukanPermintaanPdp',
    isi: { uraian: 'x', koreksi },
    waktu: PANGKAL,
    oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
    naikVersi: false,
    pengayaan: {},
  };
  const klien = { nama: 'Siti', nik: '************0001', nomorKk: '************0002' };
  expect(koreksiBagi(koreksi, 'penuh')).toEqual({ ...koreksi, klien });
  expect(isiBagi(permintaan, 'penuh')).toEqual({ uraian: 'x', koreksi: { ...koreksi, klien } });
  expect(isiBagi(permintaan, 'tersamar')).toEqual({
    uraian: 'x',
    koreksi: { ...koreksi, klien, pelapor: { nama: 'B.P.' } },
  });
  expect(isiBagi(permintaan, 'inisial')).toBeNull();
});

test('nilai lama sebuah koreksi tersamar seperti yang lain', () => {
  const lama = { 'klien.nik': '7302015708500001', 'klien.nama': 'Siti', keadaan: ['miskin'] };
  expect(nilaiLamaBagi(lama, 'penuh')).toEqual({ ...lama, 'klien.nik': '************0001' });
  expect(nilaiLamaBagi(lama, 'tersamar')).toEqual({ ...lama, 'klien.nik': '************0001' });
  expect(nilaiLamaBagi(lama, 'inisial')).toBeNull();
});

test.each([
  ['Siti Hajar', 'S.H.'],
  ["  muh. Ma'ruf  ", 'M.M.'],
  ['(Daeng) Éka', 'D.É.'],
  ['-', ''],
])('inisial "%s" adalah "%s"', (nama, harap) => {
  expect(inisial(nama)).toBe(harap);
});
