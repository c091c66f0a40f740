import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import { pelaporBagi } from '../../domain/kasus/pandangan.ts';
import type { KeadaanPengaduan } from '../../domain/pengaduan/keadaan.ts';
import type { DataPengaduan } from '../bentuk/data-pengaduan.schema.ts';

/** @param pandangan of the reader: who reported is for those who answer, what was told for those who act */
export function dataPengaduan(k: KeadaanPengaduan, pandangan: Pandangan): DataPengaduan {
  return {
    saluran: k.saluran,
    diterimaPada: k.diterimaPada,
    anonim: k.pelapor === undefined,
    ...(k.klasifikasi && { klasifikasi: k.klasifikasi }),
    jumlahPemeriksaan: k.jumlahPemeriksaan,
    ...(k.lanjutan && { lanjutan: k.lanjutan }),
    ...(k.digabungKe && { digabungKe: k.digabungKe }),
    ...(pandangan !== 'inisial' && yangDiceritakan(k, pandangan)),
  };
}

function yangDiceritakan(k: KeadaanPengaduan, pandangan: Pandangan): Partial<DataPengaduan> {
  return {
    perihal: k.perihal,
    uraian: k.uraian,
    ...(k.nomorRujukan && { nomorRujukan: k.nomorRujukan }),
    ...(k.tempat && { tempat: k.tempat }),
    ...(k.waktuKejadian && { waktuKejadian: k.waktuKejadian }),
    ...(k.pelapor && { pelapor: pelaporBagi(k.pelapor, pandangan) }),
    ...(k.tanggapan && { tanggapan: k.tanggapan }),
    ...(k.jawaban && { jawaban: k.jawaban }),
    ...(k.diteruskanKepada && { diteruskanKepada: k.diteruskanKepada }),
    ...(k.pemeriksaan && { pemeriksaan: k.pemeriksaan }),
  };
}
