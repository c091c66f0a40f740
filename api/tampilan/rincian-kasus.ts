import type { BarisKasus } from '../../db/kasus.baca.ts';
import {
  dokumenKasus,
  kasusTerkait,
  namaMenurutId,
  tempatTidur,
  tindakanMenunggu,
  tugasKasus,
} from '../../db/rincian-kasus.baca.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { klienBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { RincianKasus } from '../bentuk/rincian-kasus.schema.ts';
import { jangkauan } from '../jangkauan.ts';
import { labelTindakan } from '../../domain/kasus/label.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { tenggatTampil, tindakanBagi } from '../ringkasan-kasus.ts';
import { dataLansia, namaDiperlukanLansia } from './data-lansia.ts';
import { dataRps } from './data-rps.ts';

/** A case with everything around it, as this person may see it. */
export async function rincian(
  l: Lingkungan,
  pengguna: Pengguna,
  baris: BarisKasus,
  k: KeadaanKasus,
): Promise<RincianKasus> {
  const aturan = ATURAN[k.layanan];
  const pandangan = pandanganAtas(aturan, k, pengguna.jabatan);
  const pribadi = pandangan !== 'inisial';
  const sekarang = l.sekarang();
  const [isi, dokumen, terkait, tugas, menunggu] = await Promise.all([
    isiLayanan(l, k, pribadi),
    dokumenKasus(l.db, k.kasusId),
    kasusTerkait(l.db, jangkauan(pengguna), baris),
    tugasKasus(l.db, k.kasusId),
    tindakanMenunggu(l.db, k.kasusId),
  ]);
  return {
    id: k.kasusId,
    nomor: k.nomor,
    kodeLacak: baris.kode_lacak,
    layanan: k.layanan,
    tahap: k.tahap,
    versi: k.versi,
    terbuka: baris.terbuka,
    ditunda: k.ditunda,
    belumDiproses: k.urutan === 0,
    dibuatPada: k.dibuatPada,
    ditutupPada: baris.ditutup_pada,
    pandangan,
    klien: klienBagi(k.klien, pandangan),
    ...isi,
    // A file is often named after the person.
    dokumen: dokumen.map(({ nama, ...d }) => (pribadi ? { ...d, nama } : d)),
    tenggat: k.tenggat.map((t) => tenggatTampil(k, t, sekarang)),
    penundaan: k.penundaan.map(({ alasan, ...p }) => (pribadi ? { ...p, alasan } : p)),
    peringatan: aturan.peringatan(k),
    terkait,
    tugas: tugas.map(tugasTampil),
    tindakanTersedia: tindakanBagi(k, pengguna),
    menunggu: menunggu.map((t) => ({
      tindakanId: t.id,
      jenis: t.jenis,
      label: labelTindakan(t.jenis),
      waktu: t.waktu,
    })),
  };
}

async function isiLayanan(
  l: Lingkungan,
  k: KeadaanKasus,
  pribadi: boolean,
): Promise<Pick<RincianKasus, 'data' | 'petugas'>> {
  const lansia = k.layanan === 'lansia' ? (k as KeadaanLansia) : null;
  const rps = k.layanan === 'rps' ? (k as KeadaanRps) : null;
  const perlu = lansia ? namaDiperlukanLansia(lansia) : { orang: [], jabatan: [] };
  const orang = k.petugas ? [...perlu.orang, k.petugas.orangId] : perlu.orang;
  const [namanya, tempat] = await Promise.all([
    namaMenurutId(l.db, orang, perlu.jabatan),
    rps?.tempatTidur === undefined ? undefined : tempatTidur(l.db, rps.tempatTidur),
  ]);
  const nama = (id: string) => ({ id, nama: namanya.get(id) ?? 'Tidak dikenal' });
  return {
    ...(k.petugas && { petugas: nama(k.petugas.orangId) }),
    data: lansia ? dataLansia(lansia, nama, pribadi) : dataRps(k as KeadaanRps, tempat, pribadi),
  };
}

function tugasTampil(t: Awaited<ReturnType<typeof tugasKasus>>[number]): RincianKasus['tugas'][number] {
  return {
    id: t.id,
    jenis: t.jenis,
    tindakan: t.tindakan,
    label: labelTindakan(t.tindakan),
    ...(t.rincian !== null && { rincian: t.rincian }),
    peran: t.peran,
    ...(t.orang_id !== null && t.orang_nama !== null && { orang: { id: t.orang_id, nama: t.orang_nama } }),
    tenggat: t.tenggat,
    dibuatPada: t.dibuat_pada,
  };
}
