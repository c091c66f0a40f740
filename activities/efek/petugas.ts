import type { KeadaanKasus, Pengayaan } from '../../domain/kasus/keadaan.ts';
import type { Peran } from '../../domain/kata.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { alihkanParaf, giliranSesuai } from '../../domain/lansia/pisah-tugas.ts';
import type { JabatanTerisi } from '../../domain/kasus/penerima.ts';
import { pemegangKini } from '../../domain/kasus/penerima.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { bacaStruktur } from '../../db/struktur.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

export function struktur(c: Pick<KonteksEfek, 'trx' | 'k' | 'waktu'>): Promise<JabatanTerisi[]> {
  return bacaStruktur(c.trx, c.k.instansiId, c.waktu);
}

function memegang(kantor: readonly JabatanTerisi[], orangId: string, peran: Peran): boolean {
  return kantor.some((j) => j.peran === peran && j.pemangku.some((p) => p.orangId === orangId));
}

function tidakDikenal(lokasi: string, pesan: string): HasilEfek {
  return { penolakan: penolakan('petugasTidakDikenal', pesan, [{ lokasi, pesan }]) };
}

/** The case can only be given to somebody who is a peksos of this office now. */
export async function periksaPeksos(c: KonteksEfek<{ peksos: string }>): Promise<HasilEfek> {
  return memegang(await struktur(c), c.isi.peksos, 'peksos')
    ? tanpaTambahan
    : tidakDikenal('peksos', 'Orang ini bukan pekerja sosial yang bertugas di kantor Anda.');
}

/** The same of a case under way: where the escort already had the letter, the new one has not. */
export async function alihkanPetugas(c: KonteksEfek<{ peksos: string }>): Promise<HasilEfek> {
  const hasil = await periksaPeksos(c);
  return 'pengayaan' in hasil && pegangSurat(c.k) ? { pengayaan: { penerimaanGugur: true } } : hasil;
}

function pegangSurat(k: KeadaanKasus): boolean {
  return (
    k.layanan === 'lansia' && k.tahap === 'penyerahan' && (k as KeadaanLansia).diterimaOleh.includes('peksos')
  );
}

/** SOP 3 names the kabid who took part; then the paraf falls due. */
export async function periksaAdministrasi(c: KonteksEfek<{ kabidTurutSerta: string }>): Promise<HasilEfek> {
  const kantor = await struktur(c);
  return memegang(kantor, c.isi.kabidTurutSerta, 'kabid-rehsos')
    ? { pengayaan: alihkanBilaPerlu(c.sesudah, kantor) }
    : tidakDikenal('kabidTurutSerta', 'Orang ini bukan Kepala Bidang Rehabilitasi Sosial di kantor Anda.');
}

/** Rule 7: sees who holds the positions at the moment a paraf falls due, and passes it on where it must be. */
export async function siapkanParaf(c: KonteksEfek): Promise<HasilEfek> {
  if (c.sesudah.tahap !== 'paraf') return tanpaTambahan;
  return { pengayaan: alihkanBilaPerlu(c.sesudah, await struktur(c)) };
}

/** Taken up again where it waits for a paraf: as who holds the positions now would have it, not as it was left. */
export async function bukaKembali(c: KonteksEfek): Promise<HasilEfek> {
  const giliran = await siapkanParaf(c);
  return 'pengayaan' in giliran && c.sesudah.tahap === 'paraf'
    ? { pengayaan: { ...giliran.pengayaan, giliranDilihat: true } }
    : giliran;
}

/** Who holds the positions has changed while the case waited; who holds them now decides, not what was seen before. */
export async function sesuaikanParaf(c: KonteksEfek): Promise<HasilEfek> {
  const kantor = await struktur(c);
  return giliranSesuai(c.k as KeadaanLansia, pemegangKini(kantor))
    ? { penolakan: penolakan('sudahDilakukan', 'Giliran paraf sudah sesuai dengan pejabat sekarang.') }
    : { pengayaan: alihkanBilaPerlu(c.sesudah, kantor) };
}

export function alihkanBilaPerlu(sesudah: KeadaanKasus, kantor: readonly JabatanTerisi[]): Pengayaan {
  const dialihkan = alihkanParaf(sesudah as KeadaanLansia, pemegangKini(kantor));
  return dialihkan ? { parafDialihkan: dialihkan } : {};
}
