import type { StandarPublik } from '../../domain/standar/standar-publik.ts';

/** The published standard of Kabupaten Bulukumba in its own words; only slips of the pen are set right. */

const PERMOHONAN =
  'Petugas Desa / Kelurahan membuat surat permohonan kepada Dinas Sosial tentang pendampingan Peksos bagi Lanjut Usia Terlantar ke';
const PENUGASAN =
  'Petugas Dinas Sosial menugaskan Pekerja Sosial Profesional untuk melakukan verifikasi lapangan dan asesmen';
const ADMINISTRASI =
  'Kabid dan pekerja sosial rehabilitasi sosial anak dan lanjut usia menyiapkan persyaratan administrasi meliputi: identifikasi dan registrasi, penelusuran dan penelaahan masalah (Asesmen)';
const PARAF = 'Kepala Bidang menelaah dan memaraf persetujuan';
const TANDA_TANGAN = 'Kepala Dinas Sosial menandatangani persetujuan klien untuk tinggal di panti.';
const PENYERAHAN = 'Rekomendasi diserahkan ke Peksos dan Kabid Rehabilitasi Sosial';
const PENGIRIMAN = 'Klien dikirim ke';

const ADUAN_BULUKUMBA = '085299603035';

/**
 * What both sample offices publish alike; the standard is Bulukumba's.
 * @param tujuan the shelter, as the first step and as the last one names it
 */
function komponenLansia(tujuan: { permohonan: string; pengiriman: string }) {
  const langkah = [
    { teks: `${PERMOHONAN} ${tujuan.permohonan}` },
    { teks: PENUGASAN, tenggat: 'penugasanAsesmen' },
    { teks: ADMINISTRASI, tenggat: 'administrasi' },
    { teks: PARAF, tenggat: 'paraf' },
    { teks: TANDA_TANGAN },
    { teks: PENYERAHAN, tenggat: 'penyerahan' },
    { teks: `${PENGIRIMAN} ${tujuan.pengiriman}` },
  ];
  return {
    dasarHukum: [
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan (komponen standar)',
      'Peraturan Menteri Sosial Nomor 19 Tahun 2012 tentang Pedoman Pelayanan Sosial Lanjut Usia (usia 60 tahun ke atas)',
    ],
    persyaratan: [
      { teks: 'Adanya aduan dari masyarakat/pihak kelurahan' },
      { teks: 'Memiliki identitas diri KTP/KK' },
      { teks: 'Membawa surat keterangan dari kelurahan setempat' },
      { teks: 'Usia 60 tahun ke atas' },
      { teks: 'Miskin, terlantar dan atau diterlantarkan oleh keluarganya' },
      { teks: 'Lembar asesmen Pekerja Sosial/Pendamping Lanjut Usia' },
    ],
    prosedur: langkah.map(({ teks }) => ({ teks })),
    waktu: {
      janji: [{ menit: 40, tenggat: ['penugasanAsesmen', 'administrasi', 'paraf', 'penyerahan'] }],
      rincian: langkah,
    },
    biaya: 'Tidak dipungut biaya',
    produk: ['Surat Rekomendasi dan Pendampingan bagi Lanjut Usia'],
  } satisfies Partial<StandarPublik>;
}

/** The source leaves the number of its decree empty, and gives an e-mail address as its website. */
export const PUBLIK_LANSIA_BULUKUMBA: StandarPublik = {
  nama: 'Layanan Rekomendasi dan Pendampingan Pekerja Sosial Bagi Lanjut Usia Terlantar Ke UPT Dinas Sosial Prov. Sulawesi Selatan (Sentra Pangurangi Takalar)',
  ...komponenLansia({
    permohonan: 'UPT Dinas Sosial Provinsi Sulsel (Sentra Pangurangi Takalar)',
    pengiriman: 'UPT Dinas Sosial Provinsi Sulawesi Selatan (Sentra Pangurangi Takalar)',
  }),
  pengaduan: {
    kantor: {
      nama: 'Pemerintah Kab. Bulukumba / Dinas Sosial',
      alamat: 'Jl. Serikaya No. 11 92511',
      telepon: '082190653434',
    },
    saluran: [
      { jenis: 'datangLangsung', label: 'Ruang Aduan', nilai: 'Layanan Aduan Dinas Sosial Bulukumba' },
      { jenis: 'kotakSaran', label: 'Kotak Saran' },
      {
        jenis: 'telepon',
        label: 'Nomor Pengaduan: Telp',
        nilai: ADUAN_BULUKUMBA,
        tautan: `tel:${ADUAN_BULUKUMBA}`,
      },
      { jenis: 'whatsapp', label: 'Nomor Pengaduan: WA', nilai: ADUAN_BULUKUMBA },
      {
        jenis: 'surel',
        label: 'Email',
        nilai: 'Pengaduandinsosbulukumba@gmail.com',
        tautan: 'mailto:Pengaduandinsosbulukumba@gmail.com',
      },
      { jenis: 'mediaSosial', label: 'Media Sosial: Facebook', nilai: 'Dinas Sosial Dinsos BLK' },
      { jenis: 'mediaSosial', label: 'Instagram', nilai: 'dinsosblk' },
      { jenis: 'surel', label: 'Website', nilai: 'dinassosialkabbulukumba@gmail.com' },
      { jenis: 'slrt', label: 'SLRT (Sistem Layanan Rujukan Terpadu)' },
      {
        jenis: 'sp4nLapor',
        label: 'Integrasi SP4N LAPOR (Layanan Aspirasi dan Pengaduan Online Rakyat)',
        tautan: 'https://www.lapor.go.id',
      },
    ],
  },
};

/** No standard that Pangkalpinang has published, and it says so. */
export function publikLansiaContoh(tujuan: string, pengaduan: StandarPublik['pengaduan']): StandarPublik {
  return {
    nama: 'Layanan Rekomendasi dan Pendampingan Pekerja Sosial Bagi Lanjut Usia Terlantar (contoh)',
    catatan:
      'Contoh: standar ini tidak diterbitkan oleh kantor ini. Isinya mengikuti standar Kabupaten Bulukumba, dengan tujuan contoh.',
    ...komponenLansia({ permohonan: tujuan, pengiriman: tujuan }),
    pengaduan,
  };
}
