import type { Kantor, PemangkuKantor, SifatPemangku } from '../../../domain/kantor/kantor.ts';
import { masaDari } from '../../../domain/kantor/masa.ts';

/** An appointment by days of the decree, e.g. `pangku('kabid', 'hasna', 'definitif', '2020-01-01')`. */
export function pangku(
  jabatanId: string,
  orangId: string,
  sifat: SifatPemangku,
  mulai: string,
  sampai?: string,
): PemangkuKantor {
  return {
    id: `${jabatanId}:${orangId}:${mulai}`,
    jabatanId,
    orangId,
    sifat,
    ...masaDari(mulai, sampai, 'WITA'),
  };
}

/** A small office: a kadis, a kabid below, an admin, a village's officer; nobody appointed unless told. */
export function kantor(pemangku: readonly PemangkuKantor[] = [], nonaktif: readonly string[] = []): Kantor {
  const orang = ['andi', 'hasna', 'syamsul', 'fadli', 'murni'];
  const jabatan = { wilayah: null, atasanId: null };
  return {
    zona: 'WITA',
    orang: orang.map((id) => ({ id, nama: id, aktif: !nonaktif.includes(id) })),
    jabatan: [
      { ...jabatan, id: 'kadis', nama: 'Kepala Dinas', peran: 'kadis' },
      { ...jabatan, id: 'kabid', nama: 'Kepala Bidang', peran: 'kabid-rehsos', atasanId: 'kadis' },
      { ...jabatan, id: 'kasi', nama: 'Kepala Seksi', peran: 'kasi-rehsos', atasanId: 'kabid' },
      { ...jabatan, id: 'admin', nama: 'Admin', peran: 'admin' },
      { ...jabatan, id: 'admin2', nama: 'Admin Kedua', peran: 'admin' },
      {
        ...jabatan,
        id: 'caile',
        nama: 'Petugas Caile',
        peran: 'petugas-desa',
        wilayah: { desaKelurahan: 'Caile', kecamatan: 'Ujung Bulu' },
      },
    ],
    pemangku,
  };
}

/** 09:00 of a day in the office. */
export const pukul9 = (tanggal: string) => `${tanggal}T01:00:00.000Z`;
