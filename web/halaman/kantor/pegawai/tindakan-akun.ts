import type { Kiriman } from '../../../klien/kontrak.ts';

interface Tindakan {
  jalur: keyof Kiriman;
  judul: string;
  tombol: string;
  /** What it means, said before it is done. */
  akibat: string;
  usai: string;
}

/** What an admin does to an account at one click, after having read what it means. */
export const TINDAKAN_AKUN = {
  nonaktifkan: {
    jalur: '/api/v1/orang/:id/nonaktifkan',
    judul: 'Nonaktifkan',
    tombol: 'Nonaktifkan',
    akibat:
      'Ia tidak dapat masuk lagi dan semua sesinya berakhir. Jabatannya tetap tercatat atas namanya, tetapi tugas jabatan itu tidak sampai lagi kepadanya. Riwayatnya tetap.',
    usai: 'akun dinonaktifkan.',
  },
  aktifkan: {
    jalur: '/api/v1/orang/:id/aktifkan',
    judul: 'Aktifkan lagi',
    tombol: 'Aktifkan',
    akibat:
      'Ia dapat masuk lagi dengan kata sandinya yang lama, dan bertindak dalam jabatan yang masih dipangkunya.',
    usai: 'akun diaktifkan lagi.',
  },
  lepasTotp: {
    jalur: '/api/v1/orang/:id/lepas-totp',
    judul: 'Lepas kode kedua',
    tombol: 'Lepas',
    akibat:
      'Misalnya karena ponselnya hilang. Pastikan dulu bahwa yang meminta memang orangnya. Semua sesinya berakhir; bila jabatannya mewajibkan, ia memasang kode kedua yang baru ketika masuk.',
    usai: 'kode kedua dilepas.',
  },
  lepasOidc: {
    jalur: '/api/v1/orang/:id/lepas-oidc',
    judul: 'Lepas penyedia identitas',
    tombol: 'Lepas',
    akibat: 'Akun ini tidak lagi tertaut dengan penyedia identitas kantor, dan semua sesinya berakhir.',
    usai: 'tautan dengan penyedia identitas dilepas.',
  },
} as const satisfies Record<string, Tindakan>;

export type TindakanAkun = keyof typeof TINDAKAN_AKUN;
