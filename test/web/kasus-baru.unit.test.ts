import { describe, expect, test } from '@jest/globals';
import { permohonanLansia } from '../../domain/lansia/isi.schema.ts';
import { permintaanPdp } from '../../domain/pdp/isi.schema.ts';
import { pengaduanPetugas } from '../../domain/pengaduan/isi.schema.ts';
import { laporanRps } from '../../domain/rps/isi.schema.ts';
import type { JabatanBerwilayah } from '../../domain/wilayah.ts';
import { LAYANAN } from '../../domain/kata.ts';
import { badanDari } from '../../web/formulir/isian.ts';
import type { Isian } from '../../web/formulir/isian.ts';
import { medanDari } from '../../web/formulir/medan.ts';
import { isiDariNik, sesudahDiketik } from '../../web/halaman/kasus-baru/isi-nik.ts';
import { langkahLayanan, langkahSalah, salahPada } from '../../web/halaman/kasus-baru/langkah.ts';
import { periksaBaru } from '../../web/halaman/kasus-baru/periksa-baru.ts';
import { peringatanBaru } from '../../web/halaman/kasus-baru/peringatan-baru.ts';
import { medanTampil } from '../../web/halaman/kasus-baru/susunan.ts';
import { tanyaSerupa } from '../../web/halaman/kasus-baru/tanya-serupa.ts';
import { kasusLahir } from '../../web/klien/lahir.ts';
import { GalatApi } from '../../web/klien/galat.ts';

const HARI_INI = '2026-11-22';
const KINI = '2026-11-22T02:00:00.000Z';
const SKEMA = { lansia: permohonanLansia, rps: laporanRps, pengaduan: pengaduanPetugas, pdp: permintaanPdp };
const PEMBUAT = { zona: 'WITA', kini: KINI, jabatan: [{ peran: 'petugas-dinsos' }] } as const;

function isi(layanan: keyof typeof SKEMA) {
  const m = medanDari(SKEMA[layanan]);
  return m.rupa === 'kelompok' ? m.isi : {};
}

function tampil(layanan: keyof typeof SKEMA, isian: Isian, tanpaIdentitas = false) {
  return medanTampil(isi(layanan), { layanan, isian, tanpaIdentitas, hariIni: HARI_INI });
}

function medanKlien(layanan: keyof typeof SKEMA, klien: Isian, tanpaIdentitas = false): string[] {
  const m = tampil(layanan, { klien }, tanpaIdentitas)['klien'];
  return m?.rupa === 'kelompok' ? Object.keys(m.isi) : [];
}

describe('steps', () => {
  test.each(LAYANAN)('%s: every field of the body is asked in exactly one step', (layanan) => {
    const ditanya = langkahLayanan(layanan, { jenis: 'koreksi' }).flatMap((l) => l.bidang);
    expect(ditanya.toSorted()).toEqual(Object.keys(SKEMA[layanan].shape).toSorted());
  });

  test('a correction has a step of its own, and nothing else has', () => {
    const judul = (jenis: string) => langkahLayanan('pdp', { jenis }).map((l) => l.judul);
    expect(judul('koreksi')).toContain('Data yang benar');
    expect(judul('akses')).not.toContain('Data yang benar');
  });

  test('a step is held up by its own faults only', () => {
    const salah = { 'suratPermohonan.nomor': 'Wajib diisi.', 'klien.nik': 'NIK harus 16 angka.' };
    const langkah = langkahLayanan('lansia', {});
    expect(langkah.map((l) => Object.keys(salahPada(salah, l)))).toEqual([
      ['suratPermohonan.nomor'],
      ['klien.nik'],
      [],
      [],
    ]);
    expect(langkahSalah(langkah, { 'klien.nik': 'x' })).toBe(1);
    expect(langkahSalah(langkah, {})).toBeNull();
  });
});

describe('what is asked', () => {
  test('a guardian only where what was typed says that the client is a minor', () => {
    expect(medanKlien('rps', { perkiraanUsia: '17' })).toEqual(
      expect.arrayContaining(['wali', 'keteranganWali']),
    );
    expect(medanKlien('rps', { tanggalLahir: '2008-11-23' })).toContain('wali');
    for (const k of [{}, { perkiraanUsia: '18' }, { tanggalLahir: '2008-11-22' }, { perkiraanUsia: 'x' }])
      expect(medanKlien('rps', k)).not.toContain('wali');
  });

  test('no estimate beside a date of birth', () => {
    expect(medanKlien('lansia', {})).toContain('perkiraanUsia');
    expect(medanKlien('lansia', { tanggalLahir: '1950-01-01' })).not.toContain('perkiraanUsia');
  });

  test('of somebody unknown no name, no number and no date is asked, or sent', () => {
    const klien = { nama: 'Karim', nik: '1', tanggalLahir: '1950-01-01', perkiraanUsia: '16', ciri: 'Tato' };
    expect(medanKlien('rps', klien, true)).toEqual([
      'panggilan',
      'perkiraanUsia',
      'dasarPerkiraan',
      'jenisKelamin',
      'ciri',
      'wali',
      'keteranganWali',
    ]);
    expect(badanDari(tampil('rps', { klien }, true), { klien }, 'WIB')['klien']).toEqual({
      perkiraanUsia: 16,
      ciri: 'Tato',
    });
  });

  test('the right data only for a correction, and then it must be given', () => {
    expect(tampil('pdp', { jenis: 'akses' })['koreksi']).toBeUndefined();
    expect(tampil('pdp', { jenis: 'koreksi' })['koreksi']?.wajib).toBe(true);
  });
});

describe('what a NIK tells', () => {
  const NIK = '7302014105480003';
  const ISI = { nik: NIK, tanggalLahir: '1948-05-01', jenisKelamin: 'P' };

  test('it fills in sex and date of birth where nothing stands', () => {
    expect(isiDariNik({}, { nik: NIK }, HARI_INI, 60)).toEqual(ISI);
  });

  test('what somebody typed stays; what an earlier NIK had filled in follows the new one', () => {
    const diketik = { nik: NIK, tanggalLahir: '1950-01-01', jenisKelamin: 'L' };
    expect(isiDariNik({}, diketik, HARI_INI, 60)).toEqual(diketik);
    expect(isiDariNik(ISI, { ...ISI, nik: '7302010202500001' }, HARI_INI, 60)).toEqual({
      nik: '7302010202500001',
      tanggalLahir: '1950-02-02',
      jenisKelamin: 'L',
    });
  });

  test('typing elsewhere changes nothing again', () => {
    const dikosongkan = { ...ISI, tanggalLahir: '', nama: 'Siti' };
    expect(isiDariNik(ISI, dikosongkan, HARI_INI, 60)).toEqual(dikosongkan);
  });

  test('the century goes by whom the service is for', () => {
    const baru = { klien: { nik: '7302014105200003' } };
    const lahir = (layanan: 'lansia' | 'rps', tambah: Isian = {}) =>
      (sesudahDiketik(layanan, {}, { ...tambah, ...baru }, HARI_INI)['klien'] as Isian)['tanggalLahir'];
    expect(lahir('lansia')).toBe('1920-05-01');
    expect(lahir('rps')).toBe('2020-05-01');
    expect(lahir('rps', { kategori: 'lanjutUsiaTerlantar' })).toBe('1920-05-01');
  });
});

describe('checking', () => {
  const SURAT = { nomor: '045/1', tanggal: '2026-11-20', desaKelurahan: 'Caile', kecamatan: 'Ujung Bulu' };

  test('a rule of the domain speaks before everything has been asked', () => {
    const badan = { suratPermohonan: { ...SURAT, tanggal: '2026-11-23' }, klien: {}, keadaan: [] };
    expect(periksaBaru('lansia', permohonanLansia, badan, PEMBUAT)).toMatchObject({
      'suratPermohonan.tanggal': 'Tanggal surat tidak boleh di masa depan.',
      'klien.jenisKelamin': 'Wajib diisi.',
    });
  });

  test('a time with the office’s zone is compared as an instant', () => {
    const pada = (diterimaPada: string) =>
      periksaBaru('pengaduan', pengaduanPetugas, { diterimaPada }, PEMBUAT)['diterimaPada'];
    expect(pada('2026-11-22T09:59:00+08:00')).toBeUndefined();
    expect(pada('2026-11-22T10:01:00+08:00')).toBe('Waktu pengaduan diterima tidak boleh di masa depan.');
  });

  test('a minor without a guardian is held up, whose data have no shape yet is not judged', () => {
    const rps = (klien: object) => periksaBaru('rps', laporanRps, { klien }, PEMBUAT);
    expect(rps({ perkiraanUsia: 12 })['klien.wali']).toMatch(/di bawah 18 tahun/);
    expect(rps({ perkiraanUsia: 12, keteranganWali: 'Tidak diketahui' })['klien.wali']).toBeUndefined();
    expect(rps({ tanggalLahir: '12026-01-01' })).toHaveProperty(['klien.tanggalLahir']);
  });

  test('a petugas-desa hands in for the own village', () => {
    const periksa = (surat: object, ...jabatan: JabatanBerwilayah[]) =>
      periksaBaru('lansia', permohonanLansia, { suratPermohonan: surat }, { ...PEMBUAT, jabatan })[
        'suratPermohonan.desaKelurahan'
      ];
    const desa = (desaKelurahan: string, kecamatan: string | null = 'Ujung Bulu') => ({
      peran: 'petugas-desa' as const,
      wilayah: { desaKelurahan, kecamatan },
    });
    expect(periksa(SURAT, desa('Bontorita'))).toMatch(/Bontorita, Kecamatan Ujung Bulu/);
    expect(periksa(SURAT, desa('CAILE'))).toBeUndefined();
    expect(periksa(SURAT, desa('Caile', 'Kajang'))).toMatch(/Caile, Kecamatan Kajang/);
    // Half typed, or a position that does not say where it is: the name alone decides.
    expect(periksa({ ...SURAT, kecamatan: undefined }, desa('Caile', 'Kajang'))).toBeUndefined();
    expect(periksa(SURAT, desa('Caile', null))).toBeUndefined();
    expect(periksa(SURAT, desa('Bontorita'), { peran: 'petugas-dinsos' })).toBeUndefined();
  });

  test('a correction says what is right', () => {
    expect(periksaBaru('pdp', permintaanPdp, { jenis: 'koreksi' }, PEMBUAT)).toHaveProperty('koreksi');
  });
});

test('what a case would be warned of is said before it is one', () => {
  const muda = { klien: { tanggalLahir: '1975-08-17', nik: '7302015708500001' }, keadaan: ['miskin'] };
  const kode = (layanan: keyof typeof SKEMA, badan: object) =>
    peringatanBaru(layanan, badan as Record<string, unknown>, HARI_INI).map((p) => p.kode);
  expect(kode('lansia', muda)).toEqual(['belumLansia', 'nikTanggalLahir', 'hanyaMiskin']);
  expect(kode('rps', muda)).toEqual(['nikTanggalLahir']);
  for (const layanan of LAYANAN) expect(kode(layanan, {})).toEqual([]);
});

describe('asking for repeat clients', () => {
  test('too little means nobody', () => {
    for (const klien of [undefined, {}, { nama: 'Al' }, { nik: '123' }, { jenisKelamin: 'P' }])
      expect(tanyaSerupa({ klien, lokasiDitemukan: 'Pasar' })).toBeNull();
  });

  test('what is well formed is asked, with where the person belongs', () => {
    expect(
      tanyaSerupa({
        klien: { nama: 'Siti', nik: '12', tanggalLahir: '1950-01', perkiraanUsia: 70, alamat: 'Jl. Teratai' },
        suratPermohonan: { desaKelurahan: 'Caile' },
      }),
    ).toEqual({ nama: 'Siti', perkiraanUsia: 70, tempat: 'Caile, Jl. Teratai' });
  });
});

test('a case is on record also where the engine is away: the refusal names it', () => {
  const kasus = { id: 'a', nomor: 'lansia-x-2026-0001', kodeLacak: 'AAAA-BBBB-CCCC' };
  const galat = (tambahan: object) =>
    new GalatApi({ status: 503, kode: 'mesinPergi', title: '', detail: '', ...tambahan });
  expect(kasusLahir({ galat: galat({ kasus }) })).toEqual(kasus);
  expect(kasusLahir({ galat: galat({}) })).toBeNull();
  expect(kasusLahir({ jawab: null })).toBeNull();
});
