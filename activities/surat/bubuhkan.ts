import { setTimeout as tunggu } from 'node:timers/promises';
import { ambilFrasa } from '../../db/frasa.repository.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { nikPenanda } from '../../db/nik-orang.repository.ts';
import { terikatLembar } from '../../db/surat-lembar.ts';
import { bacaSuratTercetak, tandaiDikirim } from '../../db/surat.repository.ts';
import type { PenandaSurat } from '../../db/surat.repository.ts';
import { BELUM_DITANDATANGANI, LAMA_TANDA_TANGAN_MS } from '../../engine/nama.ts';
import type { Lembar } from '../../surat/lembar.ts';
import type { PermintaanTandaTangan } from '../../surat/tanda-tangan/penandatangan.ts';
import { ditolakBasisData } from '../ditolak-basis-data.ts';
import type { HasilBubuhan, PermintaanBubuhan } from '../kontrak.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bukaKotakFrasa } from './frasa.ts';
import { FRASA_HILANG } from './penolakan.ts';
import type { PdfTertanda } from './simpan-pdf.ts';
import { simpanPdf } from './simpan-pdf.ts';

/** It failed before anything was sent to be signed: certainly nothing was. */
class BelumDitandatangani extends Error {
  override name = BELUM_DITANDATANGANI;
}

const TIDAK_LAGI: HasilBubuhan = {
  hasil: 'ditolak',
  pesan: 'Surat ini tidak lagi menunggu tanda tangan ini. Lihat keadaan kasusnya.',
};

// Sent for this act before, and its answer lost.
const BELUM_PASTI: HasilBubuhan = {
  hasil: 'tidakPasti',
  pesan: 'Penyedia tanda tangan tidak memberi jawaban pada waktunya.',
};

/**
 * Prints and signs, outside of any transaction and once: nobody may try again what a provider elsewhere may have done.
 * The passphrase is gone when it was fetched, whatever comes of it.
 */
export async function bubuhkanTandaTangan(l: Lingkungan, p: PermintaanBubuhan): Promise<HasilBubuhan> {
  const sampai = performance.now() + LAMA_TANDA_TANGAN_MS;
  const siap = await siapkan(l, p).catch((e: unknown) => {
    if (e instanceof TidakTerbaca) throw e;
    throw new BelumDitandatangani('surat tidak dapat disiapkan', { cause: e });
  });
  if ('hasil' in siap) return siap;
  const hasil = await l.penandatangan.tandaTangani(siap.minta);
  if (hasil.hasil !== 'ditandatangani') return { hasil: hasil.hasil, pesan: hasil.pesan };
  const tersimpan = await simpanTekun(l, { ...siap.letak, isi: hasil.pdf }, sampai);
  return tersimpan ? { hasil: 'ditandatangani' } : TIDAK_LAGI;
}

interface Siap {
  minta: PermintaanTandaTangan;
  letak: Omit<PdfTertanda, 'isi'>;
}

async function siapkan(l: Lingkungan, p: PermintaanBubuhan): Promise<Siap | HasilBubuhan> {
  const kotak = await ambilFrasa(l.db, p.tindakanId);
  const surat = await bacaSuratTercetak(l.db, p.suratId);
  if (surat?.tindakan_id !== p.tindakanId || !surat.lembar) return TIDAK_LAGI;
  // Signed for this act before, and its answer lost.
  if (surat.sidik_pdf) return { hasil: 'ditandatangani' };
  if (surat.dikirim_pada) return BELUM_PASTI;
  const frasaSandi = kotak && bukaKotakFrasa(l, kotak, p.tindakanId);
  if (l.penandatangan.perluFrasaSandi && frasaSandi === null) {
    return { hasil: 'ditolak', pesan: FRASA_HILANG.pesan };
  }
  const lembar = await l.brankas.baca<Lembar>(terikatLembar(surat.id), surat.lembar);
  const { orang } = surat.penanda as PenandaSurat;
  const nik = orang === undefined ? null : await nikPenanda(l.db, l.brankas, orang);
  const pdf = await l.pencetak.cetak(lembar);
  // Last of all, and before anything leaves: what is not noted was certainly never sent.
  if (!l.penandatangan.setempat && !(await tandaiDikirim(l.db, surat.id, p.tindakanId))) return TIDAK_LAGI;
  return {
    minta: {
      pdf,
      pada: new Date(p.waktu),
      alasan: lembar.judul,
      lokasi: lembar.kota,
      rujukan: p.tindakanId,
      ...(frasaSandi !== null && { frasaSandi }),
      ...(nik !== null && { nik }),
    },
    letak: { ...p, milikTindakan: true, instansiId: surat.instansi_id, nomor: surat.nomor },
  };
}

const JEDA_SIMPAN_MS = 1_000;

/** What is signed exists: a store or a database that is away must not lose it as long as there is time. */
async function simpanTekun(l: Lingkungan, p: PdfTertanda, sampai: number): Promise<boolean> {
  for (;;) {
    try {
      return await simpanPdf(l, p);
    } catch (e) {
      if (ditolakBasisData(e) || e instanceof TidakTerbaca || performance.now() >= sampai) throw e;
      await tunggu(JEDA_SIMPAN_MS);
    }
  }
}
