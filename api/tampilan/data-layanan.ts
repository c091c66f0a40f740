import { namaMenurutId, tempatTidur } from '../../db/rincian-kasus.baca.ts';
import { pelakuKasus } from '../../db/riwayat.baca.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import type { KeadaanPengaduan } from '../../domain/pengaduan/keadaan.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { RincianKasus } from '../bentuk/rincian-kasus.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { CariPejabat, Nama } from './data-lansia.ts';
import { dataLansia, DENGAN_PEJABAT, namaDiperlukanLansia } from './data-lansia.ts';
import { dataPdp } from './data-pdp.ts';
import { dataPengaduan } from './data-pengaduan.ts';
import { dataRps } from './data-rps.ts';
import { pelakuTampil } from './pelaku.ts';

type Pembuat = (
  l: Lingkungan,
  k: KeadaanKasus,
  pandangan: Pandangan,
) => Promise<RincianKasus['data']> | RincianKasus['data'];

/** What each service shows of its own. The casts are safe as in `ATURAN`: a state is only handed to its own service. */
const DATA: Record<Layanan, Pembuat> = {
  async lansia(l, keadaan, pandangan) {
    const k = keadaan as KeadaanLansia;
    const perlu = namaDiperlukanLansia(k);
    const [nama, pejabat] = await Promise.all([
      penamaan(l, perlu.orang, perlu.jabatan),
      kepejabatan(l, k.kasusId),
    ]);
    return dataLansia(k, nama, pejabat, pandangan !== 'inisial');
  },
  async rps(l, keadaan, pandangan) {
    const k = keadaan as KeadaanRps;
    const tempat = k.tempatTidur === undefined ? undefined : await tempatTidur(l.db, k.tempatTidur);
    return dataRps(k, tempat, pandangan !== 'inisial');
  },
  pengaduan: (_l, k, pandangan) => dataPengaduan(k as KeadaanPengaduan, pandangan),
  pdp: (_l, k, pandangan) => dataPdp(k as KeadaanPdp, pandangan),
};

/** The part of a case that differs from service to service, and the officer in charge. */
export async function isiLayanan(
  l: Lingkungan,
  k: KeadaanKasus,
  pandangan: Pandangan,
): Promise<Pick<RincianKasus, 'data' | 'petugas'>> {
  const { petugas } = k;
  const [data, nama] = await Promise.all([
    DATA[k.layanan](l, k, pandangan),
    petugas && penamaan(l, [petugas.orangId], []),
  ]);
  return { ...(petugas && nama && { petugas: nama(petugas.orangId) }), data };
}

async function kepejabatan(l: Lingkungan, kasusId: string): Promise<CariPejabat> {
  const baris = await pelakuKasus(l.db, kasusId, DENGAN_PEJABAT);
  return (jenis, pada) => {
    const b = baris.find((x) => x.jenis === jenis && x.waktu === pada);
    const oleh = b && pelakuTampil(b);
    if (!oleh) return undefined;
    const { peran: _, ...pejabat } = oleh;
    return { id: b.orang_id, ...pejabat };
  };
}

async function penamaan(
  l: Lingkungan,
  orang: readonly string[],
  jabatan: readonly string[],
): Promise<(id: string) => Nama> {
  const namanya = await namaMenurutId(l.db, orang, jabatan);
  return (id) => ({ id, nama: namanya.get(id) ?? 'Tidak dikenal' });
}
