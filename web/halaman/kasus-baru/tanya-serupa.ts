import { adalahTanggal } from '../../../domain/jam/waktu.ts';

type Objek = Readonly<Record<string, unknown>>;

const SEBUTAN_TERPENDEK = 3;

/** What to ask about repeat clients; null while too little is known to mean anybody. Only what is well formed. */
export function tanyaSerupa(badan: Objek): Record<string, unknown> | null {
  const klien = (badan['klien'] ?? {}) as Objek;
  const sebutan = (nama: string) => {
    const n = klien[nama];
    return typeof n === 'string' && n.length >= SEBUTAN_TERPENDEK ? { [nama]: n } : {};
  };
  const siapa = {
    ...(/^\d{16}$/.test(String(klien['nik'])) && { nik: klien['nik'] }),
    ...sebutan('nama'),
    ...sebutan('panggilan'),
  };
  if (Object.keys(siapa).length === 0) return null;
  const { jenisKelamin, tanggalLahir, perkiraanUsia } = klien;
  const desa = (badan['suratPermohonan'] as Objek | undefined)?.['desaKelurahan'];
  const tempat = [desa, badan['lokasiDitemukan'], klien['alamat']]
    .filter((t) => typeof t === 'string')
    .join(', ');
  return {
    ...siapa,
    ...(jenisKelamin !== undefined && { jenisKelamin }),
    ...(adalahTanggal(String(tanggalLahir)) && { tanggalLahir }),
    ...(typeof perkiraanUsia === 'number' && perkiraanUsia <= 130 && { perkiraanUsia }),
    ...(tempat !== '' && { tempat: tempat.slice(0, 500) }),
  };
}
