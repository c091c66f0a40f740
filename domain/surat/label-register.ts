import type { AlasanBatal, AlasanCabut, StatusSurat } from './register.ts';

/** How people read the register. */
export const LABEL_STATUS_SURAT: Record<StatusSurat, string> = {
  dipesan: 'Nomor dipesan',
  menungguKepastian: 'Menunggu kepastian',
  terbit: 'Terbit',
  diganti: 'Diganti',
  dicabut: 'Dicabut',
  batal: 'Batal',
};

const LABEL_ALASAN: Record<AlasanBatal | AlasanCabut, string> = {
  dikembalikan: 'Dikembalikan untuk perbaikan',
  ditolak: 'Permohonan ditolak',
  dibatalkan: 'Kasus dibatalkan',
  isiBerubah: 'Isi surat berubah sebelum ditandatangani',
  tidakTerbit: 'Ternyata tidak terbit',
  lewatTahun: 'Tidak ditandatangani pada tahun nomornya',
  dicabut: 'Dicabut oleh penanda tangan',
  kasusDibatalkan: 'Kasus dibatalkan',
  kasusDitolak: 'Permohonan ditolak',
  tanpaPenempatan: 'Berakhir tanpa penempatan',
  dibukaKembali: 'Kasus dibuka kembali',
};

/** Why a letter ended, in words; a word that is none stays as it came. */
export function labelAlasanSurat(alasan: string): string {
  return Object.hasOwn(LABEL_ALASAN, alasan) ? LABEL_ALASAN[alasan as keyof typeof LABEL_ALASAN] : alasan;
}

/** Letters that were issued, whatever became of them: their pages stay readable. */
export const BERLAKU_PERNAH = ['terbit', 'diganti', 'dicabut'] as const satisfies StatusSurat[];
