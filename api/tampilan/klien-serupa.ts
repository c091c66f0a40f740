import { ciriDari } from '../../db/ciri-klien.ts';
import type { KasusSerupa } from '../../db/klien-serupa.baca.ts';
import { kasusSerupa, keadaanMenurutId } from '../../db/klien-serupa.baca.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { klienBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { KlienSerupaTampil } from '../bentuk/klien-serupa.schema.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';

/** Cases that are likely about this one's client, and that nobody has decided about yet. */
export async function belumDiputuskan(
  l: Lingkungan,
  pengguna: Pengguna,
  k: KeadaanKasus,
): Promise<KasusSerupa[]> {
  if (!ATURAN[k.layanan].berklien) return [];
  return kasusSerupa(l.db, jangkauan(pengguna), ciriDari(l.brankas, k), { kasusId: k.kasusId });
}

/** Cases about perhaps the same person, with the client as far as this reader may see them in each. */
export async function tampilkanSerupa(
  l: Lingkungan,
  pengguna: Pengguna,
  serupa: readonly KasusSerupa[],
): Promise<KlienSerupaTampil[]> {
  const keadaan = await keadaanMenurutId(
    l.db,
    serupa.map((s) => s.id),
  );
  const tampil = serupa.map(async (s) => {
    const sandi = keadaan.get(s.id);
    const klien = sandi && (await klienTerbaca(l, pengguna, { id: s.id, keadaan: sandi }));
    return klien ? [butir(s, klien)] : [];
  });
  return (await Promise.all(tampil)).flat();
}

/** Null where it was erased a moment ago: nobody is left to compare with. */
async function klienTerbaca(l: Lingkungan, pengguna: Pengguna, baris: { id: string; keadaan: Buffer }) {
  try {
    const k = await bukaKeadaan(l, baris);
    return klienBagi(k.klien, pandanganAtas(ATURAN[k.layanan], k, pengguna.jabatan));
  } catch (e) {
    if (e instanceof TidakTerbaca) return null;
    throw e;
  }
}

function butir(s: KasusSerupa, klien: KlienSerupaTampil['klien']): KlienSerupaTampil {
  const { nomor, layanan, tahap, terbuka, skor, alasan } = s;
  return {
    kasus: s.id,
    nomor,
    layanan,
    tahap,
    terbuka,
    dibuatPada: s.dibuat_pada,
    klien,
    skor,
    alasan,
    ...s.keputusan,
  };
}
