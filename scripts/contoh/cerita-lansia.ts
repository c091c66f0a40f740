import { CeritaKasus, ceritakan } from './kasus.ts';
import type { Petugas } from './klien.ts';
import { TidakSesuaiSop } from './klien.ts';

const PDF = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);

export interface PetugasLansia {
  desa: Petugas;
  dinsos: Petugas;
  peksos: Petugas;
  kabid: Petugas;
  kadis: Petugas;
}

/** A rekomendasi lansia from the village's request to the handover at the shelter. */
export async function ceritaLansia(p: PetugasLansia, waktu: () => Promise<string>): Promise<void> {
  ceritakan('\n1. Rekomendasi lansia: dari permohonan desa sampai serah terima di UPT');
  const hari = (await waktu()).slice(0, 10);
  const kasus = await CeritaKasus.buka(p.desa, '/api/v1/lansia', {
    suratPermohonan: {
      nomor: '470/12/DS',
      tanggal: hariSebelum(hari),
      desaKelurahan: 'Caile',
      kecamatan: 'Ujung Bulu',
    },
    aduan: { sumber: 'masyarakat', uraian: 'Tinggal sendiri, sakit, tidak ada yang merawat.' },
    klien: {
      nama: 'Daeng Contoh',
      nik: '7302014107500001',
      tempatLahir: 'Bulukumba',
      tanggalLahir: '1950-07-01',
      jenisKelamin: 'P',
    },
    keadaan: ['terlantar'],
  });
  await kasus.ditolak(p.dinsos, 'nyatakanLengkap', {}, 422);
  await kasus.lakukan(
    p.dinsos,
    'mintaKelengkapan',
    { syarat: ['identitas', 'suratKeterangan'], pesan: 'Lampirkan KTP dan surat keterangan.' },
    'permohonan',
  );
  const dokumen = [
    await p.desa.unggah('ktp', 'ktp.pdf', PDF),
    await p.desa.unggah('suratKeterangan', 'keterangan.pdf', PDF),
  ];
  await kasus.lakukan(p.desa, 'lampirkanDokumen', { dokumen }, 'permohonan');
  await kasus.lakukan(p.dinsos, 'nyatakanLengkap', {}, 'penugasan');
  await kasus.lakukan(p.dinsos, 'tugaskanPeksos', { peksos: p.peksos.orangId }, 'asesmen');
  await kasus.ditolak(p.kabid, 'paraf', { versi: 1 }, 409);
  await kasus.lakukan(
    p.peksos,
    'kirimAsesmen',
    {
      lembarAsesmen: {
        dikunjungiPada: await waktu(),
        kondisiFisik: 'Lemah, perlu bantuan berjalan',
        kondisiPsikososial: 'Kesepian',
        kondisiEkonomi: 'Tidak berpenghasilan',
        keluarga: 'Tidak ada keluarga yang merawat',
        kebutuhan: 'Tempat tinggal dan perawatan',
        kesimpulan: 'layak',
      },
    },
    'administrasi',
  );
  await kasus.lakukan(
    p.peksos,
    'selesaikanAdministrasi',
    {
      registrasi: 'REG-001',
      identifikasi: 'Sesuai KTP',
      penelusuran: 'Tidak ditemukan keluarga',
      penelaahan: 'Layak dirujuk',
      kabidTurutSerta: p.kabid.orangId,
    },
    'paraf',
  );
  await kasus.lakukan(p.kabid, 'paraf', {}, 'tandaTangan');
  await kasus.lakukan(p.kadis, 'tandaTangan', {}, 'penyerahan');
  const { data } = await kasus.rincian(p.kadis);
  const nomorSurat = data.surat?.at(-1)?.nomor;
  if (!nomorSurat) throw new TidakSesuaiSop('surat tidak bernomor setelah tanda tangan');
  ceritakan(`  Surat Rekomendasi dan Pendampingan terbit: ${nomorSurat}`);
  await kasus.lakukan(p.peksos, 'terimaRekomendasi', {}, 'penyerahan');
  await kasus.lakukan(p.kabid, 'terimaRekomendasi', {}, 'pengiriman');
  await kasus.lakukan(p.peksos, 'berangkatkan', { terjadiPada: await waktu() }, 'pengiriman');
  await kasus.lakukan(
    p.peksos,
    'catatSerahTerima',
    { terjadiPada: await waktu(), penerima: { nama: 'Petugas UPT', jabatan: 'Pekerja Sosial' } },
    'selesai',
  );
}

function hariSebelum(hari: string): string {
  return new Date(Date.parse(hari) - 86_400_000).toISOString().slice(0, 10);
}
