import type { KodePenolakan, Penolakan } from '../../domain/kasus/penolakan.ts';
import { STATUS_PENOLAKAN } from '../../domain/kasus/penolakan.ts';
import type { RingkasanKasus } from '../bentuk/ringkasan.schema.ts';
import { Galat } from '../galat.ts';

const JUDUL = {
  403: 'Tidak berwenang',
  409: 'Tidak dapat dilakukan sekarang',
  422: 'Isian belum benar',
} as const;

const JUDUL_KHUSUS: Partial<Record<KodePenolakan, string>> = {
  syaratBelumTerpenuhi: 'Syarat belum terpenuhi',
  petugasTidakDikenal: 'Petugas tidak dikenal',
  waktuTidakSah: 'Waktu tidak sah',
  dokumenTidakDikenal: 'Dokumen tidak dikenal',
  kasusTidakDikenal: 'Kasus tidak dikenal',
  tempatTidurTidakDikenal: 'Tempat tidur tidak dikenal',
  tidakDapatDisimpan: 'Tidak dapat disimpan',
};

/** A refusal as an answer. A 409 says where the case stands and what can be done instead. */
export function galatPenolakan(p: Penolakan, kasus: RingkasanKasus, tindakanId?: string): Galat {
  const status = STATUS_PENOLAKAN[p.kode];
  const { tahap, versi, tindakanTersedia } = kasus;
  return new Galat(status, p.kode, JUDUL_KHUSUS[p.kode] ?? JUDUL[status], p.pesan, {
    kesalahan: p.kesalahan ?? [],
    tambahan: {
      ...(tindakanId && { tindakanId }),
      ...(p.pengganti && { pengganti: p.pengganti }),
      ...(status === 409 && { tahap, versi, tindakanTersedia }),
    },
  });
}
