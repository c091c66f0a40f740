import { cariKasus } from '../../db/kasus.baca.ts';
import { catatAkses } from '../../db/log-akses.ts';
import type { BarisHalamanRiwayat } from '../../db/riwayat.baca.ts';
import { halamanKeduaRantai } from '../../db/riwayat.baca.ts';
import { terikatRiwayat } from '../../db/riwayat.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { EntriRiwayat } from '../bentuk/riwayat.schema.ts';
import { kueriRiwayat, riwayatKasus } from '../bentuk/riwayat.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import { halaman } from '../kursor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bacaAtauDihapus, bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import type { BarisRiwayat } from '../tampilan/riwayat.ts';
import { entriKasus, entriUnduhan, gabungkanRantai, tulisTempat } from '../tampilan/riwayat.ts';

/** What happened to a case: who, when, from where, what changed. */
export function ruteRiwayat(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/riwayat',
      siapa: 'masuk',
      ringkasan: 'Riwayat kasus dan unduhan suratnya, dari yang paling awal',
      kueri: kueriRiwayat,
      jawaban: { 200: riwayatKasus },
      async tangani({ pengguna, param, kueri }) {
        const kasus = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!kasus) throw tidakAda();
        await catatAkses(l.db, pengguna, 'bacaRiwayat', kasus.id);
        const [rantai, keadaan] = await Promise.all([
          halamanKeduaRantai(l.db, kasus.id, kueri.sesudah, kueri.batas + 1),
          bacaAtauDihapus(bukaKeadaan(l, kasus)),
        ]);
        // Without the state nobody can tell who may read what; its key is that of the entries too.
        const pandangan = keadaan
          ? pandanganAtas(ATURAN[keadaan.layanan], keadaan, pengguna.jabatan)
          : 'inisial';
        const { isi, lanjutSetelah: akhir } = halaman(gabungkanRantai(rantai), kueri.batas);
        const riwayat = await Promise.all(isi.map((b) => entri(l, kasus.id, b, pandangan)));
        return { status: 200, isi: { riwayat, ...(akhir && { sesudah: tulisTempat(akhir.tempat) }) } };
      },
    }),
  ];
}

function entri(l: Lingkungan, kasusId: string, b: BarisRiwayat, pandangan: Pandangan): Promise<EntriRiwayat> {
  return 'unduhan' in b
    ? Promise.resolve(entriUnduhan(b.unduhan))
    : bacaEntri(l, kasusId, b.kasus, pandangan);
}

async function bacaEntri(
  l: Lingkungan,
  kasusId: string,
  b: BarisHalamanRiwayat,
  pandangan: Pandangan,
): Promise<EntriRiwayat> {
  const bacaan = l.brankas.baca<Peristiwa>(terikatRiwayat(kasusId, b.urutan), b.isi);
  return entriKasus(b, await bacaAtauDihapus(bacaan), pandangan);
}
