import type { IsiPdp } from '../../../domain/pdp/keadaan.ts';
import type { ContohTindakan } from './tindakan.ts';
import { uuid } from './waktu.ts';

/** Who does each act of a request about personal data, with a body in order. */
export const CONTOH_PDP: ContohTindakan<IsiPdp> = {
  ajukanPermintaanPdp: {
    peran: 'petugas-dinsos',
    isi: () => ({
      jenis: 'akses',
      kasus: uuid(2),
      cakupan: 'orang',
      pemohon: { nama: 'Rahmat Pemohon', hubungan: 'keluarga', kontak: '081298765432' },
      uraian: 'Ingin tahu apa saja yang tercatat.',
    }),
  },
  mintaBukti: { peran: 'petugas-dinsos', isi: () => ({ pesan: 'Bawa KTP dan surat kuasa.' }) },
  nyatakanPemohonSah: { peran: 'petugas-dinsos', isi: () => ({ cara: 'KTP diperiksa di loket.' }) },
  kabulkan: { peran: 'kabid-rehsos', isi: () => ({}) },
  tolakPermintaan: {
    peran: 'kabid-rehsos',
    isi: () => ({ dasarHukum: 'UU 27/2022 pasal 15', alasan: 'Bukan orang yang berhak.' }),
  },
  sampaikanHasil: { peran: 'petugas-dinsos', isi: (terjadiPada) => ({ terjadiPada, cara: 'langsung' }) },
  tanggapiEskalasi: { peran: 'kabid-rehsos', isi: () => ({ tenggat: 'uji#1', jawab: 'diketahui' }) },
  catat: { peran: 'petugas-dinsos', isi: () => ({ catatan: 'Pemohon dihubungi.' }) },
  lampirkanDokumen: { peran: 'petugas-dinsos', isi: () => ({ dokumen: [uuid(950)] }) },
  batalkan: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Pemohon menarik permintaannya.' }) },
  bukaKembali: { peran: 'kabid-rehsos', isi: () => ({ alasan: 'Ditutup keliru.' }) },
};
