import { PERAN_PELAKU, LAYANAN } from '../kata.ts';
import { LABEL_TENGGAT, LABEL_TINDAKAN } from '../kasus/label.ts';
import type { Pandangan } from '../kasus/pandangan.ts';
import { klienBagi, nilaiLamaBagi, pelaporBagi, samarkanNomor } from '../kasus/pandangan.ts';
import { TAHAP_LANSIA } from '../lansia/keadaan.ts';
import { TAHAP_PDP } from '../pdp/keadaan.ts';
import { TAHAP_PENGADUAN } from '../pengaduan/keadaan.ts';
import { TAHAP_RPS } from '../rps/keadaan.ts';
import { adalahUuid } from '../uuid.ts';

/** Stands for what this supervisor does not see. */
export const DISAMARKAN = '•••';

/**
 * What a workflow was given or has answered, as somebody with this view of the case sees it: no wider than the API
 * shows the same data. Whoever only supervises sees the procedure (stages, acts, roles, times, ids) and nothing else.
 */
export function isiAlurBagi(isi: unknown, pandangan: Pandangan): unknown {
  return pandangan === 'inisial' ? hanyaJalan(isi, '') : samarkan(isi, pandangan);
}

function samarkan(nilai: unknown, pandangan: Pandangan): unknown {
  if (Array.isArray(nilai)) return nilai.map((n) => samarkan(n, pandangan));
  if (!adalahObjek(nilai)) return nilai;
  return Object.fromEntries(
    Object.entries(nilai).map(([kunci, n]) => [kunci, samarkanIsian(kunci, n, pandangan)]),
  );
}

function samarkanIsian(kunci: string, n: unknown, pandangan: Pandangan): unknown {
  if ((kunci === 'nik' || kunci === 'nomorKk') && typeof n === 'string') return samarkanNomor(n);
  if (adalahObjek(n)) {
    if (kunci === 'klien') return klienBagi(n, pandangan);
    if (kunci === 'pelapor') return pelaporBagi(n, pandangan);
    if (kunci === 'nilaiLama') return nilaiLamaBagi(n, pandangan);
  }
  return samarkan(n, pandangan);
}

const KATA_JALAN: ReadonlySet<string> = new Set([
  ...PERAN_PELAKU,
  ...LAYANAN,
  ...TAHAP_LANSIA,
  ...TAHAP_RPS,
  ...TAHAP_PENGADUAN,
  ...TAHAP_PDP,
  ...Object.keys(LABEL_TINDAKAN),
  ...Object.keys(LABEL_TENGGAT),
  'penanggung',
  'plt',
  'plh',
  'standar',
  'pengingat',
  'kalender',
  'kerja',
  'menunggu',
  'terkirim',
  'dilewati',
  'diterima',
  'ditolak',
  'ulang',
  'tidakSah',
  'tertinggal',
  'dicatat',
]);
const ANGKA_JALAN: ReadonlySet<string> = new Set(['versi', 'urutan', 'ke', 'sop', 'menit', 'skala']);
const YA_TIDAK_JALAN: ReadonlySet<string> = new Set(['ditunda', 'terbaca', 'naikVersi']);
const POLA_JALAN = [
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  new RegExp(`^(?:${LAYANAN.join('|')})-[a-z0-9-]+-\\d{4}-\\d+(?:-b\\d+)?$`),
];

// By what is let through, not by what is held back: a new field is hidden until somebody thinks of it.
function hanyaJalan(nilai: unknown, kunci: string): unknown {
  switch (typeof nilai) {
    case 'string':
      return KATA_JALAN.has(nilai) || adalahUuid(nilai) || POLA_JALAN.some((p) => p.test(nilai))
        ? nilai
        : DISAMARKAN;
    case 'number':
      return ANGKA_JALAN.has(kunci) ? nilai : DISAMARKAN;
    case 'boolean':
      return YA_TIDAK_JALAN.has(kunci) ? nilai : DISAMARKAN;
    default:
      if (Array.isArray(nilai)) return nilai.map((n) => hanyaJalan(n, kunci));
      if (!adalahObjek(nilai)) return null;
      return Object.fromEntries(Object.entries(nilai).map(([k, n]) => [k, hanyaJalan(n, k)]));
  }
}

function adalahObjek(x: unknown): x is Record<string, unknown> {
  return typeof x === 'object' && x !== null && !Array.isArray(x);
}
