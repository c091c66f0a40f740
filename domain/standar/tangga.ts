import { LABEL_PERAN } from '../kasus/label.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import type { Layanan, Peran, Tujuan } from '../kata.ts';
import type { AturanUlangan, StandarKasus } from './standar.ts';

/** A repetition comes to an end, or to the top of the office, where nobody is left above who could be told instead. */
export function ulanganBerujung(u: AturanUlangan): boolean {
  return u.palingBanyak !== undefined || u.kepada.includes('kadis');
}

/**
 * Rungs that would reach nobody they name: of all the roles of one, the office has no position, or none that sees the
 * cases of the service. Who is in charge of a case is always somebody.
 * @param jabatan the positions of the office
 */
export function kesalahanTangga(
  layanan: Layanan,
  tenggat: StandarKasus['tenggat'],
  jabatan: readonly { peran: Peran }[],
): Kesalahan[] {
  const ada = new Set<Tujuan>(['penanggung', ...jabatan.map((j) => j.peran)]);
  // Of the services only the rekomendasi lansia has cases of a village.
  if (layanan !== 'lansia') ada.delete('petugas-desa');
  return Object.entries(tenggat).flatMap(([kunci, { nama, jenjang, ulangi }]) => {
    const anak = [
      ...jenjang.map((j, i) => ({ lokasi: `jenjang.${i}`, kepada: j.kepada })),
      ...(ulangi ? [{ lokasi: 'ulangi', kepada: ulangi.kepada }] : []),
    ];
    return anak
      .filter(({ kepada }) => !kepada.some((t) => ada.has(t)))
      .map(({ lokasi, kepada }) => ({
        lokasi: `isi.tenggat.${kunci}.${lokasi}.kepada`,
        pesan: tanpaPenerima(nama, kepada),
      }));
  });
}

function tanpaPenerima(nama: string, kepada: readonly Tujuan[]): string {
  const peran = kepada.map((t) => (t === 'penanggung' ? 'penanggung' : LABEL_PERAN[t])).join(' dan ');
  return `Jenjang "${nama}" tidak akan sampai kepada siapa pun: tidak ada jabatan ${peran} yang menangani layanan ini di kantor Anda. Tambahkan jabatannya, atau pilih penerima lain.`;
}
