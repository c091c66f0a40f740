import { unggah } from '../api/kasus-uji.ts';
import type { permohonan } from '../api/permintaan.ts';
import { orangIni } from '../api/tanam-kasus.ts';
import type { KasusSistem, Sistem } from '../sistem.ts';

/** Who acts on a rekomendasi lansia of the sample office. */
export const AKUN = {
  desa: 'petugas-desa@bulukumba',
  dinsos: 'petugas-dinsos@bulukumba',
  peksos: 'peksos@bulukumba',
  kabid: 'kabid-rehsos@bulukumba',
  kadis: 'kadis@bulukumba',
} as const;

/** Does an act through HTTP, with the version where it asks for one; fails loudly where it is refused. */
export async function lakukan(
  kasus: KasusSistem,
  akun: string,
  jenis: string,
  isi: object = {},
): Promise<void> {
  const { versi } = await kasus.rincian(akun);
  const tanpaVersi = await kasus.tindak(akun, jenis, isi);
  const j = tanpaVersi.status === 422 ? await kasus.tindak(akun, jenis, { ...isi, versi }) : tanpaVersi;
  expect([jenis, j.status, j.isi['detail']]).toEqual([jenis, 200, undefined]);
}

/** A new case, taken to where the kabid initials. @param ubah what differs from the usual request */
export async function lansiaSampaiParaf(
  s: Sistem,
  ubah: Parameters<typeof permohonan>[0] = {},
): Promise<KasusSistem> {
  const kasus = await s.lahir('lansia', ubah);
  const dokumen = [];
  for (const jenis of ['ktp', 'suratKeterangan'])
    dokumen.push((await unggah(s, AKUN.desa, { jenis })).isi['id']);
  await lakukan(kasus, AKUN.desa, 'lampirkanDokumen', { dokumen });
  await lakukan(kasus, AKUN.dinsos, 'nyatakanLengkap');
  const orang = async (peran: 'peksos' | 'kabid-rehsos') => (await orangIni(s.bd, 'bulukumba', peran)).orang;
  await lakukan(kasus, AKUN.dinsos, 'tugaskanPeksos', { peksos: await orang('peksos') });
  await lakukan(kasus, AKUN.peksos, 'kirimAsesmen', {
    lembarAsesmen: {
      dikunjungiPada: s.l.sekarang(),
      kondisiFisik: 'Lemah',
      kondisiPsikososial: 'Kesepian',
      kondisiEkonomi: 'Tidak berpenghasilan',
      keluarga: 'Tidak ada',
      kebutuhan: 'Tempat tinggal',
      kesimpulan: 'layak',
    },
  });
  await lakukan(kasus, AKUN.peksos, 'selesaikanAdministrasi', {
    registrasi: 'REG-001',
    identifikasi: 'Sesuai KTP',
    penelusuran: 'Tidak ditemukan keluarga',
    penelaahan: 'Layak',
    kabidTurutSerta: await orang('kabid-rehsos'),
  });
  return kasus;
}
