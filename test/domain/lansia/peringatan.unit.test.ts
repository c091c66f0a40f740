import type { Klien } from '../../../domain/kasus/klien.ts';
import { bacaNik } from '../../../domain/kasus/nik.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { IsiLansia, KeadaanLansia } from '../../../domain/lansia/keadaan.ts';
import { jalankan, jawaban, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';

const kode = (k: KeadaanLansia) => ATURAN.lansia.peringatan(k).map((p) => p.kode);
const denganKlien = (klien: Klien) =>
  kode(lansia('permohonan', { isi: { klien: { nama: 'Contoh', ...klien, jenisKelamin: 'P' } } }));

describe('warnings that stop nothing', () => {
  it('are none for a file in order', () => expect(kode(lansia())).toEqual([]));

  it.each<[string, Klien, string[]]>([
    ['the day differs', { nik: '7302015608500001', tanggalLahir: '1950-08-17' }, ['nikTanggalLahir']],
    ['the year differs', { nik: '7302015708510001', tanggalLahir: '1950-08-17' }, ['nikTanggalLahir']],
    ['the sex differs', { nik: '7302011708500001', tanggalLahir: '1950-08-17' }, ['nikJenisKelamin']],
    ['a century apart is the same', { nik: '7302015708500001', tanggalLahir: '1850-08-17' }, []],
    ['no birth date', { nik: '7302015708500001' }, []],
    ['no NIK', { tanggalLahir: '1950-08-17' }, []],
  ])('NIK and client: %s', (_, klien, peringatan) => expect(denganKlien(klien)).toEqual(peringatan));

  it('NIK and birth date apart: the file can still be complete', () => {
    const k = jalankan(ATURAN.lansia, lansia(), [
      tindakanLansia('koreksiData', { isi: { klien: { nik: '7302010101010001' } } }),
    ]);
    expect(kode(k)).toContain('nikTanggalLahir');
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('nyatakanLengkap'))).toBe('penugasan');
  });

  it.each<[IsiLansia['ajukanPermohonan']['keadaan'], string[]]>([
    [['miskin'], ['hanyaMiskin']],
    [['miskin', 'terlantar'], []],
    [['diterlantarkan-keluarga'], []],
  ])('%j: %j', (keadaan, peringatan) => {
    const k = lansia('permohonan', { isi: { keadaan } });
    expect(kode(k)).toEqual(peringatan);
    expect(jawaban(ATURAN.lansia, k, tindakanLansia('nyatakanLengkap'))).toBe('penugasan');
  });

  it.each<[Klien, string[]]>([
    [{ tanggalLahir: '1966-01-06' }, ['belumLansia']],
    [{ tanggalLahir: '1966-01-05' }, []],
    [{ perkiraanUsia: 59, dasarPerkiraan: 'Keterangan tetangga' }, ['belumLansia']],
    [{ perkiraanUsia: 60, dasarPerkiraan: 'Keterangan tetangga' }, []],
    [{}, []],
  ])('%j on the day of the request: %j', (klien, peringatan) =>
    expect(denganKlien(klien)).toEqual(peringatan),
  );

  it('too young stands before what matters less, and says how old', () => {
    const k = lansia('permohonan', {
      isi: { klien: { nama: 'Contoh', jenisKelamin: 'P', tanggalLahir: '1975-08-17' }, keadaan: ['miskin'] },
    });
    expect(kode(k)).toEqual(['belumLansia', 'hanyaMiskin']);
    expect(ATURAN.lansia.peringatan(k)[0]?.pesan).toMatch(/^Klien berusia 50 tahun pada hari permohonan/);
  });

  it('an assessment that finds the client unsuitable', () => {
    const t = tindakanLansia('kirimAsesmen');
    const isi = { lembarAsesmen: { ...t.isi.lembarAsesmen, kesimpulan: 'tidakLayak' as const } };
    expect(kode(jalankan(ATURAN.lansia, lansia('asesmen'), [{ ...t, isi }]))).toEqual(['asesmenTidakLayak']);
  });
});

describe('a NIK', () => {
  it('tells a woman by 40 added to the day', () => {
    expect(bacaNik('7302015708500001')).toEqual({ jenisKelamin: 'P', hariBulanTahun: '170850' });
    expect(bacaNik('7302010108500001')).toEqual({ jenisKelamin: 'L', hariBulanTahun: '010850' });
  });
  it.each(['730201570850001', '73020157085000011', '73020157O8500001'])('%s tells nothing', (nik) => {
    expect(bacaNik(nik)).toBeNull();
  });
});

const koreksi = (klien: Klien) => tindakanLansia('koreksiData', { isi: { klien } });

describe('koreksiData', () => {
  it('changes what it names and keeps the rest', () => {
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [koreksi({ tanggalLahir: '1951-01-01' })]);
    expect(k.klien).toEqual({ ...lansia().klien, tanggalLahir: '1951-01-01' });
  });
  it('raises the version: a decision rests on it', () => {
    expect(jalankan(ATURAN.lansia, lansia('asesmen'), [koreksi({ nama: 'Lain' })]).versi).toBe(
      lansia('asesmen').versi + 1,
    );
  });
  it('knows no birth date in the future', () => {
    expect(penolakanAtas(ATURAN.lansia, lansia('asesmen'), koreksi({ tanggalLahir: '2026-01-06' }))).toEqual({
      kode: 'isiTidakSah',
      lokasi: ['klien.tanggalLahir'],
    });
  });
  it('replaces a birth date that proved wrong by an estimate: only one of the two holds', () => {
    const estimasi = { perkiraanUsia: 70, dasarPerkiraan: 'Keterangan tetangga' };
    const k = jalankan(ATURAN.lansia, lansia('asesmen'), [koreksi(estimasi)]);
    expect(k.klien).toMatchObject(estimasi);
    expect(k.klien.tanggalLahir).toBeUndefined();
  });
  it('replaces an estimate by the birth date that was found', () => {
    const klien = { jenisKelamin: 'P', perkiraanUsia: 70, dasarPerkiraan: 'Keterangan tetangga' } as const;
    const k = jalankan(ATURAN.lansia, lansia('permohonan', { isi: { klien } }), [
      koreksi({ tanggalLahir: '1950-08-17' }),
    ]);
    expect(k.klien.tanggalLahir).toBe('1950-08-17');
    expect(k.klien.perkiraanUsia).toBeUndefined();
  });
});
