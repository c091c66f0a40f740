import { describe, expect, test } from '@jest/globals';
import { tanggalLahirNik } from '../../../domain/kasus/nik.ts';

const HARI_INI = '2026-11-22';
const nik = (tanggal: string) => `730201${tanggal}0003`;
const lahir = (tanggal: string, usiaMin?: number) => tanggalLahirNik(nik(tanggal), HARI_INI, usiaMin);

describe('the date of birth a NIK stands for', () => {
  test('women are entered forty days later', () => {
    expect(lahir('010548')).toBe('1948-05-01');
    expect(lahir('410548')).toBe('1948-05-01');
  });

  test('nobody is born tomorrow', () => {
    expect(lahir('221126')).toBe('2026-11-22');
    expect(lahir('231126')).toBe('1926-11-23');
  });

  test('of two possible ages the younger, unless somebody older is expected', () => {
    expect(lahir('010120')).toBe('2020-01-01');
    expect(lahir('010120', 60)).toBe('1920-01-01');
  });

  test('an expectation that no age meets is given up', () => {
    expect(lahir('010105', 60)).toBe('2005-01-01');
    expect(lahir('010190', 60)).toBe('1990-01-01');
  });

  test('what names no day tells nothing', () => {
    for (const t of ['310226', '000126', '011326', '720126']) expect(lahir(t)).toBeNull();
    expect(tanggalLahirNik('73020', HARI_INI)).toBeNull();
  });

  test('29 February exists in one century and not in the other', () => {
    expect(lahir('290200')).toBe('2000-02-29');
    expect(lahir('290200', 60)).toBe('2000-02-29');
  });
});
