import type { Waktu } from '../jam/waktu.ts';
import { LABEL_SALURAN } from '../kasus/label.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { penolakan } from '../kasus/penolakan.ts';
import type { IsiLansia } from '../lansia/keadaan.ts';
import { kesalahanPermohonan } from '../lansia/lahir.ts';
import type { SumberLaporan } from '../rps/kata.ts';
import type { IsiRps } from '../rps/keadaan.ts';
import { kesalahanLaporan } from '../rps/lahir.ts';
import type { IsiPengaduan, KeadaanPengaduan, TindakanPengaduan } from './keadaan.ts';

/**
 * A complaint as the aduan a request for a lansia rests on. Who reported stays with the complaint: the two are linked,
 * and whoever needs the name finds it there.
 */
export function permohonanDari(
  k: KeadaanPengaduan,
  isi: IsiPengaduan['jadikanPermohonanLansia'],
): IsiLansia['ajukanPermohonan'] {
  const sumber = `Pengaduan ${k.nomor} (${LABEL_SALURAN[k.saluran]})`;
  return { ...isi, aduan: { sumber, uraian: k.uraian } };
}

/** A complaint as the report a stay begins with. @param waktu of the act: the report was complete then, unless it says otherwise */
export function laporanDari(
  k: KeadaanPengaduan,
  isi: IsiPengaduan['jadikanLaporanRps'],
  waktu: Waktu,
): IsiRps['laporkan'] {
  const sumber: SumberLaporan = k.saluran === 'slrt' ? 'slrt' : 'masyarakat';
  const lokasi = isi.lokasiDitemukan ?? k.tempat;
  return {
    ...isi,
    sumber,
    uraian: k.uraian,
    diterimaPada: isi.diterimaPada ?? waktu,
    ...(lokasi && { lokasiDitemukan: lokasi }),
  };
}

/** The case to come must be one its own service would take. */
export function periksaLanjutan(
  k: KeadaanPengaduan,
  t: Extract<TindakanPengaduan, { jenis: 'jadikanPermohonanLansia' | 'jadikanLaporanRps' }>,
): Penolakan | null {
  const kesalahan =
    t.jenis === 'jadikanLaporanRps'
      ? kesalahanLaporan(laporanDari(k, t.isi, t.waktu), k.standar, t.waktu)
      : kesalahanPermohonan(permohonanDari(k, t.isi), k.standar, t.waktu);
  return kesalahan.length > 0
    ? penolakan('isiTidakSah', 'Ada isian kasus baru yang perlu diperbaiki.', kesalahan)
    : null;
}
