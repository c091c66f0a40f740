import { tanggalDi } from '../../domain/jam/waktu.ts';
import { LABEL_PERAN } from '../../domain/kasus/label.ts';
import type { IsiLansia, KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { IsiRps, KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { PokokRujukan } from '../../domain/surat/bahan-rujukan.ts';
import { rujukanDariPenyaluran, rujukanDariTolak } from '../../domain/surat/bahan-rujukan.ts';
import type { NaskahKantor } from '../../db/naskah-surat.baca.ts';
import { naskahBeritaAcara, naskahRujukan, naskahTugas } from '../../db/naskah-surat.baca.ts';
import { bacaPegawai, bacaPejabatSurat } from '../../db/surat-bahan.baca.ts';
import { pesanNomor, terbitkan } from '../../db/surat.repository.ts';
import { polaKantor } from '../surat/pola.ts';
import type { SuratDitulis } from '../surat/tulis.ts';
import { tulisSurat } from '../surat/tulis.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** Letters that are signed in ink: numbered, written down and issued with the act they belong to. */

/** SOP 7: the escort's letter of assignment. */
export async function terbitkanTugas(c: KonteksEfek<IsiLansia['berangkatkan']>): Promise<HasilEfek> {
  const isi = await naskahTugas(c.trx, c.k as KeadaanLansia, c.isi, c.waktu);
  return terbitkanBasah(c, isi, await kadis(c));
}

/** SOP 7: the record of the handover, between the peksos and the shelter. */
export async function terbitkanBeritaAcara(
  c: KonteksEfek<IsiLansia['catatSerahTerima']>,
): Promise<HasilEfek> {
  const isi = await naskahBeritaAcara(c.trx, c.k as KeadaanLansia, c.isi, c.waktu);
  const { pelaku } = c.tindakan;
  const pegawai = await bacaPegawai(c.trx, pelaku);
  if (!pegawai) throw new Error('pelaku serah terima tidak dikenal');
  return terbitkanBasah(c, isi, { orangId: pelaku.orangId, pegawai, pihak: 'PIHAK PERTAMA' });
}

/** Stage 3 of the RPS: refused, and referred. A refusal of a rekomendasi lansia leaves no letter. */
export async function terbitkanRujukanTolak(c: KonteksEfek<IsiRps['tolak']>): Promise<HasilEfek> {
  return c.k.layanan === 'rps' ? terbitkanRujukan(c, rujukanDariTolak(c.isi)) : tanpaTambahan;
}

/** Stage 7 of the RPS. */
export async function terbitkanRujukanSalur(c: KonteksEfek<IsiRps['salurkan']>): Promise<HasilEfek> {
  const pokok = rujukanDariPenyaluran(c.isi);
  return pokok ? terbitkanRujukan(c, pokok) : tanpaTambahan;
}

async function terbitkanRujukan(c: KonteksEfek, pokok: PokokRujukan): Promise<HasilEfek> {
  const isi = await naskahRujukan(c.trx, c.k as KeadaanRps, pokok, c.waktu);
  return terbitkanBasah(c, isi, await kadis(c));
}

async function terbitkanBasah(
  c: KonteksEfek,
  isi: NaskahKantor | null,
  penanda: SuratDitulis['penanda'],
): Promise<HasilEfek> {
  // What has happened is recorded also where the office has no wording for its letter.
  if (!isi) return tanpaTambahan;
  const { kasusId, instansiId } = c.k;
  const { jenis } = isi.naskah;
  const tanggal = tanggalDi(c.waktu, c.k.standar.zona);
  const pola = await polaKantor(c.trx, c.k, c.waktu);
  const { tindakanId } = c.tindakan;
  const surat = await pesanNomor(c.trx, {
    instansiId,
    kasusId,
    jenis,
    tindakanId,
    waktu: c.waktu,
    tanggal,
    pola,
  });
  await tulisSurat(c.trx, c.l, c.k, {
    surat,
    isi,
    penanda,
    waktu: c.waktu,
    paraf: [],
    keterangan: 'Surat ini ditandatangani di atas kertas.',
    tempatTandaTangan: false,
  });
  await terbitkan(c.trx, { id: surat.id, kasusId, jenis }, c.waktu);
  return tanpaTambahan;
}

async function kadis(c: KonteksEfek): Promise<SuratDitulis['penanda']> {
  const ada = await bacaPejabatSurat(c.trx, c.k.instansiId, 'kadis', c.waktu);
  // A vacant post: whoever signs on paper writes the name.
  return ada ?? { pegawai: { nama: '……………………………', jabatan: LABEL_PERAN.kadis } };
}
