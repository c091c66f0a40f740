import { susunNomorSurat } from '../../../domain/lansia/nomor-surat.ts';

const isi = { klasifikasi: '400.3.8.8', unit: 'DINSOS', urut: 7, tanggal: '2026-10-05' };

describe('the number of a letter', () => {
  it.each<[string, string]>([
    ['{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}', '400.3.8.8/007/DINSOS/X/2026'],
    ['B/{urut}/{klasifikasi}/{bulanRomawi}/{tahun}', 'B/007/400.3.8.8/X/2026'],
    ['{urut}/{bulan}/{tahun}', '007/10/2026'],
    ['{asing}/{urut}', '{asing}/007'],
  ])('by the template %s is %s', (pola, nomor) => expect(susunNomorSurat(pola, isi)).toBe(nomor));

  it.each<[string, string]>([
    ['2026-01-31', 'I'],
    ['2026-04-01', 'IV'],
    ['2026-09-01', 'IX'],
    ['2026-12-31', 'XII'],
  ])('has the Roman month of %s: %s', (tanggal, bulan) => {
    expect(susunNomorSurat('{bulanRomawi}', { ...isi, tanggal })).toBe(bulan);
  });

  it('does not cut a sequence past 999', () => {
    expect(susunNomorSurat('{urut}', { ...isi, urut: 1234 })).toBe('1234');
  });
});
