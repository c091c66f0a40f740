import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { halamanRiwayatKantor } from '../../db/riwayat-kantor.baca.ts';
import { terikatKantor } from '../../db/riwayat-kantor.ts';
import { labelKantor } from '../../domain/kantor/label.ts';
import type { EntriRiwayatKantor } from '../bentuk/kantor.schema.ts';
import { kueriRiwayatKantor, riwayatKantor } from '../bentuk/kantor.schema.ts';
import { halaman, tulisKursor } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { pelakuTampil } from '../tampilan/pelaku.ts';

/** What was changed about the office itself: who, when, what. */
export function ruteRiwayatKantor(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/riwayat-kantor',
      siapa: ['admin', 'pengawas', 'kadis'],
      ringkasan: 'Riwayat pengelolaan kantor sendiri, yang terbaru lebih dulu',
      kueri: kueriRiwayatKantor,
      jawaban: { 200: riwayatKantor },
      async tangani({ pengguna, kueri }) {
        await catatAkses(l.db, pengguna, 'bacaRiwayatKantor');
        const { instansiId } = pengguna;
        const hal = { batas: kueri.batas + 1, sebelum: kueri.kursor?.urutan };
        const baris = await halamanRiwayatKantor(l.db, instansiId, hal);
        const { isi, lanjutSetelah: akhir } = halaman(baris, kueri.batas);
        const riwayat = await Promise.all(isi.map((b) => entri(l, instansiId, b)));
        const kursor = akhir && { kursor: tulisKursor({ urutan: akhir.urutan }) };
        return { status: 200, isi: { riwayat, ...kursor } };
      },
    }),
  ];
}

async function entri(
  l: Lingkungan,
  instansiId: string,
  b: Awaited<ReturnType<typeof halamanRiwayatKantor>>[number],
): Promise<EntriRiwayatKantor> {
  const { urutan, waktu, jenis, asal } = b;
  return {
    urutan,
    waktu,
    jenis,
    label: labelKantor(jenis),
    oleh: pelakuTampil(b),
    asal,
    isi: await bacaIsi(l, terikatKantor(instansiId, urutan), b.isi),
    hash: b.hash.toString('hex'),
  };
}

async function bacaIsi(l: Lingkungan, terikat: string, isi: Buffer): Promise<unknown> {
  try {
    return await l.brankas.baca(terikat, isi);
  } catch (e) {
    if (e instanceof TidakTerbaca) return 'dihapus';
    throw e;
  }
}
