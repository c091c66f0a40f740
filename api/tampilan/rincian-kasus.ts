import type { BarisKasus } from '../../db/kasus.baca.ts';
import { bacaPejabat } from '../../db/pejabat.baca.ts';
import {
  dokumenKasus,
  kasusTerkait,
  namaMenurutId,
  tindakanMenunggu,
  tugasKasus,
} from '../../db/rincian-kasus.baca.ts';
import { jabatanPada } from '../../domain/kasus/jabatan-pada.ts';
import type { Pejabat } from '../../domain/kasus/pejabat.ts';
import { tanpaId } from '../../domain/kasus/pejabat.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { klienBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { peringatanUmum } from '../../domain/kasus/peringatan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { RincianKasus } from '../bentuk/rincian-kasus.schema.ts';
import { jangkauan } from '../jangkauan.ts';
import { labelTindakan } from '../../domain/kasus/label.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { tetapMelihatKasus } from '../menangani.ts';
import { tindakanBagi } from '../ringkasan-kasus.ts';
import { jabatanPembaca } from '../surat/akses.ts';
import { alamatAlur } from '../temporal/alamat.ts';
import { isiLayanan } from './data-layanan.ts';
import { belumDiputuskan } from './klien-serupa.ts';
import { tenggatTampil } from './tenggat.ts';
import { diambilTampil } from './tugas.ts';

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
  const alurTemporal = alamatAlur(l, pengguna, baris.alur_id);
  const [isi, dokumen, terkait, serupa, tugas, pejabat, menunggu, nama] = await Promise.all([
    isiLayanan(l, k, pandangan),
    dokumenKasus(l.db, l.brankas, k.kasusId, pribadi),
    kasusTerkait(l.db, jangkauan(pengguna), baris),
    // Nobody decides in a closed case.
    pribadi && baris.terbuka && belumDiputuskan(l, pengguna, k),
    tugasKasus(l.db, k.kasusId),
    bacaPejabat(l.db, k.instansiId, sekarang),
    tindakanMenunggu(l.db, k.kasusId),
    namaMenurutId(l.db, penanggap(k), []),
  ]);
  return {
    id: k.kasusId,
    nomor: k.nomor,
    kodeLacak: baris.kode_lacak,
    layanan: k.layanan,
    tahap: k.tahap,
    versi: k.versi,
    urutan: k.urutan,
    terbuka: baris.terbuka,
    ditunda: k.ditunda,
    ...(k.dibatasi && { dibatasi: k.dibatasi }),
    belumDiproses: k.urutan === 0,
    dibuatPada: k.dibuatPada,
    ditutupPada: baris.ditutup_pada,
    pandangan,
    klien: klienBagi(k.klien, pandangan),
    ...isi,
    dokumen: dokumen.map(({ surat, dibatasi, ...d }) => ({
      ...d,
      dapatDibuka:
        pribadi &&
        (!dibatasi || tetapMelihatKasus(pengguna, k)) &&
        (surat === null || jabatanPembaca(k, pengguna, surat) !== undefined),
    })),
    tenggat: k.tenggat.map((t) => tenggatTampil(k, t, { pengguna, sekarang, nama })),
    penundaan: k.penundaan.map(({ alasan, ...p }) => (pribadi ? { ...p, alasan } : p)),
    peringatan: [...peringatanUmum(k), ...aturan.peringatan(k)],
    terkait,
    ...(serupa && { klienSerupa: serupa.length }),
    ...(alurTemporal !== undefined && { alurTemporal }),
    tugas: tugas.map((t) => tugasTampil(t, jabatanPada(aturan, k, pejabat))),
    tindakanTersedia: tindakanBagi(k, pengguna),
    menunggu: menunggu.map((t) => ({
      tindakanId: t.id,
      jenis: t.jenis,
      label: labelTindakan(t.jenis),
      waktu: t.waktu,
    })),
  };
}

function penanggap(k: KeadaanKasus): string[] {
  return k.tenggat.flatMap((t) => (t.tanggapan ?? []).map((x) => x.oleh.orangId));
}

function tugasTampil(
  t: Awaited<ReturnType<typeof tugasKasus>>[number],
  pejabat: readonly Pejabat[],
): RincianKasus['tugas'][number] {
  const pemegang = t.orang_id === null ? pejabat.filter((p) => p.peran === t.peran) : [];
  return {
    id: t.id,
    jenis: t.jenis,
    tindakan: t.tindakan,
    label: labelTindakan(t.tindakan),
    ...(t.rincian !== null && { rincian: t.rincian }),
    peran: t.peran,
    ...(t.orang_id !== null && t.orang_nama !== null && { orang: { id: t.orang_id, nama: t.orang_nama } }),
    pemegang: pemegang.map(tanpaId),
    diambil: diambilTampil(t),
    tenggat: t.tenggat,
    dibuatPada: t.dibuat_pada,
  };
}
