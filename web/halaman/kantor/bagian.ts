import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { Peran } from '../../../domain/kata.ts';

/** A part of the page of the office; who may read it is what the API's route says. */
export interface Bagian {
  nama: string;
  label: string;
  peran: readonly Peran[];
  isi: ComponentType;
}

const PEMBACA_JABATAN = ['admin', 'pengawas', 'kadis'] as const satisfies Peran[];
const PEMBACA_PESAN = ['admin', 'pengawas', 'kadis', 'kabid-rehsos'] as const satisfies Peran[];

const muat = (ambil: () => Promise<ComponentType>) => lazy(async () => ({ default: await ambil() }));

export const BAGIAN: readonly Bagian[] = [
  {
    nama: 'pegawai',
    label: 'Pegawai',
    peran: ['admin'],
    isi: muat(async () => (await import('./pegawai/pegawai.tsx')).BagianPegawai),
  },
  {
    nama: 'jabatan',
    label: 'Jabatan',
    peran: PEMBACA_JABATAN,
    isi: muat(async () => (await import('./jabatan/jabatan.tsx')).BagianJabatan),
  },
  {
    nama: 'jam-kerja',
    label: 'Jam kerja dan libur',
    peran: ['admin'],
    isi: muat(async () => (await import('./kalender/kalender.tsx')).BagianKalender),
  },
  {
    nama: 'tempat-tidur',
    label: 'Tempat tidur',
    peran: ['admin'],
    isi: muat(async () => (await import('./tempat-tidur/tempat-tidur.tsx')).BagianTempatTidur),
  },
  {
    nama: 'standar',
    label: 'Standar pelayanan',
    peran: ['admin'],
    isi: muat(async () => (await import('./standar/standar.tsx')).BagianStandar),
  },
  {
    nama: 'templat-surat',
    label: 'Templat surat',
    peran: ['admin'],
    isi: muat(async () => (await import('./templat/templat.tsx')).BagianTemplat),
  },
  {
    nama: 'saluran',
    label: 'Saluran pesan',
    peran: PEMBACA_PESAN,
    isi: muat(async () => (await import('./pesan/saluran.tsx')).BagianSaluran),
  },
  {
    nama: 'pengiriman',
    label: 'Pengiriman pesan',
    peran: PEMBACA_PESAN,
    isi: muat(async () => (await import('./pesan/pengiriman.tsx')).BagianPengiriman),
  },
  {
    nama: 'riwayat',
    label: 'Riwayat kantor',
    peran: PEMBACA_JABATAN,
    isi: muat(async () => (await import('./riwayat/riwayat.tsx')).BagianRiwayat),
  },
];
