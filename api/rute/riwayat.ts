import { cariKasus } from '../../db/kasus.baca.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { catatAkses } from '../../db/log-akses.ts';
import type { BarisHalamanRiwayat } from '../../db/riwayat.baca.ts';
import { halamanRiwayat } from '../../db/riwayat.baca.ts';
import { terikatRiwayat } from '../../db/riwayat.ts';
import type { KeadaanKasus, Peristiwa } from '../../domain/kasus/keadaan.ts';
import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import { isiBagi, nilaiLamaBagi, pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { EntriRiwayat } from '../bentuk/riwayat.schema.ts';
import { kueriRiwayat, riwayatKasus } from '../bentuk/riwayat.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import { halaman } from '../kursor.ts';
import { labelTindakan } from '../../domain/kasus/label.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { pelakuTampil } from '../tampilan/pelaku.ts';

/** What happened to a case: who, when, from where, what changed. */
export function ruteRiwayat(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/riwayat',
      siapa: 'masuk',
      ringkasan: 'Riwayat kasus, dari yang paling awal',
      kueri: kueriRiwayat,
      jawaban: { 200: riwayatKasus },
      async tangani({ pengguna, param, kueri }) {
        const kasus = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!kasus) throw tidakAda();
        await catatAkses(l.db, pengguna, 'bacaRiwayat', kasus.id);
        const [baris, keadaan] = await Promise.all([
          halamanRiwayat(l.db, kasus.id, kueri.sesudah, kueri.batas + 1),
          bacaAtauDihapus(bukaKeadaan(l, kasus)),
        ]);
        // Without the state nobody can tell who may read what; its key is that of the entries too.
        const pandangan = keadaan
          ? pandanganAtas(ATURAN[keadaan.layanan], keadaan, pengguna.jabatan)
          : 'inisial';
        const { isi, lanjutSetelah } = halaman(baris, kueri.batas);
        const riwayat = await Promise.all(isi.map((b) => entri(l, kasus.id, b, pandangan)));
        return { status: 200, isi: { riwayat, ...(lanjutSetelah && { sesudah: lanjutSetelah.urutan }) } };
      },
    }),
  ];
}

async function entri(
  l: Lingkungan,
  kasusId: string,
  b: BarisHalamanRiwayat,
  pandangan: Pandangan,
): Promise<EntriRiwayat> {
  const peristiwa = await bacaAtauDihapus(
    l.brankas.baca<Peristiwa>(terikatRiwayat(kasusId, b.urutan), b.isi),
  );
  const lama = peristiwa?.pengayaan.nilaiLama;
  const nilaiLama = lama && nilaiLamaBagi(lama, pandangan);
  return {
    urutan: b.urutan,
    waktu: b.waktu,
    dicatatPada: b.dicatat_pada,
    jenis: b.jenis,
    label: labelTindakan(b.jenis),
    oleh: pelakuTampil(b),
    asal: b.asal,
    ...(b.tindakan_id !== null && { tindakanId: b.tindakan_id }),
    ...(peristiwa?.ke !== undefined && { ke: peristiwa.ke }),
    isi: peristiwa ? (isiBagi(peristiwa, pandangan) ?? 'dirahasiakan') : 'dihapus',
    ...(nilaiLama && { nilaiLama }),
    ...(peristiwa?.pengayaan.nomorSurat && { nomorSurat: peristiwa.pengayaan.nomorSurat }),
    hash: b.hash.toString('hex'),
  };
}

/** Null where the key was destroyed: the chain stays whole without the data. */
async function bacaAtauDihapus<T extends KeadaanKasus | Peristiwa>(bacaan: Promise<T>): Promise<T | null> {
  try {
    return await bacaan;
  } catch (e) {
    if (e instanceof TidakTerbaca) return null;
    throw e;
  }
}
