import { lembarKonsep } from '../../api/surat/konsep.ts';
import { uraiTemplat } from '../../domain/surat/templat.ts';

test('konsep mengatakan dirinya konsep: bercap, tanpa nomor, kode, paraf dan tempat tanda tangan', () => {
  const hasil = uraiTemplat('rekomendasi', 'hal: A\n\nNomor {surat.nomor}, {klien.nama}.');
  if (!('templat' in hasil)) throw new Error('templat tidak terbaca');
  const kop = { pemerintah: 'P', instansi: 'I', alamat: 'A' };
  const bahan = { 'klien.nama': 'Ibu Contoh' };
  const naskah = { jenis: 'rekomendasi', kop, kota: 'K', templat: hasil.templat, bahan } as const;
  const penandaTangan = { jabatan: 'Kepala Dinas', nama: 'N' };
  // Half past ten at night in UTC: the day after in WITA.
  const kini = { sekarang: '2026-01-05T22:30:00.000Z', zona: 'WITA' } as const;
  const lembar = lembarKonsep(naskah, {}, { penandaTangan, ...kini });
  expect(lembar).toMatchObject({
    cap: 'KONSEP',
    nomor: '(belum bernomor)',
    tanggal: '6 Januari 2026',
    paraf: [],
    keterangan: 'Konsep. Bukan surat yang sah.',
    isi: { badan: [{ teks: 'Nomor (belum bernomor), Ibu Contoh.' }] },
  });
  expect(lembar.verifikasi).toBeUndefined();
  expect(lembar.tempatTandaTangan).toBeUndefined();
});
