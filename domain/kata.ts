/** The words of the field that every house uses. One word, one thing: see the glossary in docs/kata.md. */

export const LAYANAN = ['lansia', 'rps', 'pengaduan', 'pdp'] as const;
export type Layanan = (typeof LAYANAN)[number];

/** Roles a position can carry. `sekretaris` exists for the chain of paraf and its alternate (ADR 0006). */
export const PERAN = [
  'petugas-desa',
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
  'sekretaris',
  'kadis',
  'pengawas',
  'admin',
] as const;
export type Peran = (typeof PERAN)[number];

/**
 * Who can be behind an act: staff, somebody of the public through a public form, or the system itself by a rule
 * that is written down. The last two hold no account and can never sign in.
 */
export const PERAN_PELAKU = [...PERAN, 'masyarakat', 'sistem'] as const;
export type PeranPelaku = (typeof PERAN_PELAKU)[number];

/** Who an escalation or a task is meant for: the officer in charge, or whoever holds a role. */
export type Tujuan = 'penanggung' | Peran;

/** Kinds of documents the two standards speak of. */
export const JENIS_DOKUMEN = [
  'suratPermohonan',
  'suratKeterangan',
  'ktp',
  'kk',
  'lembarAsesmen',
  'foto',
  'beritaAcara',
  'lainnya',
] as const;
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number];

/** What a document may be, by its content. */
export const TIPE_DOKUMEN = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type TipeDokumen = (typeof TIPE_DOKUMEN)[number];
/** Of the copy of somebody's data, which the system makes itself. */
export const TIPE_SALINAN = 'application/zip';

/** The ways a complaint can come in. An office publishes those it has; a complaint says which one it took. */
export const SALURAN_PENGADUAN = [
  'formulirPublik',
  'datangLangsung',
  'surat',
  'kotakSaran',
  'telepon',
  'whatsapp',
  'surel',
  'mediaSosial',
  'slrt',
  'sp4nLapor',
] as const;
export type SaluranPengaduan = (typeof SALURAN_PENGADUAN)[number];
