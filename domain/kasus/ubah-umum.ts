import { terakhir } from '../jam/waktu.ts';
import type { KeadaanKasus, LangkahSelesai, Pengayaan, Peristiwa } from './keadaan.ts';
import type { IsiUmum } from './isi-umum.ts';
import type { IsiPdpKasus, IsiSistem } from './peristiwa-sistem.ts';
import type { Klien } from './klien.ts';
import { gabungKlien } from './klien.ts';
import { tanpaPembatasan } from './pembatasan.ts';
import { catatTanggapan } from './tanggapan.ts';
import { berjalan, kirimJenjang } from './tenggat.ts';

/**
 * What any entry of the history does to any case: order, version, stage, clocks, documents, corrections, holds.
 * The service's own reading comes on top of it.
 * @param terbuka whether a case in this stage is open
 */
export function ubahUmum<K extends KeadaanKasus>(
  k: K,
  p: Peristiwa,
  terbuka: (tahap: K['tahap']) => boolean,
): K {
  const pindah = p.ke !== undefined && p.ke !== k.tahap;
  const hasil: K = {
    ...k,
    urutan: k.urutan + 1,
    versi: p.naikVersi ? k.versi + 1 : k.versi,
    waktu: p.waktu,
    tahap: p.ke ?? k.tahap,
    dokumen: p.pengayaan.dokumen ? [...k.dokumen, ...p.pengayaan.dokumen] : k.dokumen,
    terkait: p.pengayaan.kasusTerkait ? [...k.terkait, p.pengayaan.kasusTerkait] : k.terkait,
    tenggat: p.pengayaan.tenggatGeser ?? k.tenggat,
  };
  if (k.urutan > 0 && menaksirUsia(p)) hasil.perkiraanPada = p.waktu;
  if (pindah && terbuka(k.tahap) && !terbuka(hasil.tahap)) {
    hasil.tahapSebelumTutup = k.tahap;
    hasil.ditutupPada = p.waktu;
  }
  if (terbuka(hasil.tahap)) delete hasil.ditutupPada;
  const hilang = dokumenHilang(k, p.pengayaan);
  if (hilang > 0) hasil.dokumenHilang = hilang;
  else delete hasil.dokumenHilang;
  return ubahMenurutJenis(hasil, p);
}

function dokumenHilang(k: KeadaanKasus, p: Pengayaan): number {
  return p.dokumenHilang ?? Math.max(0, (k.dokumenHilang ?? 0) - (p.dokumen?.length ?? 0));
}

// Several acts tell something new of the client, and all of them in the same place.
function menaksirUsia(p: Peristiwa): boolean {
  return (p.isi as { klien?: Partial<Klien> } | null)?.klien?.perkiraanUsia !== undefined;
}

function ubahMenurutJenis<K extends KeadaanKasus>(k: K, p: Peristiwa): K {
  switch (p.jenis) {
    case 'alihkanPetugas':
      return { ...k, petugas: { orangId: (p.isi as IsiUmum['alihkanPetugas']).peksos } };
    case 'koreksiData':
      return { ...k, klien: gabungKlien(k.klien, (p.isi as Partial<IsiUmum['koreksiData']>).klien) };
    case 'pemrosesanDibatasi': {
      const { permintaan } = p.isi as IsiPdpKasus['pemrosesanDibatasi'];
      return { ...k, dibatasi: { sejak: p.waktu, permintaan } };
    }
    case 'pembatasanDicabut':
      return tanpaPembatasan(k);
    case 'tunda':
      return {
        ...k,
        ditunda: true,
        penundaan: [...k.penundaan, { dari: p.waktu, alasan: (p.isi as { alasan: string }).alasan }],
      };
    case 'lanjutkan':
      return akhiriPenundaan(k, p.waktu);
    case 'eskalasi': {
      const { tenggatId, ke } = p.isi as IsiSistem['eskalasi'];
      const { penerima } = p.pengayaan;
      return {
        ...k,
        tenggat: k.tenggat.map((t) => (t.id === tenggatId ? kirimJenjang(t, ke, p.waktu, penerima) : t)),
      };
    }
    case 'tanggapiEskalasi': {
      const isi = p.isi as IsiUmum['tanggapiEskalasi'];
      const rencana = isi.jawab === 'rencana' ? { isi: isi.rencana, sampai: isi.sampai } : undefined;
      return {
        ...k,
        tenggat: k.tenggat.map((t) => (t.id === isi.tenggat ? catatTanggapan(t, p, rencana) : t)),
      };
    }
    default:
      return k;
  }
}

export function akhiriPenundaan<K extends KeadaanKasus>(k: K, sampai: string): K {
  if (!k.ditunda) return k;
  const penundaan = k.penundaan.map((t) => (t.sampai === undefined ? { ...t, sampai } : t));
  return { ...k, ditunda: false, penundaan };
}

/**
 * Ends the clocks that no longer run in the state and hangs in those the activity started. A clock ends with the fact
 * that ended it, but never before it began.
 */
export function aturTenggat<K extends KeadaanKasus>(k: K, p: Peristiwa, jalan: readonly string[]): K {
  const usai = p.pengayaan.tenggatUsaiPada ?? p.waktu;
  const tenggat = k.tenggat.map((t) =>
    berjalan(t) && !jalan.includes(t.kunci) ? { ...t, berakhirPada: terakhir(t.mulai, usai) } : t,
  );
  return { ...k, tenggat: [...tenggat, ...(p.pengayaan.tenggatMulai ?? [])] };
}

/** Adds to the checklist of the SOP; which position, never who. */
export function catatLangkah<K extends KeadaanKasus>(k: K, p: Peristiwa, sop: number): K {
  if (sop === 0) return k;
  const oleh = p.oleh.jenis === 'orang' ? p.oleh.peran : 'sistem';
  const sebagai = p.oleh.jenis === 'orang' && p.oleh.sebagai ? { sebagai: p.oleh.sebagai } : {};
  const langkah: LangkahSelesai = { sop, tindakan: p.jenis, oleh, ...sebagai, pada: p.waktu };
  const sama = k.langkahSelesai.filter((l) => l.sop === sop);
  const usang = sama.length < MAKS_SELANGKAH ? undefined : sama[0];
  return { ...k, langkahSelesai: [...k.langkahSelesai.filter((l) => l !== usang), langkah] };
}

// The checklist keeps the latest of each step; the history table has them all.
const MAKS_SELANGKAH = 10;
