/** What can happen to an office itself, and how people read it in the office's history. */
export const LABEL_KANTOR = {
  kantorDidaftarkan: 'Kantor didaftarkan',
  orangDitambah: 'Pegawai ditambah',
  orangDiubah: 'Data pegawai diubah',
  nikPenandaDicatat: 'NIK penanda tangan dicatat',
  orangDinonaktifkan: 'Pegawai dinonaktifkan',
  orangDiaktifkan: 'Pegawai diaktifkan lagi',
  sandiDiaturUlang: 'Kata sandi pegawai diatur ulang',
  totpDilepas: 'Kode kedua pegawai dilepas',
  oidcDilepas: 'Tautan pegawai dengan penyedia identitas dilepas',
  jabatanDitambah: 'Jabatan ditambah',
  jabatanDiubah: 'Jabatan diubah',
  pemangkuDiangkat: 'Pemangku jabatan diangkat',
  pemangkuDiakhiri: 'Masa pemangku jabatan diakhiri',
  standarDitetapkan: 'Standar pelayanan ditetapkan',
  kalenderDiubah: 'Kalender kerja diubah',
  tempatTidurDitambah: 'Tempat tidur ditambah',
  tempatTidurDiubah: 'Tempat tidur diubah',
  tempatTidurDitarik: 'Tempat tidur ditarik',
  templatSuratDitetapkan: 'Templat surat ditetapkan',
  aturanSaluranDiubah: 'Aturan saluran pesan diubah',
  pengirimanDiulangi: 'Pesan yang tidak tersampaikan dikirim ulang',
  kasusDiekspor: 'Daftar kasus diekspor',
} as const;

export type JenisKantor = keyof typeof LABEL_KANTOR;

/** The change in words; a name that is none stays as it came. */
export function labelKantor(jenis: string): string {
  return Object.hasOwn(LABEL_KANTOR, jenis) ? LABEL_KANTOR[jenis as JenisKantor] : jenis;
}
