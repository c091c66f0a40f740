import type { Jam } from '../../domain/jam/jam-kerja.ts';
import { labelTindakan } from '../../domain/kasus/label.ts';
import type { BarisTugas } from '../../db/tugas.baca.ts';
import type { ButirTugas } from '../bentuk/tugas.schema.ts';

export function tugasTampil(b: BarisTugas, orangId: string): ButirTugas {
  return {
    id: b.id,
    kasus: { id: b.kasus_id, nomor: b.nomor, layanan: b.layanan, tahap: b.tahap },
    jenis: b.jenis,
    tindakan: b.tindakan,
    label: labelTindakan(b.tindakan),
    ...(b.rincian !== null && { rincian: b.rincian }),
    peran: b.peran,
    milik: b.orang_id === orangId ? 'saya' : 'jabatan',
    diambil: diambilTampil(b),
    tenggat: b.tenggat,
    jam: b.jam as Jam | null,
    terlambat: b.terlambat,
    dibuatPada: b.dibuat_pada,
  };
}

export function diambilTampil(
  b: Pick<BarisTugas, 'diambil_oleh' | 'diambil_pada' | 'pengambil'>,
): ButirTugas['diambil'] {
  const { diambil_oleh: id, diambil_pada: pada, pengambil: nama } = b;
  return id !== null && pada !== null && nama !== null ? { oleh: { id, nama }, pada } : null;
}
