import { isiNaskah, susunNaskah } from '../../../domain/surat/naskah.ts';
import type { NaskahSurat } from '../../../domain/surat/naskah.ts';
import { namaHari, tulisHariDari, tulisTanggal } from '../../../domain/surat/tanggal.ts';
import { uraiTemplat } from '../../../domain/surat/templat.ts';

function naskah(bahan: NaskahSurat['bahan']): NaskahSurat {
  const teks = 'hal: {klien.nama}\n\nNomor {surat.nomor}, usia {klien.usia}, {klien.alamat}';
  const urai = uraiTemplat('rekomendasi', teks);
  if (!('templat' in urai)) throw new Error('templat');
  const kop = { pemerintah: 'Pemerintah', instansi: 'Dinas', alamat: 'Jalan' };
  return susunNaskah({ jenis: 'rekomendasi', kop, kota: 'Bulukumba', templat: urai.templat, bahan });
}

const TERBIT = {
  nomor: '7',
  tanggal: '2026-11-22',
  penandaTangan: { jabatan: 'Kepala Dinas', nama: 'Andi' },
};

describe('what is initialled', () => {
  it('holds the fields that are printed, and nothing that comes with number, day and signatory', () => {
    const n = naskah({ 'klien.nama': 'Ani', 'klien.nik': '1', 'klien.usia': '70 tahun', 'surat.nomor': '9' });
    expect(n.bahan).toEqual({ 'klien.nama': 'Ani' });
  });

  it('is the same whatever of the case changes that the letter does not say', () => {
    expect(naskah({ 'klien.nama': 'Ani', 'klien.nik': '1' })).toEqual(naskah({ 'klien.nama': 'Ani' }));
    expect(naskah({ 'klien.nama': 'Ani' })).not.toEqual(naskah({ 'klien.nama': 'Ana' }));
  });

  it('gets its number and the age of that day when it is issued', () => {
    const isi = isiNaskah(naskah({ 'klien.nama': 'Ani' }), { tanggalLahir: '1950-11-22' }, TERBIT);
    expect(isi.kepala.hal).toBe('Ani');
    expect(isi.badan).toEqual([{ jenis: 'paragraf', teks: 'Nomor 7, usia 76 tahun, -' }]);
  });

  it('keeps a value that looks like a field as it is', () => {
    const isi = isiNaskah(naskah({ 'klien.nama': '{surat.nomor}' }), {}, TERBIT);
    expect(isi.kepala.hal).toBe('{surat.nomor}');
  });
});

describe('a day in a letter', () => {
  it.each([
    ['2026-11-22', '22 November 2026', 'Minggu'],
    ['2026-03-01', '1 Maret 2026', 'Minggu'],
    ['2028-02-29', '29 Februari 2028', 'Selasa'],
  ])('%s reads %s', (tanggal, tertulis, hari) => {
    expect(tulisTanggal(tanggal)).toBe(tertulis);
    expect(namaHari(tanggal)).toBe(hari);
  });

  it.each([
    ['WIB', '31 Desember 2026'],
    ['WITA', '1 Januari 2027'],
  ] as const)('is that of the office: %s', (zona, tertulis) => {
    expect(tulisHariDari('2026-12-31T16:30:00.000Z', zona)).toBe(tertulis);
  });
});
