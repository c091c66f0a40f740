import type { JenisDokumen } from '../../domain/kata.ts';

const LABEL: Record<JenisDokumen, string> = {
  suratPermohonan: 'Surat permohonan',
  suratKeterangan: 'Surat keterangan kelurahan',
  ktp: 'KTP',
  kk: 'Kartu keluarga',
  lembarAsesmen: 'Lembar asesmen',
  foto: 'Foto',
  beritaAcara: 'Berita acara',
  lainnya: 'Lainnya',
};

export function labelJenisDokumen(jenis: string): string {
  return Object.hasOwn(LABEL, jenis) ? LABEL[jenis as JenisDokumen] : jenis;
}
