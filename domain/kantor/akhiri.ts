import type { Tanggal, Waktu } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import { periksaAdmin } from './admin.ts';
import type { Kantor, Masa, PemangkuKantor } from './kantor.ts';
import { namaOrang } from './kantor.ts';
import { awalHari, hariSesudah, tulisAkhir, tulisTanggalAngka } from './masa.ts';
import type { PenolakanKantor } from './penolakan.ts';
import { isianSalah } from './penolakan.ts';

/** `masa: null`: it had not begun, and never will. */
export type HasilAkhiri = { masa: Masa | null } | { penolakan: PenolakanKantor };

/**
 * Ends an appointment early.
 * @param sampai the last day, included; undefined: at once
 */
export function akhiriPemangku(
  k: Kantor,
  p: PemangkuKantor,
  sampai: Tanggal | undefined,
  sekarang: Waktu,
): HasilAkhiri {
  const akhir = sampai === undefined ? sekarang : awalHari(hariSesudah(sampai), k.zona);
  const masa = akhir > p.mulai ? { mulai: p.mulai, sampai: akhir } : null;
  const sisa = k.pemangku.flatMap((x) => (x.id !== p.id ? [x] : masa ? [{ ...x, ...masa }] : []));
  const penolakan =
    periksaMasa(k, p, sampai, akhir, sekarang) ??
    periksaPlh(k, p, akhir) ??
    periksaAdmin(k, { ...k, pemangku: sisa }, sekarang);
  return penolakan ? { penolakan } : { masa };
}

// What has been stays as it was: the history of cases names holders by it.
function periksaMasa(
  k: Kantor,
  p: PemangkuKantor,
  sampai: Tanggal | undefined,
  akhir: Waktu,
  sekarang: Waktu,
): PenolakanKantor | null {
  if (p.sampai !== null && p.sampai <= sekarang) {
    return { kode: 'sudahBerakhir', pesan: `Masa ini sudah berakhir (${tulisAkhir(p.sampai, k.zona)}).` };
  }
  if (sampai === undefined) return null;
  const mulai = tanggalDi(p.mulai, k.zona);
  if (sampai < mulai) {
    return isianSalah(
      'sampai',
      `Tanggal akhir tidak boleh sebelum tanggal mulai, ${tulisTanggalAngka(mulai)}. Kosongkan untuk mengakhiri sekarang juga.`,
    );
  }
  if (akhir < awalHari(tanggalDi(sekarang, k.zona), k.zona)) {
    return isianSalah('sampai', 'Hari yang sudah lewat tidak dapat diubah. Paling awal: kemarin.');
  }
  return p.sampai !== null && akhir > p.sampai
    ? isianSalah(
        'sampai',
        `Masa ini berlaku ${tulisAkhir(p.sampai, k.zona)}. Untuk memperpanjang, angkat lagi dengan keputusan baru.`,
      )
    : null;
}

/** A Plh stands in for somebody: the holder does not go before the Plh. */
function periksaPlh(k: Kantor, p: PemangkuKantor, akhir: Waktu): PenolakanKantor | null {
  if (p.sifat !== 'definitif') return null;
  const plh = k.pemangku.find(
    (x) => x.jabatanId === p.jabatanId && x.sifat === 'plh' && (x.sampai === null || x.sampai > akhir),
  );
  return plh
    ? {
        kode: 'plhBerjalan',
        pesan: `${namaOrang(k, plh.orangId)} adalah Plh jabatan ini ${tulisAkhir(plh.sampai, k.zona)}. Akhiri dulu masa Plh itu.`,
      }
    : null;
}
