import {
  jawabanMenunggu,
  jumlahDiundang,
  jumlahNilai,
  kantorSkm,
  profilResponden,
  saranSkm,
  terikatSaran,
  triwulanTerakhir,
} from '../../db/skm.baca.ts';
import type { SaringanSkm } from '../../db/skm.baca.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { awalHari, hariSesudah } from '../../domain/kantor/masa.ts';
import { gabungkanJumlah, hitungIkm } from '../../domain/skm/ikm.ts';
import { sampelMinimum } from '../../domain/skm/sampel.ts';
import { masaTriwulan, triwulan, triwulanDi } from '../../domain/skm/triwulan.ts';
import { KELOMPOK_JAWABAN } from '../../domain/skm/undangan.ts';
import type { LayananSkm } from '../../domain/skm/unsur.ts';
import { LAYANAN_SKM } from '../../domain/skm/unsur.ts';
import { LAYANAN_PUBLIK } from '../../domain/standar/kata-publik.ts';
import type { LaporanSkm, TerbitanSkm } from '../bentuk/skm.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';

const SARAN_PALING_BANYAK = 1_000;

export interface PilihanLaporan {
  dari?: string | undefined;
  sampai?: string | undefined;
  layanan?: LayananSkm | undefined;
}

/** The index of an office: together, by service and by element, over whole quarters. */
export async function laporanSkm(l: Lingkungan, instansiId: string, p: PilihanLaporan): Promise<LaporanSkm> {
  const { zona } = await bacaKalender(l.db, instansiId);
  const hariIni = tanggalDi(l.sekarang(), zona);
  const sampai = triwulan(p.sampai ?? hariIni);
  const dari = triwulan(p.dari ?? `${sampai.slice(0, 4)}-01-01`);
  const masa = { dari: masaTriwulan(dari).dari, sampai: masaTriwulan(sampai).sampai };
  const layanan = p.layanan === undefined ? LAYANAN_SKM : [p.layanan];
  const s: SaringanSkm = { instansiId, dari, sampai, layanan };
  const [nilai, menunggu, diundang, responden, saran] = await Promise.all([
    jumlahNilai(l.db, s),
    jawabanMenunggu(l.db, instansiId),
    jumlahDiundang(l.db, instansiId, awalHari(masa.dari, zona), awalHari(hariSesudah(masa.sampai), zona)),
    profilResponden(l.db, s),
    saranTerbaca(l, s),
  ]);
  return {
    masa,
    gabungan: hitungIkm(gabungkanJumlah([...nilai.values()])),
    layanan: layanan.map((y) => {
      const jumlah = nilai.get(y);
      return {
        layanan: y,
        nama: LAYANAN_PUBLIK[y].nama,
        hasil: jumlah ? hitungIkm(jumlah) : null,
        menunggu: menunggu.get(y) ?? 0,
        diundang: diundang.get(y) ?? 0,
        sampelMinimum: sampelMinimum(diundang.get(y) ?? 0),
      };
    }),
    responden,
    saran,
    kelompok: KELOMPOK_JAWABAN,
  };
}

async function saranTerbaca(l: Lingkungan, s: SaringanSkm): Promise<LaporanSkm['saran']> {
  const baris = await saranSkm(l.db, s, SARAN_PALING_BANYAK);
  return Promise.all(
    baris.map(async (b) => ({
      layanan: b.layanan as LayananSkm,
      triwulan: b.triwulan,
      isi: await l.brankas.baca<string>(terikatSaran(s.instansiId), b.saran),
    })),
  );
}

/** What an office has to publish (Permenpan RB 14/2017): the last quarter that is over and has a result. */
export async function terbitanSkm(l: Lingkungan, instansiId: string): Promise<TerbitanSkm | null> {
  const kantor = await kantorSkm(l.db, instansiId);
  if (!kantor) return null;
  const { zona, ...instansi } = kantor;
  const t = await triwulanTerakhir(l.db, instansiId, triwulanDi(l.sekarang(), zona as Zona));
  if (t === null) return { instansi, hasil: null };
  const s: SaringanSkm = { instansiId, dari: t, sampai: t, layanan: LAYANAN_SKM };
  const [nilai, responden] = await Promise.all([jumlahNilai(l.db, s), profilResponden(l.db, s)]);
  const gabungan = hitungIkm(gabungkanJumlah([...nilai.values()]));
  if (!gabungan) return { instansi, hasil: null };
  const layanan = Array.from(nilai, ([y, jumlah]) => ({ y, hasil: hitungIkm(jumlah) })).flatMap(
    ({ y, hasil }) => (hasil ? [{ layanan: y, nama: LAYANAN_PUBLIK[y].nama, hasil }] : []),
  );
  return { instansi, hasil: { triwulan: t, masa: masaTriwulan(t), gabungan, layanan, responden } };
}
