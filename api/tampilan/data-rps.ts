import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { DataRps } from '../bentuk/data-rps.schema.ts';

/**
 * @param tempatTidur the bed taken, by name
 * @param pribadi whether the reader may know what was told about the person
 */
export function dataRps(k: KeadaanRps, tempatTidur: DataRps['tempatTidur'], pribadi: boolean): DataRps {
  return {
    sumber: k.sumber,
    kategori: k.kategori,
    diterimaPada: k.diterimaPada,
    ...(k.masukPada && { masukPada: k.masukPada }),
    ...(tempatTidur && { tempatTidur }),
    jumlahBimbingan: k.jumlahBimbingan,
    ...(k.tindakLanjut && { tindakLanjut: k.tindakLanjut }),
    ...(pribadi && tentangKlien(k)),
  };
}

function tentangKlien(k: KeadaanRps): Partial<DataRps> {
  return {
    uraian: k.uraian,
    ...(k.lokasiDitemukan && { lokasiDitemukan: k.lokasiDitemukan }),
    ...(k.pelapor && { pelapor: k.pelapor }),
    ...(k.asesmenAwal && { asesmenAwal: tanpaKlien(k.asesmenAwal) }),
    ...(k.registrasi && { registrasi: k.registrasi }),
    ...(k.identifikasi && { identifikasi: k.identifikasi }),
    ...(k.asesmen && { asesmen: k.asesmen }),
    ...(k.penyaluran && { penyaluran: k.penyaluran }),
  };
}

// What it said of the client has become part of the client, and is shown there.
function tanpaKlien(asesmenAwal: NonNullable<KeadaanRps['asesmenAwal']>) {
  const { klien: _, ...sisa } = asesmenAwal;
  return sisa;
}
