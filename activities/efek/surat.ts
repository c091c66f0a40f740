import { randomUUID } from 'node:crypto';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { SISTEM_STANDAR } from '../../domain/kasus/pelaku.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { isiBerubah } from '../../domain/lansia/nasib-surat.ts';
import { naskahRekomendasi } from '../../db/naskah-surat.baca.ts';
import { digestIsi } from '../../db/kunci/segel.ts';
import {
  kunciSuratTercetak,
  batalkanPesanan,
  lepaskanPesanan,
  simpanAlasan,
  terbitkan,
  terikatAlasanSurat,
  tungguKepastian,
} from '../../db/surat.repository.ts';
import type { PenandaSurat } from '../../db/surat.repository.ts';
import type { IsiLansia } from '../../domain/lansia/keadaan.ts';
import { ISI_BERUBAH, TANPA_TEMPLAT } from '../surat/penolakan.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { siapkanParaf } from './petugas.ts';

/** SOP 4: the initials are bound to what would be printed now. */
export async function bubuhkanParaf(c: KonteksEfek): Promise<HasilEfek> {
  const k = c.k as KeadaanLansia;
  const isi = await naskahRekomendasi(c.trx, k, c.waktu);
  if (!isi) return { penolakan: TANPA_TEMPLAT };
  const sidikIsi = digestIsi(isi.naskah);
  if (isiBerubah(k, sidikIsi)) return { penolakan: ISI_BERUBAH };
  const giliran = await siapkanParaf(c);
  return 'penolakan' in giliran ? giliran : { pengayaan: { ...giliran.pengayaan, sidikIsi } };
}

/**
 * SOP 5: the outcome of signing becomes the letter's. What is on record counts before what was reported: an activity
 * whose answer was lost may have signed.
 */
export async function putuskanTandaTangan(c: KonteksEfek): Promise<HasilEfek> {
  const { bubuhan } = c;
  const surat = bubuhan && (await kunciSuratTercetak(c.trx, bubuhan.suratId));
  // A run of before letters were signed here: nothing has been numbered for it.
  if (!surat) return gagal('Tanda tangan belum dibubuhkan. Ulangi tanda tangan.');
  if (surat.sidik_pdf && surat.tindakan_id === c.tindakan.tindakanId) return terbit(c, surat);
  switch (bubuhan.hasil.hasil) {
    case 'ditolak':
      await lepaskanPesanan(c.trx, surat.id);
      return gagal(bubuhan.hasil.pesan);
    case 'tidakPasti':
      // Whoever wanted to send it finds it taken away, under this very lock: nothing left, and nothing will.
      if (bubuhan.kirimanTercatat && !surat.dikirim_pada) {
        await lepaskanPesanan(c.trx, surat.id);
        return gagal('Penandatanganan terhenti sebelum surat dikirim ke penyedia. Ulangi tanda tangan.');
      }
      return belumPasti(c, surat, bubuhan.hasil.pesan);
    case 'ditandatangani':
      return gagal('Berkas surat tidak ada lagi. Ulangi tanda tangan.');
  }
}

function gagal(pesan: string): HasilEfek {
  return { penolakan: penolakan('tandaTanganGagal', pesan) };
}

async function terbit(c: KonteksEfek, surat: { id: string; nomor: string }): Promise<HasilEfek> {
  const { kasusId } = c.k;
  await terbitkan(c.trx, { id: surat.id, kasusId, jenis: 'rekomendasi' }, c.waktu);
  return { pengayaan: { nomorSurat: surat.nomor } };
}

/** Nobody knows whether the letter exists: the case remembers it, and whoever signed is told. */
async function belumPasti(
  c: KonteksEfek,
  { id, nomor }: { id: string; nomor: string },
  pesan: string,
): Promise<HasilEfek> {
  await tungguKepastian(c.trx, id);
  const { orangId } = c.tindakan.pelaku;
  await kabariPenanda(c, orangId, { id, nomor }, 'suratMenungguKepastian', c.k.tahap);
  return {
    penolakan: penolakan(
      'menungguKepastian',
      `${pesan} Belum pasti apakah surat ${nomor} sudah ditandatangani. Jangan diulangi: periksa pada penyedia tanda tangan, lalu nyatakan lewat "Pastikan surat terbit atau tidak".`,
    ),
    catatan: {
      jenis: 'suratMenungguKepastian',
      isi: { suratId: id, nomor, pesan },
      waktu: c.waktu,
      oleh: SISTEM_STANDAR,
      naikVersi: true,
      pengayaan: {},
    },
  };
}

/** The kadis says what has become of such a letter; a file that shows it was examined before (`pastikanSurat`). */
export async function pastikanTerbit(c: KonteksEfek<IsiLansia['pastikanSurat']>): Promise<HasilEfek> {
  const { suratTertunda } = c.k as KeadaanLansia;
  const surat = suratTertunda && (await kunciSuratTercetak(c.trx, suratTertunda.suratId));
  if (!surat) throw new Error('surat yang menunggu kepastian tidak ada');
  if (!c.isi.terbit) {
    if (surat.sidik_pdf) return { penolakan: ADA_BERKASNYA };
    // Should it exist after all, no other letter has its number.
    await batalkanPesanan(c.trx, c.k.kasusId, 'tidakTerbit', c.waktu);
    const kotak = await c.l.brankas.simpan(c.k.kasusId, terikatAlasanSurat(surat.id), c.isi.alasan);
    await simpanAlasan(c.trx, surat.id, kotak);
    return { pengayaan: {} };
  }
  if (c.bubuhan?.hasil.hasil !== 'ditandatangani') {
    const pesan = c.bubuhan?.hasil.pesan ?? 'Berkas surat belum diperiksa.';
    return { penolakan: penolakan('suratTidakCocok', pesan, [{ lokasi: 'dokumen', pesan }]) };
  }
  return terbit(c, surat);
}

const ADA_BERKASNYA = penolakan(
  'suratTidakCocok',
  'Berkas surat yang bertanda tangan sudah diterima dari penyedia. Nyatakan surat ini terbit.',
);

/** What the signing service has said since becomes the letter's; its file lies on record before (`pencocok`). */
export async function cocokkanTerbit(c: KonteksEfek<IsiLansia['cocokkanSurat']>): Promise<HasilEfek> {
  const surat = await kunciSuratTercetak(c.trx, c.isi.suratId);
  const tertunda = (c.k as KeadaanLansia).suratTertunda?.suratId === c.isi.suratId;
  if (!surat || !tertunda || c.isi.terbit !== (surat.sidik_pdf !== null)) {
    return { penolakan: penolakan('sudahDilakukan', 'Keadaan surat ini sudah berubah.') };
  }
  const { orang } = surat.penanda as PenandaSurat;
  const jenis = c.isi.terbit ? 'suratTernyataTerbit' : 'suratTernyataTidakTerbit';
  if (orang !== undefined) await kabariPenanda(c, orang, surat, jenis, c.sesudah.tahap);
  if (c.isi.terbit) return terbit(c, surat);
  await batalkanPesanan(c.trx, c.k.kasusId, 'tidakTerbit', c.waktu);
  return { pengayaan: {} };
}

type KabarSurat = 'suratMenungguKepastian' | 'suratTernyataTerbit' | 'suratTernyataTidakTerbit';

async function kabariPenanda(
  c: Pick<KonteksEfek, 'trx' | 'k' | 'waktu'>,
  orangId: string,
  surat: { id: string; nomor: string },
  jenis: KabarSurat,
  tahap: string,
): Promise<void> {
  await c.trx
    .insertInto('kotak_keluar')
    .values({
      id: randomUUID(),
      kunci: `${c.k.kasusId}:${jenis}:${surat.id}`,
      instansi_id: c.k.instansiId,
      kasus_id: c.k.kasusId,
      orang_id: orangId,
      peran: 'kadis',
      lewat: 'penandaTangan',
      jenis,
      isi: JSON.stringify({ nomor: c.k.nomor, tahap, surat: surat.nomor }),
      dibuat_pada: c.waktu,
    })
    .execute();
}
