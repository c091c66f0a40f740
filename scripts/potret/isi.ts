import type { KlienHttp } from '../../test/support/api/klien.ts';
import { unggah } from '../../test/support/api/kasus-uji.ts';
import { laporan, pengaduan, permohonan } from '../../test/support/api/permintaan.ts';
import { orangIni } from '../../test/support/api/tanam-kasus.ts';
import type { Sistem } from '../../test/support/sistem.ts';

/** Cases that stand still where a picture is taken of them. */
export interface IsiPotret {
  asesmen: string;
  paraf: string;
  selesai: string;
  kodeLacak: string;
  kodeSurat: string;
}

const LANSIA = [
  { nama: 'Daeng Sitti Rahmatia', jenisKelamin: 'P', tanggalLahir: '1948-03-01' },
  { nama: 'Puang Baso Mappa', jenisKelamin: 'L', tanggalLahir: '1944-11-20' },
  { nama: 'Andi Tenri Ampareng', jenisKelamin: 'P', tanggalLahir: '1951-07-09' },
  { nama: 'Daeng Ngai', jenisKelamin: 'L', tanggalLahir: '1946-01-17' },
  { nama: 'Hj. Maemunah Lolo', jenisKelamin: 'P', tanggalLahir: '1950-05-30' },
] as const;
const JALAN = [
  ['petugas-dinsos', 'nyatakanLengkap'],
  ['petugas-dinsos', 'tugaskanPeksos'],
  ['peksos', 'kirimAsesmen'],
  ['peksos', 'selesaikanAdministrasi'],
  ['kabid-rehsos', 'paraf'],
  ['kadis', 'tandaTangan'],
  ['peksos', 'terimaRekomendasi'],
  ['kabid-rehsos', 'terimaRekomendasi'],
  ['peksos', 'berangkatkan'],
  ['peksos', 'catatSerahTerima'],
] as const;

export async function isiPotret(s: Sistem): Promise<IsiPotret> {
  await lansia(s, 0, 0);
  await lansia(s, 1, 1);
  const asesmen = await lansia(s, 2, 2);
  const paraf = await lansia(s, 3, 4);
  const selesai = await lansia(s, 4, JALAN.length);
  await lahir(s, 'petugas-dinsos@bulukumba', 'pengaduan', pengaduan());
  await isiRps(s);
  const surat = await s.bd.db
    .selectFrom('surat')
    .select('kode_verifikasi')
    .orderBy('urut')
    .executeTakeFirstOrThrow();
  return {
    asesmen: asesmen.id,
    paraf: paraf.id,
    selesai: selesai.id,
    kodeLacak: paraf.kodeLacak,
    kodeSurat: surat.kode_verifikasi ?? '',
  };
}

interface Lahir {
  id: string;
  kodeLacak: string;
}

async function lansia(s: Sistem, siapa: number, sampai: number): Promise<Lahir> {
  const klien = LANSIA[siapa];
  const dokumen = [];
  for (const jenis of ['suratPermohonan', 'suratKeterangan', 'ktp'])
    dokumen.push(
      String((await unggah(s, 'petugas-desa@bulukumba', { jenis, nama: `${jenis}.pdf` })).isi['id']),
    );
  const badan = permohonan({
    ...(klien && { klien: { ...klien, alamat: 'Lingkungan Caile' } }),
    dokumen,
  });
  const kasus = await lahir(s, 'petugas-desa@bulukumba', 'lansia', badan);
  for (const [peran, jenis] of JALAN.slice(0, sampai))
    await lakukan(s, kasus.id, `${peran}@bulukumba`, jenis, await badanLansia(s, jenis));
  return kasus;
}

async function badanLansia(s: Sistem, jenis: string): Promise<object> {
  const orang = async (peran: 'peksos' | 'kabid-rehsos') => (await orangIni(s.bd, 'bulukumba', peran)).orang;
  const terjadiPada = s.l.sekarang();
  switch (jenis) {
    case 'tugaskanPeksos':
      return { peksos: await orang('peksos') };
    case 'kirimAsesmen':
      return {
        lembarAsesmen: {
          dikunjungiPada: terjadiPada,
          kondisiFisik: 'Sulit berjalan tanpa tongkat.',
          kondisiPsikososial: 'Kesepian sejak tinggal sendiri.',
          kondisiEkonomi: 'Tidak berpenghasilan; makan dari tetangga.',
          keluarga: 'Anaknya merantau dan tidak dapat dihubungi.',
          kebutuhan: 'Tempat tinggal dan perawatan.',
          kesimpulan: 'layak',
        },
      };
    case 'selesaikanAdministrasi':
      return {
        registrasi: 'REG-2026-014',
        identifikasi: 'Sesuai KTP.',
        penelusuran: 'Keluarga tidak ditemukan di kecamatan.',
        penelaahan: 'Layak dirujuk ke sentra.',
        kabidTurutSerta: await orang('kabid-rehsos'),
      };
    case 'berangkatkan':
      return { terjadiPada };
    case 'catatSerahTerima':
      return { terjadiPada, penerima: { nama: 'Suryani', jabatan: 'Petugas penerimaan' } };
    default:
      return {};
  }
}

const PENGHUNI = [
  { nama: 'Karim bin Jafar', jenisKelamin: 'L', perkiraanUsia: 66 },
  { nama: 'Siti Aminah', jenisKelamin: 'P', perkiraanUsia: 71 },
  { panggilan: 'Pak Tua', jenisKelamin: 'L', perkiraanUsia: 60 },
  { panggilan: 'Mak Uda', jenisKelamin: 'P', perkiraanUsia: 58 },
] as const;
const RANJANG = ['Anggrek 1', 'Melati 1'];

/** Two live in the house, one waits for a bed, one for the decision. */
async function isiRps(s: Sistem): Promise<void> {
  for (const [i, klien] of PENGHUNI.entries()) {
    const kasus = await lahir(s, 'petugas-rps@pangkalpinang', 'rps', laporan({ klien }));
    const bertindak = (peran: string, jenis: string, isi: object = {}) =>
      lakukan(s, kasus.id, `${peran}@pangkalpinang`, jenis, isi);
    await bertindak('peksos', 'catatAsesmenAwal', {
      identitasDiperiksa: 'Tidak membawa kartu identitas.',
      masalahAwal: 'Tidak punya tempat tinggal.',
      selesaiDalam24Jam: false,
      rekomendasi: 'layananRps',
    });
    if (i === PENGHUNI.length - 1) continue;
    await bertindak('kabid-rehsos', 'terimaDiRps');
    const nama = RANJANG[i];
    if (nama === undefined) continue;
    const ranjang = await s.bd.db
      .selectFrom('tempat_tidur')
      .select('id')
      .where('instansi_id', '=', 'pangkalpinang')
      .where('nama', '=', nama)
      .executeTakeFirstOrThrow();
    const terjadiPada = s.l.sekarang();
    await bertindak('petugas-rps', 'terimaKlien', {
      terjadiPada,
      tempatTidur: ranjang.id,
      barang: 'Satu tas kain.',
      kondisi: 'Lemah, sadar.',
    });
  }
}

async function lahir(s: Sistem, akun: string, layanan: string, badan: object): Promise<Lahir> {
  const { status, isi } = await (await s.sebagai(akun)).kirim(`/api/v1/${layanan}`, badan);
  if (status !== 201) throw new Error(`${layanan}: ${status} ${JSON.stringify(isi)}`);
  return isi as unknown as Lahir;
}

async function lakukan(s: Sistem, id: string, akun: string, jenis: string, isi: object): Promise<void> {
  const klien: KlienHttp = await s.sebagai(akun);
  const { versi } = (await klien.ambil(`/api/v1/kasus/${id}`)).isi;
  const kirim = (badan: object) => klien.kirim(`/api/v1/kasus/${id}/tindakan/${jenis}`, badan);
  const tanpa = await kirim(isi);
  const j = tanpa.status === 422 ? await kirim({ ...isi, versi }) : tanpa;
  if (j.status !== 200) throw new Error(`${jenis}: ${j.status} ${JSON.stringify(j.isi)}`);
}
