import { isiTemplat } from '../../../domain/surat/isi-templat.ts';
import { uraiTemplat } from '../../../domain/surat/templat.ts';
import type { Lembar } from '../../../surat/lembar.ts';

const TEKS = `sifat: Penting
lampiran: 1 (satu) berkas
hal: Rekomendasi dan Pendampingan bagi Lanjut Usia Terlantar
kepada: Kepala {tujuan}
di: Takalar
tembusan: Bupati Bulukumba (sebagai laporan)

Menindaklanjuti surat permohonan nomor {permohonan.nomor} tanggal {permohonan.tanggal}, dengan ini kami merekomendasikan:

| Nama | {klien.nama}
| NIK | {klien.nik}
| Alamat | {klien.alamat}

untuk mendapatkan pelayanan di {tujuan}.

=== Ringkasan asesmen

{asesmen.kondisiFisik}`;

/** A letter as offices send it, of two pages, ready for a signature in the page. */
export function lembarUji(ubah: Partial<Lembar> = {}): Lembar {
  const templat = uraiTemplat('rekomendasi', TEKS);
  if ('kesalahan' in templat) throw new Error(JSON.stringify(templat.kesalahan));
  return {
    judul: 'Surat Rekomendasi 400.9/001/DINSOS/XI/2026',
    kop: { pemerintah: 'Pemerintah Kabupaten Bulukumba', instansi: 'Dinas Sosial', alamat: 'Jl. Serikaya' },
    nomor: '400.9/001/DINSOS/XI/2026',
    kota: 'Bulukumba',
    tanggal: '22 November 2026',
    dibuatPada: '2026-11-22T01:00:00.000Z',
    isi: isiTemplat(templat.templat, {
      tujuan: 'Sentra Pangurangi Takalar',
      'klien.nama': 'Daeng Te’ne binti Baso',
      'klien.nik': '7302014107500001',
      'klien.alamat': 'Jl. Melati No. 3, Kelurahan Caile',
      'permohonan.nomor': '400/12/KC/XI/2026',
      'permohonan.tanggal': '20 November 2026',
      'asesmen.kondisiFisik': 'Berjalan dengan tongkat. '.repeat(20),
    }),
    penandaTangan: { jabatan: 'Kepala Dinas Sosial', nama: 'Andi Rahmawati, S.Sos.' },
    paraf: [{ jabatan: 'Kabid Rehabilitasi Sosial', inisial: 'H.B.', pada: '22-11-2026 09.00 WITA' }],
    verifikasi: { alamat: 'http://127.0.0.1:3000/verifikasi/ABCDEFGHJKLM', kode: 'ABCD-EFGH-JKLM' },
    keterangan: 'Ditandatangani dengan sertifikat uji.',
    tandaTangan: 'elektronik',
    tempatTandaTangan: true,
    ...ubah,
  };
}
