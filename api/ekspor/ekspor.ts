import type { Request } from 'express';
import { kasusUntukEkspor } from '../../db/daftar-kasus.baca.ts';
import { bacaKalender } from '../../db/instansi.repository.ts';
import { catatAksesBanyak } from '../../db/log-akses.ts';
import { catatRiwayatKantor } from '../../db/riwayat-kantor.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { bolehMelihatPenuh } from '../../domain/kasus/pandangan.ts';
import type { PermintaanEkspor } from '../bentuk/ekspor-kasus.schema.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { kredensial } from '../masuk/kredensial.ts';
import type { Pengguna } from '../pengguna.ts';
import { saringanDari } from '../saringan-kasus.ts';
import { pelakuSaja } from '../tindakan/usul.ts';
import { JUDUL_KASUS, barisKasus } from './kasus.ts';
import { JUDUL_PRIBADI, kolomPribadi } from './pribadi.ts';
import type { Tabel } from './tabel.ts';

export const MAKS_BARIS = 10_000;

export interface EksporKasus {
  /** Of the file, without its ending: by the office's day. */
  nama: string;
  tabel: Tabel;
}

/**
 * A list of cases as a table. It is on record before it goes out: who, which cases, how many, with personal data or
 * without and what for; each case whose personal data it holds is in the access log.
 * @throws Galat 403 where this person sees nobody's data in full, 422 where there are too many
 */
export async function eksporKasus(
  l: Lingkungan,
  pengguna: Pengguna,
  p: PermintaanEkspor,
  req: Request,
): Promise<EksporKasus> {
  const pelaku = pengguna.jabatan.find((j) => !p.denganDataPribadi || bolehMelihatPenuh(j.peran));
  if (!pelaku) throw tanpaWewenang();
  const saringan = await saringanDari(l, pengguna, p.saringan);
  const { zona } = await bacaKalender(l.db, pengguna.instansiId);
  const kasus = await kasusUntukEkspor(l.db, jangkauan(pengguna), saringan, l.sekarang(), MAKS_BARIS + 1);
  if (kasus.length > MAKS_BARIS) throw terlaluBanyak();
  const ids = kasus.map((k) => k.id);
  const pribadi = p.denganDataPribadi ? await kolomPribadi(l, pengguna, ids) : null;
  await l.db.transaction().execute(async (trx) => {
    if (pribadi) await catatAksesBanyak(trx, pengguna, 'eksporKasus', pribadi.dibaca);
    const isi = {
      bentuk: p.bentuk,
      saringan: p.saringan,
      kasus: kasus.length,
      dataPribadi: pribadi && pribadi.dibaca.length,
      ...(p.alasan !== undefined && { alasan: p.alasan }),
    };
    const { instansiId } = pengguna;
    const entri = { instansiId, oleh: pelakuSaja(pelaku), isi, asal: kredensial(req)?.asal ?? 'api' };
    await catatRiwayatKantor(trx, l.brankas, { ...entri, jenis: 'kasusDiekspor' }, l.sekarang());
  });
  const tabel = {
    nama: 'Kasus',
    judul: pribadi ? [...JUDUL_KASUS, ...JUDUL_PRIBADI] : JUDUL_KASUS,
    baris: kasus.map((k, i) => [...barisKasus(k, zona), ...(pribadi?.baris[i] ?? [])]),
  };
  return { nama: `kasus-${tanggalDi(l.sekarang(), zona)}`, tabel };
}

function tanpaWewenang(): Galat {
  const rincian =
    'Peran Anda tidak melihat data pribadi secara lengkap. Ekspor tanpa data pribadi dapat dilakukan.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

function terlaluBanyak(): Galat {
  const pesan = `Lebih dari ${MAKS_BARIS} kasus. Persempit saringannya.`;
  return isianTidakSah([{ lokasi: 'saringan', pesan }]);
}
