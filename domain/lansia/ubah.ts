import { terakhir } from '../jam/waktu.ts';
import type { PeranPelaku } from '../kata.ts';
import { akhiriPenundaan, aturTenggat, catatLangkah, ubahUmum } from '../kasus/ubah-umum.ts';
import { aturanTindakan } from '../kasus/wewenang.ts';
import type { KeadaanLansia, PeristiwaLansia, TahapLansia } from './keadaan.ts';
import { jamLansia } from './jam.ts';
import { kelengkapanDijawab } from './kelengkapan.ts';
import { TABEL_LANSIA } from './tabel.ts';

export function lansiaTerbuka(tahap: TahapLansia): boolean {
  return tahap !== 'selesai' && tahap !== 'ditolak' && tahap !== 'dibatalkan';
}

/** Folds one entry of the history into the state of a rekomendasi lansia. */
export function ubahLansia(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  const sop = p.jenis === 'ajukanPermohonan' ? 1 : (aturanTindakan(TABEL_LANSIA, k.tahap, p.jenis)?.sop ?? 0);
  const umum = ubahUmum(k, p, lansiaTerbuka);
  const khusus = gugurkanParaf(cabut(ubahKhusus(umum, p), p), p);
  const rapi = lansiaTerbuka(khusus.tahap) ? khusus : akhiriPenundaan(khusus, p.waktu);
  return catatLangkah(aturTenggat(rapi, p, jamLansia(rapi)), p, sop);
}

function ubahKhusus(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  const oleh = p.oleh.jenis === 'orang' ? p.oleh : null;
  switch (p.jenis) {
    case 'koreksiData':
      return kelengkapanDijawab({
        ...k,
        keadaan: p.isi.keadaan ?? k.keadaan,
        aduan: p.isi.aduan ?? k.aduan,
      });
    case 'mintaKelengkapan': {
      const { kelengkapanDari: dari } = p.pengayaan;
      return { ...k, kelengkapanDiminta: { ...p.isi, ...(dari && { dari }) } };
    }
    case 'lampirkanDokumen':
    case 'nyatakanLengkap':
    case 'tolak':
      return kelengkapanDijawab(k);
    case 'beriDispensasi':
      return { ...k, dispensasi: { alasan: p.isi.alasan, oleh: oleh?.jabatanId ?? '' } };
    case 'tugaskanPeksos':
      return { ...k, petugas: { orangId: p.isi.peksos } };
    case 'kirimAsesmen':
      return { ...k, asesmen: { oleh: oleh?.orangId ?? '', pada: p.waktu, lembar: p.isi.lembarAsesmen } };
    case 'selesaikanAdministrasi':
      return mulaiParaf({ ...k, administrasi: p.isi }, p);
    case 'paraf':
      return oleh ? terimaParaf(k, oleh, p) : k;
    case 'kembalikan':
      // The content is reopened: initials on the old content fall.
      return mulaiParaf(k, p);
    case 'sesuaikanPejabat':
      return alihkanParaf(tanpaAlihan(k), p);
    case 'tandaTangan':
      return p.pengayaan.nomorSurat ? terbitkanSurat(k, p.pengayaan.nomorSurat, p.waktu) : k;
    case 'suratMenungguKepastian':
      return { ...k, suratTertunda: { suratId: p.isi.suratId, nomor: p.isi.nomor, pada: p.waktu } };
    case 'pastikanSurat':
    case 'cocokkanSurat':
      return pastikan(k, p);
    case 'cabutSurat':
      return ulangiSurat(k, p);
    case 'alihkanPetugas':
      // The new escort has not held the letter yet.
      return p.pengayaan.penerimaanGugur
        ? { ...k, diterimaOleh: k.diterimaOleh.filter((o) => o !== 'peksos') }
        : k;
    case 'bukaKembali':
      return bukaLagi(k, p);
    case 'terimaRekomendasi':
      return {
        ...k,
        diterimaOleh: [...k.diterimaOleh, oleh?.peran === 'peksos' ? 'peksos' : 'kabid-rehsos'],
      };
    case 'berangkatkan':
      return {
        ...k,
        berangkatPada: p.isi.terjadiPada,
        faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada),
      };
    case 'catatSerahTerima':
      return { ...k, faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada) };
    case 'catatPenolakanUpt':
      return {
        ...k,
        penolakanUpt: { pada: p.isi.terjadiPada, alasan: p.isi.alasan },
        faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada),
      };
    case 'kirimUlang': {
      const { berangkatPada: _, ...sisa } = k;
      return sisa;
    }
    case 'gantiTujuan':
      return ulangiSurat({ ...k, tujuan: p.isi.tujuan }, p);
    default:
      return k;
  }
}

/** Another letter takes its way, and what rested on the one before is to be done again. */
function ulangiSurat(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  const { berangkatPada: _, ...sisa } = k;
  return mulaiParaf({ ...sisa, diterimaOleh: [] }, p);
}

/** Where a case that is taken up again waits for a paraf: whose it is now, and for which letter. */
function bukaLagi(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  if (k.tahap !== 'paraf') return k;
  if (k.tahapSebelumTutup !== 'paraf') return ulangiSurat(k, p);
  return p.pengayaan.giliranDilihat ? alihkanParaf(tanpaAlihan(k), p) : k;
}

function mulaiParaf(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  return alihkanParaf({ ...tanpaAlihan(k), paraf: [] }, p);
}

function tanpaAlihan(k: KeadaanLansia): KeadaanLansia {
  const { parafDialihkan: _, ...sisa } = k;
  return sisa;
}

function terimaParaf(
  k: KeadaanLansia,
  { peran, orangId }: { peran: PeranPelaku; orangId: string },
  p: PeristiwaLansia,
): KeadaanLansia {
  const sidik = p.pengayaan.sidikIsi;
  const paraf = { peran, orangId, pada: p.waktu, ...(sidik !== undefined && { sidik }) };
  return alihkanParaf({ ...tanpaAlihan(k), paraf: [...k.paraf, paraf] }, p);
}

// Initials stand for one content: where it changes, they fall, and a case that waits for the signature goes back.
function gugurkanParaf(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  return p.pengayaan.parafGugur ? mulaiParaf({ ...k, tahap: 'paraf' }, p) : k;
}

function cabut(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  const { suratDicabut } = p.pengayaan;
  if (!suratDicabut) return k;
  const surat = k.surat.map((s) => (suratDicabut.includes(s.nomor) ? { ...s, dicabutPada: p.waktu } : s));
  return { ...k, surat };
}

function pastikan(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  const { suratTertunda: _, ...sisa } = k;
  const { nomorSurat } = p.pengayaan;
  return nomorSurat === undefined ? sisa : terbitkanSurat(sisa, nomorSurat, p.waktu);
}

function alihkanParaf(k: KeadaanLansia, p: PeristiwaLansia): KeadaanLansia {
  return p.pengayaan.parafDialihkan ? { ...k, parafDialihkan: p.pengayaan.parafDialihkan } : k;
}

function terbitkanSurat(k: KeadaanLansia, nomor: string, pada: string): KeadaanLansia {
  const lama = k.surat.at(-1);
  const surat = { nomor, pada, ...(lama && { menggantikan: lama.nomor }) };
  // The letter exists from now on: no journey before it.
  return { ...k, surat: [...k.surat, surat], faktaTerakhir: pada };
}
