import type { Waktu } from '../jam/waktu.ts';
import type { PeranPelaku } from '../kata.ts';
import type { IsiUmum } from './isi-umum.ts';
import type { KeadaanKasus, Peristiwa } from './keadaan.ts';
import { LABEL_PERAN } from './label.ts';
import type { Pelaku } from './pelaku.ts';
import type { Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';
import { bertingkat, rencanaTerakhir, tingkat } from './rencana.ts';
import type { Jenjang, Tenggat } from './tenggat.ts';
import { berjalan, redam } from './tenggat.ts';

/** What somebody has answered to the rungs of a deadline: seen, or what will be done and until when. */
export interface Tanggapan {
  oleh: Pelaku;
  pada: Waktu;
  /** The latest rung that had fired; 0 before the first. */
  ke: number;
  rencana?: { isi: string; sampai: Waktu };
}

export type Jawab = IsiUmum['tanggapiEskalasi']['jawab'];

/** The state keeps the latest, and always the plan in force; the history table has them all. */
const MAKS_TANGGAPAN = 20;

/** They answer for the office: a rung that reached somebody below them is theirs as well. */
const ATASAN: ReadonlySet<PeranPelaku> = new Set<PeranPelaku>(['kasi-rehsos', 'kabid-rehsos', 'kadis']);

/**
 * What this person may answer to a deadline now. A rung is answered once by each; a plan is given once by each level,
 * so that only a position above can put the ladder off again. The kadis has nobody above.
 */
export function jawabanBagi(k: KeadaanKasus, t: Tenggat, p: Pelaku): Jawab[] {
  if (!penerimaEskalasi(k, t, p)) return [];
  const sudah = t.tanggapan?.some((x) => x.oleh.orangId === p.orangId && x.ke === jenjangTerakhir(t));
  return [...(sudah ? [] : ['diketahui' as const]), ...(bolehBerencana(t, p) ? ['rencana' as const] : [])];
}

function bolehBerencana(t: Tenggat, p: Pelaku): boolean {
  const lama = rencanaTerakhir(t);
  if (!bertingkat(p.peran)) return false;
  return !lama || p.peran === 'kadis' || tingkat(p.peran) > tingkat(lama.oleh.peran);
}

/** Those a rung has reached, who holds their post now, whom the case was given to since, and those above. */
function penerimaEskalasi(k: KeadaanKasus, t: Tenggat, p: Pelaku): boolean {
  const sampai = terkirim(t);
  if (sampai.length === 0) return false;
  if (ATASAN.has(p.peran) || k.petugas?.orangId === p.orangId) return true;
  const penerima = sampai.flatMap((j) => j.penerima ?? []);
  if (penerima.some((r) => r.orangId === p.orangId)) return true;
  // Another peksos has nothing to do with a case that is somebody's.
  if (p.peran === 'peksos' && k.petugas) return false;
  return penerima.some((r) => r.peran === p.peran) || sampai.some((j) => sebut(j, p.peran));
}

// Rungs that fired before their receivers were kept.
function sebut(j: Jenjang, peran: PeranPelaku): boolean {
  return j.penerima === undefined && j.kepada.some((t) => t === peran);
}

function terkirim(t: Tenggat): Jenjang[] {
  return berjalan(t) ? t.jenjang.filter((j) => j.nasib === 'terkirim') : [];
}

function jenjangTerakhir(t: Tenggat): number {
  return t.jenjang.findLast((j) => j.nasib === 'terkirim')?.ke ?? 0;
}

/** Whether this person has anything to answer in the case at all. */
export function wewenangTanggapan(k: KeadaanKasus, p: Pelaku): Penolakan | null {
  if (k.tenggat.some((t) => jawabanBagi(k, t, p).length > 0)) return null;
  const bereskalasi = k.tenggat.filter((t) => terkirim(t).length > 0);
  if (bereskalasi.length === 0) {
    return penolakan('tidakAdaEskalasi', 'Belum ada eskalasi yang perlu ditanggapi pada kasus ini.');
  }
  return bereskalasi.some((t) => penerimaEskalasi(k, t, p)) ? sudahDitanggapi() : bukanPenerima();
}

/** The answer itself, against the deadline it names. How far a plan may reach on the calendar is the activity's to say. */
export function periksaTanggapan(
  k: KeadaanKasus,
  { isi, pelaku, waktu }: { isi: IsiUmum['tanggapiEskalasi']; pelaku: Pelaku; waktu: Waktu },
): Penolakan | null {
  const t = k.tenggat.find((x) => x.id === isi.tenggat);
  if (!t || terkirim(t).length === 0) {
    const pesan = 'Tidak ada eskalasi yang berjalan untuk tenggat ini. Muat ulang kasusnya.';
    return penolakan('isiTidakSah', pesan, [{ lokasi: 'tenggat', pesan }]);
  }
  if (!penerimaEskalasi(k, t, pelaku)) return bukanPenerima();
  if (isi.jawab === 'diketahui') {
    return jawabanBagi(k, t, pelaku).includes('diketahui') ? null : sudahDitanggapi();
  }
  return bolehBerencana(t, pelaku) ? periksaSampai(t, isi.sampai, waktu) : rencanaHanyaAtasan(t);
}

function periksaSampai(t: Tenggat, sampai: Waktu, waktu: Waktu): Penolakan | null {
  const salah = (pesan: string) => penolakan('waktuTidakSah', pesan, [{ lokasi: 'sampai', pesan }]);
  if (sampai <= waktu) return salah('Rencana harus sampai waktu yang akan datang.');
  // No deadline passes silently: what is planned before it does not reach beyond it.
  if (waktu < t.batas && sampai > t.batas) {
    return salah('Batas waktu ini belum lewat. Rencana paling jauh sampai batas waktunya.');
  }
  return null;
}

function bukanPenerima(): Penolakan {
  return penolakan('bukanPenerima', 'Hanya penerima eskalasi ini atau atasannya yang dapat menanggapi.');
}

function sudahDitanggapi(): Penolakan {
  return penolakan(
    'sudahDilakukan',
    'Eskalasi ini sudah Anda tanggapi. Rencana yang sudah ada hanya dapat diperpanjang pejabat di atas pembuatnya.',
  );
}

function rencanaHanyaAtasan(t: Tenggat): Penolakan {
  const lama = rencanaTerakhir(t);
  return penolakan(
    'bukanWewenang',
    lama
      ? `Rencana untuk tenggat ini sudah dibuat ${LABEL_PERAN[lama.oleh.peran]}. Hanya pejabat di atasnya yang dapat memperpanjang.`
      : 'Peran Anda tidak membuat rencana; tandai saja bahwa eskalasi ini sudah diketahui.',
  );
}

/** Notes an answer on its deadline; a plan quiets the ladder until its date, unless that is left to the kadis. */
export function catatTanggapan(t: Tenggat, p: Peristiwa, rencana: Tanggapan['rencana']): Tenggat {
  if (p.oleh.jenis !== 'orang') return t;
  const { jenis: _, ...oleh } = p.oleh;
  const baru: Tanggapan = { oleh, pada: p.waktu, ke: jenjangTerakhir(t), ...(rencana && { rencana }) };
  const lama = t.tanggapan ?? [];
  const dipakai = rencanaTerakhir(t);
  const usang = lama.length < MAKS_TANGGAPAN ? undefined : lama.find((x) => x !== dipakai);
  const hasil = { ...t, tanggapan: [...lama.filter((x) => x !== usang), baru] };
  return rencana && !p.pengayaan.tanggaTetap ? redam(hasil, rencana.sampai) : hasil;
}
