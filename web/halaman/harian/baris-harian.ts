import { labelPeran, labelTahap } from '../../../domain/kasus/label.ts';
import type { KasusHarian, TugasHarian } from './data-harian.ts';
import { klienDiKertas } from './nama-klien.ts';
import type { Baris } from './susun.ts';

/** My task as a line. @param kasus its case as the list of cases tells of it; undefined where it is closed */
export function barisTugas(
  t: TugasHarian,
  kasus: KasusHarian | undefined,
  saya: string,
  denganNama: boolean,
): Baris {
  return {
    id: t.id,
    nomor: t.kasus.nomor,
    layanan: t.kasus.layanan,
    klien: klienDiKertas(kasus?.klien.nama ?? null, denganNama),
    apa: t.rincian ?? t.label,
    siapa: t.milik === 'saya' ? saya : labelPeran(t.peran),
    sampai: t.tenggat,
    terlambat: t.terlambat,
  };
}

/** An open case as a line: where it stands, and who has it. */
export function barisKasus(k: KasusHarian, denganNama: boolean): Baris {
  const { penanggung } = k;
  return {
    id: k.id,
    nomor: k.nomor,
    layanan: k.layanan,
    klien: klienDiKertas(k.klien.nama, denganNama),
    apa: labelTahap(k.tahap) + (k.ditunda ? ' (ditunda)' : ''),
    siapa: penanggung === null ? '–' : (penanggung.orang?.nama ?? labelPeran(penanggung.peran)),
    sampai: k.tenggat,
    terlambat: k.terlambat,
  };
}
