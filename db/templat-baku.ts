import type { JenisSurat } from '../domain/surat/isian.ts';

/** The wording every office begins with; its admin writes later versions. */
const TEKS_BAKU: Record<JenisSurat, (tembusan: readonly string[]) => string> = {
  rekomendasi: (tembusan) => `sifat: Penting
lampiran: 1 (satu) lembar
hal: Rekomendasi dan Pendampingan Lanjut Usia Terlantar
kepada: Kepala {tujuan}
di: Tempat
${baris(tembusan)}

Menindaklanjuti surat permohonan dari Desa/Kelurahan {permohonan.desaKelurahan}, Kecamatan {permohonan.kecamatan}, Nomor {permohonan.nomor} tanggal {permohonan.tanggal}, serta berdasarkan hasil verifikasi lapangan dan asesmen Pekerja Sosial pada tanggal {asesmen.tanggal}, dengan ini kami merekomendasikan lanjut usia terlantar tersebut di bawah ini:

| Nama | {klien.nama}
| NIK | {klien.nik}
| Tempat, tanggal lahir | {klien.tempatTanggalLahir}
| Usia | {klien.usia}
| Jenis kelamin | {klien.jenisKelamin}
| Alamat | {klien.alamat}
| Keadaan | {keadaan}

untuk tinggal dan memperoleh pelayanan di {tujuan}. Dalam perjalanan dan serah terima, yang bersangkutan didampingi oleh Pekerja Sosial kami, {peksos.nama} (NIP {peksos.nip}).

Ringkasan asesmen kami lampirkan sebagai bahan pertimbangan. Kami mohon kiranya yang bersangkutan dapat diterima dan dilayani sesuai dengan ketentuan yang berlaku.

Demikian disampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.

=== Ringkasan asesmen
| Nama klien | {klien.nama}
| Lampiran surat nomor | {surat.nomor}
| Tanggal kunjungan | {asesmen.tanggal}
| Pekerja Sosial | {peksos.nama}

# Kondisi fisik
{asesmen.kondisiFisik}

# Kondisi psikososial
{asesmen.kondisiPsikososial}

# Kondisi ekonomi
{asesmen.kondisiEkonomi}

# Keluarga
{asesmen.keluarga}

# Kebutuhan
{asesmen.kebutuhan}
`,

  tugasPendampingan: (tembusan) => `judul: Surat Tugas
${baris(tembusan)}

Berdasarkan Surat Rekomendasi Nomor {rekomendasi.nomor} tanggal {rekomendasi.tanggal}, {instansi.nama} dengan ini menugaskan:

| Nama | {peksos.nama}
| NIP | {peksos.nip}
| Pangkat | {peksos.pangkat}
| Jabatan | {peksos.jabatan}

untuk:

1. Mendampingi lanjut usia terlantar tersebut di bawah ini ke {tujuan} pada tanggal {berangkat.tanggal}, dengan kendaraan: {berangkat.kendaraan}.
2. Menyerahkan yang bersangkutan kepada petugas di tempat tujuan dengan berita acara serah terima.
3. Melaporkan hasil pelaksanaan tugas kepada Kepala {instansi.nama}.

Lanjut usia yang didampingi:

| Nama | {klien.nama}
| NIK | {klien.nik}
| Usia | {klien.usia}
| Jenis kelamin | {klien.jenisKelamin}
| Alamat | {klien.alamat}

Surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab.
`,

  beritaAcara: () => `judul: Berita Acara Serah Terima

Pada hari ini, {serahTerima.hari} tanggal {serahTerima.tanggal}, bertempat di {tujuan}, kami yang bertanda tangan di bawah ini:

| Nama | {penandaTangan.nama}
| NIP | {penandaTangan.nip}
| Jabatan | {penandaTangan.jabatan}

bertindak untuk dan atas nama {instansi.nama}, selanjutnya disebut PIHAK PERTAMA; dan

| Nama | {serahTerima.penerima}
| Jabatan | {serahTerima.jabatanPenerima}

bertindak untuk dan atas nama {tujuan}, selanjutnya disebut PIHAK KEDUA.

PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK PERTAMA, lanjut usia terlantar dengan data sebagai berikut:

| Nama | {klien.nama}
| NIK | {klien.nik}
| Tempat, tanggal lahir | {klien.tempatTanggalLahir}
| Jenis kelamin | {klien.jenisKelamin}
| Alamat | {klien.alamat}
| Dasar | Surat Rekomendasi Nomor {rekomendasi.nomor} tanggal {rekomendasi.tanggal}

Sejak berita acara ini ditandatangani, pelayanan dan pengasuhan yang bersangkutan menjadi tanggung jawab PIHAK KEDUA.

Demikian berita acara ini dibuat dengan sebenarnya dalam rangkap 2 (dua), masing-masing mempunyai kekuatan hukum yang sama.
`,

  rujukan: (tembusan) => `sifat: Penting
lampiran: -
hal: Rujukan Klien Rumah Perlindungan Sosial
kepada: Pimpinan {tujuan}
di: Tempat
${baris(tembusan)}

Berdasarkan laporan yang kami terima pada tanggal {rps.diterimaPada} dan hasil asesmen awal, dengan ini kami merujuk klien tersebut di bawah ini:

| Nama | {klien.nama}
| NIK | {klien.nik}
| Tempat, tanggal lahir | {klien.tempatTanggalLahir}
| Usia | {klien.usia}
| Jenis kelamin | {klien.jenisKelamin}
| Alamat | {klien.alamat}
| Kategori | {rps.kategori}
| Masuk RPS | {rps.masukPada}

dengan keterangan sebagai berikut:

| Hasil asesmen awal | {rps.asesmenAwal}
| Alasan rujukan | {rujukan.alasan}
| Uraian | {rujukan.uraian}

Kami mohon kiranya yang bersangkutan dapat diterima dan memperoleh pelayanan lebih lanjut sesuai dengan kewenangan Saudara.

Demikian disampaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.
`,
};

const baris = (tembusan: readonly string[]): string =>
  [...tembusan, 'Arsip'].map((t) => `tembusan: ${t}`).join('\n');

export const teksBaku = (jenis: JenisSurat, tembusan: readonly string[] = []): string =>
  TEKS_BAKU[jenis](tembusan);
