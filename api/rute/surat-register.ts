import { catatAkses } from '../../db/log-akses.ts';
import type { SaringanRegister, TempatRegister } from '../../db/surat.baca.ts';
import { registerSurat } from '../../db/surat.baca.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import { kueriEkspor, kueriRegister, registerSurat as bentukRegister } from '../bentuk/surat.schema.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { BARIS_JUDUL, barisRegister } from '../surat/csv-register.ts';
import { entriRegister } from '../tampilan/surat.ts';

const SIAPA = ['petugas-dinsos', 'kabid-rehsos', 'sekretaris', 'kadis', 'pengawas', 'admin'] as const;

/** The office's register of letters: numbers, kinds and what became of them; nothing about a person. */
export function ruteRegisterSurat(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/surat',
      siapa: SIAPA,
      ringkasan: 'Register surat kantor sendiri, nomor terbaru lebih dulu',
      kueri: kueriRegister,
      jawaban: { 200: bentukRegister },
      async tangani({ pengguna, kueri }) {
        const hal = { batas: kueri.batas + 1, sesudah: kueri.kursor };
        const baris = await registerSurat(l.db, pengguna.instansiId, kueri, hal);
        const { isi, lanjutSetelah: akhir } = halaman(baris, kueri.batas);
        const kursor = akhir && { kursor: tulisKursor({ tahun: akhir.tahun, urut: akhir.urut }) };
        return { status: 200, isi: { surat: isi.map(entriRegister), ...kursor } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/surat/ekspor',
      siapa: SIAPA,
      ringkasan: 'Register surat sebagai berkas CSV, dengan saringan yang sama; setiap ekspor dicatat',
      kueri: kueriEkspor,
      jawaban: { 200: { tipe: 'text/csv' } },
      async tangani({ pengguna, kueri, res }) {
        const { zona } = await bacaKalender(l.db, pengguna.instansiId);
        await catatAkses(l.db, pengguna, 'eksporRegisterSurat');
        res.attachment(`register-surat${kueri.tahun === undefined ? '' : `-${kueri.tahun}`}.csv`);
        res.type('text/csv').set('Cache-Control', 'no-store');
        res.send(await csv(l, pengguna.instansiId, kueri, zona));
        return 'terkirim';
      },
    }),
  ];
}

const SEPOTONG = 500;

async function csv(l: Lingkungan, instansiId: string, s: SaringanRegister, zona: Zona): Promise<string> {
  let isi = BARIS_JUDUL;
  let sesudah: TempatRegister | undefined;
  for (;;) {
    const baris = await registerSurat(l.db, instansiId, s, { batas: SEPOTONG, sesudah });
    isi += baris.map((b) => barisRegister(entriRegister(b), zona)).join('');
    sesudah = baris.at(-1);
    if (baris.length < SEPOTONG) return isi;
  }
}
