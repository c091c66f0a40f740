import type { BarisMenunggu, BarisTempatTidur } from '../../db/hunian.baca.ts';
import { terikatKeadaan } from '../../db/kasus.repository.ts';
import { bacaAtauMusnah, MUSNAH } from '../../db/kunci/baca-atau-musnah.ts';
import type { Waktu, Zona } from '../../domain/jam/waktu.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { klienBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { berjalan } from '../../domain/kasus/tenggat.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { hariTinggal, jenjangTinggal, perkiraanKeluar } from '../../domain/rps/hari-tinggal.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import { KELOMPOK_TEMPAT_TIDUR } from '../../domain/rps/kata.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import { kelompokSesuai } from '../../domain/rps/tempat-tidur.ts';
import type {
  HunianTampil,
  MenungguTampil,
  PenghuniTampil,
  TempatTidurTampil,
} from '../bentuk/hunian.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';

/** The board of the beds, with the people on it as far as this reader may know them. */
export async function papanHunian(
  l: Lingkungan,
  pengguna: Pengguna,
  zona: Zona,
  baris: { tempatTidur: readonly BarisTempatTidur[]; menunggu: readonly BarisMenunggu[] },
): Promise<HunianTampil> {
  const p: Pembaca = { l, pengguna, zona, sekarang: l.sekarang() };
  const [semua, menunggu] = await Promise.all([
    Promise.all(baris.tempatTidur.map((b) => tempatTidur(p, b))),
    Promise.all(baris.menunggu.map((b) => belumDiterima(p, b))),
  ]);
  const kamar = new Map(baris.tempatTidur.map((b) => [b.id, b.kamar]));
  const kosong = (isi: readonly TempatTidurTampil[]) => isi.filter((t) => t.penghuni === null).length;
  return {
    jumlah: semua.length,
    kosong: kosong(semua),
    kelompok: KELOMPOK_TEMPAT_TIDUR.map((nama) => {
      const isi = semua.filter((t) => t.kelompok === nama);
      return { nama, jumlah: isi.length, kosong: kosong(isi) };
    }).filter((k) => k.jumlah > 0),
    kamar: Array.from(
      Map.groupBy(semua, (t) => kamar.get(t.id) ?? ''),
      ([nama, isi]) => ({ nama, tempatTidur: isi }),
    ),
    menunggu,
    perkiraanKeluar: menurutTanggal(semua, zona),
  };
}

interface Pembaca {
  l: Lingkungan;
  pengguna: Pengguna;
  zona: Zona;
  sekarang: Waktu;
}

interface Baris {
  id: string;
  nomor: string;
  tahap: string;
  keadaan: Buffer;
}

async function tempatTidur(p: Pembaca, b: BarisTempatTidur): Promise<TempatTidurTampil> {
  const { kasus_id, nomor, tahap, keadaan } = b;
  const terisi = kasus_id !== null && nomor !== null && tahap !== null && keadaan !== null;
  return {
    id: b.id,
    nama: b.nama,
    kelompok: b.kelompok as KelompokTempatTidur,
    penghuni: terisi ? await penghuni(p, { id: kasus_id, nomor, tahap, keadaan }) : null,
  };
}

async function penghuni(p: Pembaca, b: Baris): Promise<PenghuniTampil> {
  const { kasus, klien, k } = await buka(p, b);
  return {
    kasus,
    klien,
    kategori: k?.kategori ?? null,
    hari: k && hariTinggal(k, p.sekarang),
    jenjang: k ? jenjangTinggal(k) : 0,
    tindakLanjut: k?.tindakLanjut ?? null,
    perkiraanKeluar: k && perkiraanKeluar(k),
  };
}

async function belumDiterima(p: Pembaca, b: Baris): Promise<MenungguTampil> {
  const { kasus, klien, k } = await buka(p, b);
  const pengingat = k?.tenggat.find((t) => t.kunci === 'penerimaan' && berjalan(t));
  return {
    kasus,
    klien,
    kategori: k?.kategori ?? null,
    kelompokSesuai: k ? kelompokSesuai(k, tanggalDi(p.sekarang, p.zona)) : [],
    batas: pengingat?.batas ?? null,
  };
}

/** A stay and its client; of one that was erased, what is left. */
async function buka({ l, pengguna }: Pembaca, { id, nomor, tahap, keadaan }: Baris) {
  const kasus = { id, nomor, tahap };
  const k = await bacaAtauMusnah(l.brankas.baca<KeadaanRps>(terikatKeadaan(id), keadaan));
  if (k === MUSNAH) return { kasus, klien: { nama: null }, k: null };
  const { nama, panggilan } = klienBagi(k.klien, pandanganAtas(ATURAN.rps, k, pengguna.jabatan));
  return { kasus, klien: { nama: nama ?? panggilan ?? null }, k };
}

function menurutTanggal(semua: readonly TempatTidurTampil[], zona: Zona): HunianTampil['perkiraanKeluar'] {
  const keluar = semua.flatMap(({ nama, penghuni: h }) =>
    h?.perkiraanKeluar ? [{ pada: h.perkiraanKeluar, kasus: { ...h.kasus, tempatTidur: nama } }] : [],
  );
  const urut = keluar.toSorted((a, b) => a.pada.localeCompare(b.pada));
  return Array.from(
    Map.groupBy(urut, (k) => tanggalDi(k.pada, zona)),
    ([tanggal, isi]) => ({ tanggal, kasus: isi.map((k) => k.kasus) }),
  );
}
