import { describe, expect, test } from '@jest/globals';
import type { Kesalahan } from '../../domain/kasus/penolakan.ts';
import { SYARAT } from '../../domain/lansia/syarat.ts';
import { sebutTempat } from '../../web/kata/tempat.ts';
import {
  GalatApi,
  kalimatGalat,
  pesanGalat,
  tindakanTercatat,
  TakTersambung,
} from '../../web/klien/galat.ts';

const galat = (status: number, kode: string, lain: { kesalahan?: Kesalahan[]; tindakanId?: string } = {}) =>
  new GalatApi({ status, kode, title: 'Judul', detail: 'Lihat daftar kesalahan.', ...lain });

describe('what the place of a fault is called', () => {
  test.each(SYARAT)('the requirement %s has a name for people', (s) => {
    expect(sebutTempat(`syarat.${s}`)).toMatch(/^[A-Z].* /);
  });

  test.each([
    ['klien.wali.nama', 'Nama'],
    ['dokumen.0', 'Dokumen'],
    ['terjadiPada', 'Terjadi pada'],
    ['Idempotency-Key', ''],
    ['', ''],
  ])('%s: "%s"', (lokasi, nama) => expect(sebutTempat(lokasi)).toBe(nama));
});

describe('an error beneath a field', () => {
  test('says what is wrong there, not that there is a list', () => {
    const kesalahan = [{ lokasi: 'berkas', pesan: 'Bukan PDF.' }];
    expect(kalimatGalat(galat(422, 'isiTidakSah', { kesalahan }))).toBe('Bukan PDF.');
  });

  test('says what happened where the API names no place', () => {
    expect(kalimatGalat(galat(413, 'terlaluBesar'))).toBe('Lihat daftar kesalahan.');
    expect(kalimatGalat(new TakTersambung())).toMatch(/terputus/);
  });
});

test('a key that stands for something else is no word for a clerk', () => {
  const { judul, rincian } = pesanGalat(galat(422, 'kunciDipakaiUlang'));
  expect(`${judul} ${rincian}`).not.toMatch(/Judul|daftar kesalahan|[Kk]unci|Key/);
});

test('an act is on record where the engine is away; a refused one is decided, and names itself as well', () => {
  expect(tindakanTercatat(galat(503, 'mesinPergi', { tindakanId: 'a' }))).toBe('a');
  expect(tindakanTercatat(galat(409, 'versiBasi', { tindakanId: 'a' }))).toBeUndefined();
  expect(tindakanTercatat(galat(503, 'basisDataPergi'))).toBeUndefined();
});
