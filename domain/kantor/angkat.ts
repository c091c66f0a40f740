import type { Tanggal } from '../jam/waktu.ts';
import type { Kantor, Masa, SifatPemangku } from './kantor.ts';
import { LABEL_SIFAT, namaOrang } from './kantor.ts';
import { bertindih, masaDari, sambungSampai, tulisAkhir } from './masa.ts';
import type { PenolakanKantor } from './penolakan.ts';
import { isianSalah } from './penolakan.ts';

/** Who is to hold a position, from which day to which. */
export interface Pengangkatan {
  jabatanId: string;
  orangId: string;
  sifat: SifatPemangku;
  mulai: Tanggal;
  /** The last day, included. */
  sampai?: Tanggal | undefined;
  /** The decree. */
  dasar?: { nomor: string; tanggal: Tanggal } | undefined;
}

/** Which appointments are valid; the reason where one is not. */
export function periksaPengangkatan(k: Kantor, u: Pengangkatan): PenolakanKantor | null {
  return periksaKeputusan(u) ?? periksaOrang(k, u) ?? periksaKekosongan(k, u);
}

// A Plt or Plh acts by a decree and for its days only; a definitive holder may stay.
function periksaKeputusan(u: Pengangkatan): PenolakanKantor | null {
  if (u.sampai !== undefined && u.sampai < u.mulai) {
    return isianSalah('sampai', 'Tanggal akhir tidak boleh sebelum tanggal mulai.');
  }
  if (u.sifat === 'definitif') return null;
  const sifat = LABEL_SIFAT[u.sifat];
  if (!u.dasar) return isianSalah('dasar', `${sifat} perlu nomor dan tanggal surat keputusannya.`);
  return u.sampai === undefined
    ? isianSalah('sampai', `${sifat} perlu tanggal akhir menurut surat keputusannya.`)
    : null;
}

function periksaOrang(k: Kantor, u: Pengangkatan): PenolakanKantor | null {
  const orang = k.orang.find((o) => o.id === u.orangId);
  if (!orang) return isianSalah('orangId', 'Orang ini tidak ada di kantor Anda.');
  return orang.aktif
    ? null
    : isianSalah('orangId', `${orang.nama} sedang nonaktif. Aktifkan dulu sebelum diangkat.`);
}

// One holder at a time. A Plt fills a post nobody holds; a Plh stands beside the holder who is away.
function periksaKekosongan(k: Kantor, u: Pengangkatan): PenolakanKantor | null {
  const masa = masaDari(u.mulai, u.sampai, k.zona);
  const lain = k.pemangku.filter((p) => p.jabatanId === u.jabatanId && bertindih(p, masa));
  const bentrok = lain.find((p) => (p.sifat === 'plh') === (u.sifat === 'plh'));
  if (bentrok) {
    return {
      kode: 'jabatanTerisi',
      pesan:
        `${namaOrang(k, bentrok.orangId)} adalah ${LABEL_SIFAT[bentrok.sifat]} jabatan ini ` +
        `${tulisAkhir(bentrok.sampai, k.zona)}. Akhiri dulu masa itu, atau pilih tanggal sesudahnya.`,
    };
  }
  if (u.sifat !== 'plh') return null;
  const definitif = lain.filter((p) => p.sifat === 'definitif');
  if (!meliputi(definitif, masa)) {
    return {
      kode: 'jabatanTanpaDefinitif',
      pesan:
        'Plh hanya untuk jabatan yang pejabat definitifnya berhalangan, dan pada masa itu jabatan ini tidak selalu ' +
        'punya pejabat definitif. Untuk jabatan yang kosong, angkat Plt.',
    };
  }
  return definitif.some((p) => p.orangId === u.orangId)
    ? isianSalah('orangId', 'Pejabat definitif tidak dapat menjadi Plh jabatannya sendiri. Pilih orang lain.')
    : null;
}

function meliputi(semua: readonly Masa[], masa: Masa): boolean {
  const sampai = sambungSampai(semua, masa.mulai);
  return sampai === null || (masa.sampai !== null && sampai >= masa.sampai);
}
