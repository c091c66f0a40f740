import { CeritaKasus, ceritakan } from './kasus.ts';
import type { Petugas } from './klien.ts';
import { TidakSesuaiSop } from './klien.ts';

export interface PetugasRps {
  rps: Petugas;
  peksos: Petugas;
  kabid: Petugas;
  kadis: Petugas;
}

const ASESMEN_AWAL = {
  identitasDiperiksa: 'Tidak membawa kartu identitas',
  masalahAwal: 'Terlantar di terminal',
  selesaiDalam24Jam: false,
  rekomendasi: 'layananRps',
};

const ASESMEN = {
  kebutuhan: 'Tempat tinggal sementara',
  potensi: 'Dapat bekerja ringan',
  permasalahan: 'Terpisah dari keluarga',
  rencanaBimbingan: 'Bimbingan sosial',
  rencanaRujukan: 'Dipulangkan kepada keluarga',
};

export function laporkan(p: PetugasRps): Promise<CeritaKasus> {
  return CeritaKasus.buka(p.rps, '/api/v1/rps', {
    sumber: 'satpolPp',
    kategori: 'orangTerlantar',
    uraian: 'Ditemukan tidur di terminal.',
    klien: { panggilan: 'Pak Contoh', perkiraanUsia: 45, dasarPerkiraan: 'Penampilan', jenisKelamin: 'L' },
  });
}

export async function asesmenAwal(p: PetugasRps, kasus: CeritaKasus): Promise<void> {
  await kasus.lakukan(p.peksos, 'catatAsesmenAwal', ASESMEN_AWAL, 'keputusan');
}

/** SOP 4 to 6: reception in a free bed, registration, identification, assessment, guidance. */
export async function masukDanBimbing(
  p: PetugasRps,
  kasus: CeritaKasus,
  waktu: () => Promise<string>,
): Promise<void> {
  await kasus.lakukan(
    p.rps,
    'terimaKlien',
    {
      terjadiPada: await waktu(),
      tempatTidur: await tempatKosong(p.rps),
      barang: 'Satu tas',
      kondisi: 'Sehat',
    },
    'pendekatanAwal',
  );
  await kasus.lakukan(p.rps, 'registrasi', { nomorRegister: 'RPS-001' }, 'pendekatanAwal');
  await kasus.lakukan(p.rps, 'identifikasi', { uraian: 'Berasal dari luar kota.' }, 'asesmen');
  await kasus.lakukan(p.peksos, 'catatAsesmen', ASESMEN, 'bimbingan');
  await kasus.lakukan(
    p.peksos,
    'catatBimbingan',
    { jenisBimbingan: 'sosial', uraian: 'Percakapan pertama.' },
    'bimbingan',
  );
}

export async function salurkan(
  p: PetugasRps,
  kasus: CeritaKasus,
  alasan: string,
  waktu: () => Promise<string>,
): Promise<void> {
  const penyaluran = { cara: 'dijemputKeluarga', penjemput: 'Anak klien', hubungan: 'Anak kandung' };
  await kasus.lakukan(p.rps, 'salurkan', { terjadiPada: await waktu(), alasan, penyaluran }, 'selesai');
}

/** A stay that is decided within 1×24 hours and placed. */
export async function ceritaRps(p: PetugasRps, waktu: () => Promise<string>): Promise<void> {
  ceritakan('\n2. Hunian RPS: diputuskan dalam 1×24 jam dan disalurkan');
  const kasus = await laporkan(p);
  await asesmenAwal(p, kasus);
  await kasus.lakukan(p.kabid, 'terimaDiRps', {}, 'pendekatanAwal');
  await masukDanBimbing(p, kasus, waktu);
  await salurkan(p, kasus, 'selesaiBimbingan', waktu);
  const lewat = (await kasus.riwayat(p.kabid)).filter((e) => e.jenis === 'pindahOtomatis');
  if (lewat.length > 0) throw new TidakSesuaiSop('kasus ini seharusnya diputuskan orang, bukan oleh standar');
}

async function tempatKosong(oleh: Petugas): Promise<string> {
  const { isi } = await oleh.ambil('/api/v1/rps/hunian');
  const kosong = isi.kamar
    .flatMap((k: { tempatTidur: { id: string; kelompok: string; penghuni: unknown }[] }) => k.tempatTidur)
    .find((t: { kelompok: string; penghuni: unknown }) => t.kelompok === 'laki-laki' && t.penghuni === null);
  if (!kosong) throw new TidakSesuaiSop('tidak ada tempat tidur kosong untuk laki-laki');
  return kosong.id;
}
