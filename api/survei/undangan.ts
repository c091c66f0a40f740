import type { Request, Response } from 'express';
import { terikatSaran } from '../../db/skm.baca.ts';
import { simpanJawaban, undanganMenurutKode } from '../../db/skm.repository.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import type { JawabanSkm } from '../../domain/skm/jawaban.schema.ts';
import { triwulanDi } from '../../domain/skm/triwulan.ts';
import { berlakuSampai, masihBerlakuSejak, statusUndangan } from '../../domain/skm/undangan.ts';
import type { LayananSkm } from '../../domain/skm/unsur.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import { buatBatasTebakan } from '../batas-tebakan.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { rapikanKode } from '../rapikan-kode.ts';

const SURVEI_PER_MENIT = 30;

/** An invitation that can still be answered. */
export interface UndanganTerbuka {
  sidik: Buffer;
  instansiId: string;
  layanan: LayananSkm;
  kantor: string;
  zona: Zona;
  berlakuSampai: string;
}

export interface PintuSurvei {
  /** @throws Galat 404 where the code is made up, 409 where it was used, 410 where it is too late, 429 */
  cari(kode: string, req: Request, res: Response): Promise<UndanganTerbuka>;
  /** @throws Galat as `cari`, where somebody else was faster */
  simpan(u: UndanganTerbuka, isi: JawabanSkm): Promise<void>;
}

/** The one door to the surveys, for the pages and the JSON: who guesses at one guesses at the other. */
export function bukaPintuSurvei(l: Lingkungan): PintuSurvei {
  const batasi = buatBatasPermintaan(SURVEI_PER_MENIT);
  const tebak = buatBatasTebakan(l.log, 'kodeSurvei');
  return {
    async cari(kode, req, res) {
      // Nobody keeps a form that can be sent once.
      res.set('Cache-Control', 'no-store');
      const baris = await tebak(req, async () => {
        await batasi(req);
        return (await undanganMenurutKode(l.db, l.brankas.sidikKodeSurvei(rapikanKode(kode)))) ?? null;
      });
      if (!baris) throw tidakDikenal();
      const status = statusUndangan({ dibuatPada: baris.dibuat_pada, dipakai: baris.dipakai }, l.sekarang());
      if (status === 'sudahDiisi') throw sudahDiisi();
      if (status === 'kedaluwarsa') throw kedaluwarsa();
      return {
        sidik: baris.sidik,
        instansiId: baris.instansi_id,
        layanan: baris.layanan as LayananSkm,
        kantor: baris.kantor,
        zona: baris.zona as Zona,
        berlakuSampai: berlakuSampai(baris.dibuat_pada),
      };
    },
    async simpan(u, isi) {
      const { sidik, instansiId, layanan } = u;
      const sekarang = l.sekarang();
      const saran = isi.saran?.trim() ?? '';
      const hasil = await simpanJawaban(l.db, {
        sidik,
        instansiId,
        layanan,
        isi,
        saran:
          saran === '' ? null : await l.brankas.simpanKantor(instansiId, terikatSaran(instansiId), saran),
        triwulan: triwulanDi(sekarang, u.zona),
        berlakuSejak: masihBerlakuSejak(sekarang),
      });
      if (hasil === 'sudahDiisi') throw sudahDiisi();
      if (hasil === 'tidakAda') throw tidakDikenal();
    },
  };
}

function tidakDikenal(): Galat {
  const rincian =
    'Tidak ada survei dengan kode ini. Periksa lagi huruf dan angkanya, atau minta kodenya sekali lagi kepada kantor.';
  return new Galat(404, 'tidakDitemukan', 'Kode survei ini tidak dikenal', rincian);
}

function sudahDiisi(): Galat {
  const rincian = 'Survei ini sudah diisi. Setiap kode hanya dapat dipakai sekali. Terima kasih.';
  return new Galat(409, 'surveiSudahDiisi', 'Survei sudah diisi', rincian);
}

function kedaluwarsa(): Galat {
  const rincian =
    'Survei dapat diisi sampai 30 hari setelah layanan berakhir. Saran dan keluhan tetap dapat disampaikan lewat pengaduan.';
  return new Galat(410, 'surveiBerakhir', 'Masa survei sudah lewat', rincian);
}
