import type { KeadaanKasus } from './keadaan.ts';
import { labelTahap, labelTindakan } from './label.ts';
import type { Pelaku } from './pelaku.ts';
import { periksaPembatasan } from './pembatasan.ts';
import type { Kesalahan, Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';
import type { AturanTindakan, TabelTindakan } from './tabel.ts';
import { tahapTertutup } from './tabel.ts';

type Tabel = TabelTindakan<string, string>;

export const PERAN_TIDAK_BERWENANG = 'Peran Anda tidak berwenang melakukan tindakan ini.';
export const VERSI_WAJIB: Kesalahan = { lokasi: 'versi', pesan: 'Wajib untuk tindakan yang menentukan.' };

/** The rule for an act in the stage the case is in, if there is one. */
export function aturanTindakan(tabel: Tabel, tahap: string, jenis: string): AturanTindakan | undefined {
  const baris = tabel[tahap];
  return baris && Object.hasOwn(baris, jenis) ? baris[jenis] : undefined;
}

/** Whether this role could do this act in any stage: the first thing the API asks. */
export function peranMungkin(tabel: Tabel, jenis: string, peran: string): boolean {
  return Object.keys(tabel).some((tahap) => peranBoleh(aturanTindakan(tabel, tahap, jenis), peran));
}

function peranBoleh(aturan: AturanTindakan | undefined, peran: string): boolean {
  return aturan !== undefined && (aturan.peran as readonly string[]).includes(peran);
}

/**
 * Who may do what, where: stage before role, so that the answer to an act that is too early is what can be done
 * now and not a wrong "not yours"; a role that could never do it has been told so by then.
 * `khusus` adds what one service asks beyond the table (turn of the paraf, separation of duties).
 */
export function periksaWewenang<K extends KeadaanKasus>(
  tabel: Tabel,
  k: K,
  jenis: string,
  pelaku: Pelaku,
  khusus: (k: K, jenis: string, pelaku: Pelaku) => Penolakan | null,
): Penolakan | null {
  if (!peranMungkin(tabel, jenis, pelaku.peran)) {
    return penolakan('bukanWewenang', PERAN_TIDAK_BERWENANG);
  }
  const aturan = aturanTindakan(tabel, k.tahap, jenis);
  if (!aturan) return tahapTidakSesuai(tabel, k, jenis);
  if (!peranBoleh(aturan, pelaku.peran)) {
    return penolakan(
      'bukanWewenang',
      'Peran Anda tidak berwenang melakukan tindakan ini pada tahap sekarang.',
    );
  }
  if (pelaku.peran === 'peksos' && !cocokDitugaskan(aturan, k.petugas?.orangId, pelaku.orangId)) {
    return penolakan(
      'bukanPetugasDitugaskan',
      'Hanya pekerja sosial yang ditugaskan pada kasus ini yang dapat melakukannya.',
    );
  }
  const dibatasi = periksaPembatasan(tabel, k, aturan, pelaku);
  if (dibatasi) return dibatasi;
  if (k.ditunda && aturan.sop > 0 && !aturan.saatDitunda) return kasusDitunda();
  return khusus(k, jenis, pelaku);
}

export function kasusDitunda(): Penolakan {
  return penolakan('kasusDitunda', 'Kasus sedang ditunda. Lanjutkan dulu.');
}

function cocokDitugaskan(aturan: AturanTindakan, petugas: string | undefined, orangId: string): boolean {
  if (!aturan.hanyaDitugaskan || petugas === orangId) return true;
  return aturan.hanyaDitugaskan === 'bilaAda' && petugas === undefined;
}

function tahapTidakSesuai(tabel: Tabel, k: KeadaanKasus, jenis: string): Penolakan {
  if (tahapTertutup(tabel, k.tahap)) {
    return kasusTertutup();
  }
  if (jenis === 'bukaKembali') return penolakan('kasusMasihTerbuka', 'Kasus ini masih terbuka.');
  return penolakan(
    'tahapTidakSesuai',
    `"${labelTindakan(jenis)}" tidak dapat dilakukan pada tahap ${labelTahap(k.tahap)}.`,
  );
}

export function kasusTertutup(): Penolakan {
  return penolakan('kasusTertutup', 'Kasus ini sudah ditutup. Kepala Bidang dapat membukanya kembali.');
}

/** A decisive act must name the version it was decided on (rule 11). */
export function periksaVersi(
  aturan: AturanTindakan | undefined,
  k: KeadaanKasus,
  versi: number | undefined,
): Penolakan | null {
  if (!aturan?.menentukan) return null;
  if (versi === undefined) {
    return penolakan('versiWajib', 'Sebutkan versi kasus yang Anda lihat ketika memutuskan.', [VERSI_WAJIB]);
  }
  if (versi === k.versi) return null;
  return penolakan('versiBasi', 'Kasus ini sudah berubah sejak Anda membukanya. Periksa lagi lalu ulangi.');
}
