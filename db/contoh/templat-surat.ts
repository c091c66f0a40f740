import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SuratContoh } from './kantor.ts';

/** How the sample offices head their letters. Addresses are those of the published standards. */

/** Neutral on purpose: a coat of arms belongs to those who bear it. */
export function logoContoh(): Buffer {
  return readFileSync(join(import.meta.dirname, 'logo-contoh.png'));
}

export const SURAT_BULUKUMBA: SuratContoh = {
  kop: {
    pemerintah: 'Pemerintah Kabupaten Bulukumba',
    instansi: 'Dinas Sosial',
    alamat: 'Jalan Serikaya Nomor 11, Bulukumba 92511',
    kontak: 'Telepon 082190653434, Surel Pengaduandinsosbulukumba@gmail.com',
    kota: 'Bulukumba',
  },
  tembusan: ['Bupati Bulukumba (sebagai laporan)', 'Kepala Dinas Sosial Provinsi Sulawesi Selatan'],
};

export const SURAT_PANGKALPINANG: SuratContoh = {
  kop: {
    pemerintah: 'Pemerintah Kota Pangkalpinang',
    instansi: 'Dinas Sosial',
    alamat: 'Jalan Usman Ambon Nomor 25, Kelurahan Kacang Pedang, Kecamatan Gerunggang, Pangkalpinang',
    kontak: 'Surel dinsos@pangkalpinang.go.id',
    kota: 'Pangkalpinang',
  },
  tembusan: [
    'Wali Kota Pangkalpinang (sebagai laporan)',
    'Kepala Dinas Sosial Provinsi Kepulauan Bangka Belitung',
  ],
};
