import type { Peran } from '../../domain/kata.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { alihkanParaf } from '../../domain/lansia/pisah-tugas.ts';
import { pemangkuKini } from '../../domain/kasus/penerima.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { bacaStruktur } from '../../db/struktur.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

async function memegang(c: KonteksEfek, orangId: string, peran: Peran): Promise<boolean> {
  const struktur = await bacaStruktur(c.trx, c.k.instansiId, c.waktu);
  return struktur.some((j) => j.peran === peran && j.pemangku.some((p) => p.orangId === orangId));
}

function tidakDikenal(lokasi: string, pesan: string): HasilEfek {
  return { penolakan: penolakan('petugasTidakDikenal', pesan, [{ lokasi, pesan }]) };
}

/** The case can only be given to somebody who is a peksos of this office now. */
export async function periksaPeksos(c: KonteksEfek<{ peksos: string }>): Promise<HasilEfek> {
  return (await memegang(c, c.isi.peksos, 'peksos'))
    ? tanpaTambahan
    : tidakDikenal('peksos', 'Orang ini bukan pekerja sosial yang bertugas di kantor Anda.');
}

/** SOP 3 names the kabid who took part; then the paraf falls due. */
export async function periksaAdministrasi(c: KonteksEfek<{ kabidTurutSerta: string }>): Promise<HasilEfek> {
  return (await memegang(c, c.isi.kabidTurutSerta, 'kabid-rehsos'))
    ? siapkanParaf(c)
    : tidakDikenal('kabidTurutSerta', 'Orang ini bukan Kepala Bidang Rehabilitasi Sosial di kantor Anda.');
}

/** Rule 7: sees who holds the positions at the moment a paraf falls due, and passes it on where it must be. */
export async function siapkanParaf(c: KonteksEfek): Promise<HasilEfek> {
  const sesudah = c.sesudah as KeadaanLansia;
  if (sesudah.tahap !== 'paraf') return tanpaTambahan;
  const struktur = await bacaStruktur(c.trx, c.k.instansiId, c.waktu);
  const pemegang = struktur.flatMap((j) =>
    pemangkuKini(j).map((p) => ({ peran: j.peran, orangId: p.orangId })),
  );
  const dialihkan = alihkanParaf(sesudah, pemegang);
  return dialihkan ? { pengayaan: { parafDialihkan: dialihkan } } : tanpaTambahan;
}
