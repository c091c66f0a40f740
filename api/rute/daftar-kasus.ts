import type { z } from 'zod';
import { cariKasusNomor } from '../../db/cari-nomor.baca.ts';
import {
  kasusMenurutTenggat,
  kasusTerbaru,
  kasusTerlama,
  cariKasusKlien,
  jumlahKasus,
} from '../../db/daftar-kasus.baca.ts';
import type { ButirKasus } from '../../db/daftar-kasus.baca.ts';
import { catatAkses } from '../../db/log-akses.ts';
import type { Jam } from '../../domain/jam/jam-kerja.ts';
import { inisial } from '../../domain/kasus/inisial.ts';
import { menangani } from '../../domain/kasus/pandangan.ts';
import { LAYANAN, PERAN } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { butirKasus } from '../bentuk/daftar-kasus.schema.ts';
import {
  badanCariKasus,
  daftarKasus,
  hasilCariKasus,
  kueriDaftarKasus,
} from '../bentuk/daftar-kasus.schema.ts';
import { jangkauan } from '../jangkauan.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { menanganiBaris, penanganan } from '../menangani.ts';
import type { Pengguna } from '../pengguna.ts';
import { perannya } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { saringanDari } from '../saringan-kasus.ts';

const MAKS_HASIL_CARI = 50;

// Who acts in no service has nobody to look for.
const PENCARI = PERAN.filter((p) => LAYANAN.some((l) => menangani(ATURAN[l], p)));

const AMBIL = { terbaru: kasusTerbaru, terlama: kasusTerlama, tenggat: kasusMenurutTenggat };

/** Lists of cases. */
export function ruteDaftarKasus(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus',
      siapa: 'masuk',
      ringkasan: 'Daftar kasus kantor sendiri',
      kueri: kueriDaftarKasus,
      jawaban: { 200: daftarKasus },
      async tangani({ pengguna, kueri }) {
        const { urut, kursor: sesudah, batas, hitung, ...diminta } = kueri;
        const j = jangkauan(pengguna);
        const saringan = await saringanDari(l, pengguna, diminta);
        const sekarang = l.sekarang();
        const [baris, jumlah] = await Promise.all([
          AMBIL[urut](l.db, j, saringan, sekarang, { batas: batas + 1, sesudah }),
          hitung === 'true' ? jumlahKasus(l.db, j, saringan, sekarang) : undefined,
        ]);
        await catatAkses(l.db, pengguna, 'daftarKasus');
        const { isi, lanjutSetelah: akhir } = halaman(baris, batas);
        const pada = urut === 'tenggat' ? akhir?.tenggat : akhir?.dibuat_pada;
        return {
          status: 200,
          isi: {
            kasus: isi.map((b) => butir(b, pengguna)),
            ...(akhir && { kursor: tulisKursor({ urut, pada, id: akhir.id }) }),
            ...(jumlah !== undefined && { jumlah }),
          },
        };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/kasus/cari',
      siapa: PENCARI,
      ringkasan: 'Cari kasus menurut nama atau NIK klien, atau menurut nomor',
      badan: badanCariKasus,
      jawaban: { 200: hasilCariKasus },
      async tangani({ pengguna, badan }) {
        await catatAkses(l.db, pengguna, 'cariKasus');
        const baris =
          badan.nomor === undefined
            ? await cariKlien(l, pengguna, badan)
            : await cariKasusNomor(l.db, jangkauan(pengguna), badan.nomor, l.sekarang(), MAKS_HASIL_CARI);
        return { status: 200, isi: { kasus: baris.map((b) => butir(b, pengguna)) } };
      },
    }),
  ];
}

function cariKlien(
  l: Lingkungan,
  pengguna: Pengguna,
  { nama = '', nik }: z.output<typeof badanCariKasus>,
): Promise<ButirKasus[]> {
  const klien = nik === undefined ? { nama } : { nikSidik: l.brankas.sidikNik(pengguna.instansiId, nik) };
  const j = jangkauan(pengguna);
  return cariKasusKlien(l.db, j, penanganan(pengguna), klien, l.sekarang(), MAKS_HASIL_CARI);
}

function butir(b: ButirKasus, pengguna: Pengguna): z.output<typeof butirKasus> {
  const nama = b.klien_nama ?? b.klien_panggilan;
  const orang =
    b.penanggung_id !== null && b.penanggung_nama !== null
      ? { orang: { id: b.penanggung_id, nama: b.penanggung_nama } }
      : {};
  return {
    id: b.id,
    nomor: b.nomor,
    layanan: b.layanan,
    tahap: b.tahap,
    versi: b.versi,
    terbuka: b.terbuka,
    ditunda: b.ditunda,
    tenggat: b.tenggat,
    tenggatNama: b.tenggat_nama,
    jam: b.tenggat_jam as Jam | null,
    terlambat: b.terlambat,
    penanggung: b.penanggung_peran === null ? null : { peran: b.penanggung_peran, ...orang },
    dibuatPada: b.dibuat_pada,
    ditutupPada: b.ditutup_pada,
    dibatasi: b.dibatasi,
    dihapusPada: b.dihapus_pada,
    klien: { nama: nama !== null && !bolehTahu(pengguna, b) ? inisial(nama) : nama },
  };
}

/** While processing is restricted a list names the client to who answers for it, and to nobody else. */
function bolehTahu(pengguna: Pengguna, b: ButirKasus): boolean {
  if (b.dibatasi && !perannya(pengguna).includes('kabid-rehsos')) return false;
  return menanganiBaris(pengguna, b);
}
