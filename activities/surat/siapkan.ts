import type { Transaction } from 'kysely';
import { tanggalDi, tulisWaktu } from '../../domain/jam/waktu.ts';
import { inisial } from '../../domain/kasus/inisial.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import type { Peran } from '../../domain/kata.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { isiBerubah } from '../../domain/lansia/nasib-surat.ts';
import { jabatanTertulis } from '../../domain/surat/penanda-tangan.ts';
import { intipFrasa } from '../../db/frasa.repository.ts';
import { digestIsi } from '../../db/kunci/segel.ts';
import { naskahRekomendasi } from '../../db/naskah-surat.baca.ts';
import { nikPenanda } from '../../db/nik-orang.repository.ts';
import type { DB } from '../../db/skema.ts';
import { bacaStruktur } from '../../db/struktur.repository.ts';
import { bacaPegawai, bacaPetugas } from '../../db/surat-bahan.baca.ts';
import {
  batalkanPesanan,
  pesanNomor,
  pesanUlang,
  suratDipesan,
  tahunSurat,
} from '../../db/surat.repository.ts';
import type { Lembar, TandaParaf } from '../../surat/lembar.ts';
import { SertifikatTidakSah } from '../../surat/tanda-tangan/penandatangan.ts';
import type { HasilTindakan, Nanti, PermintaanSiap, PermintaanTindakan, SuratSiap } from '../kontrak.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bukaTindakan, selamaTersimpan, tolak } from '../tindakan.ts';
import { bukaKotakFrasa } from './frasa.ts';
import { FRASA_HILANG, ISI_BERUBAH, TANPA_TEMPLAT } from './penolakan.ts';
import { polaKantor } from './pola.ts';
import { tulisSurat } from './tulis.ts';

/**
 * Readies the letter for its signature, in one transaction: what speaks against it is said before anything is numbered.
 * Safe to repeat: a case has one reserved number, which is kept for the next attempt, and a file that was signed for
 * this very act stands.
 */
export async function siapkanSurat(
  l: Lingkungan,
  p: PermintaanSiap,
): Promise<SuratSiap | HasilTindakan | Nanti> {
  const { tindakan: t } = p;
  if (t.kasusId !== p.kasusId || !l.penyegel.sah(t)) return { hasil: 'tidakSah' };
  if (p.seketika && !l.penandatangan.setempat) return { hasil: 'nanti' };
  // It may ask a server elsewhere: not while the case is locked.
  const halangan = await halanganSarana(l, t, p.waktu);
  let lembar: Lembar | undefined;
  const hasil = await selamaTersimpan(l, t, () =>
    l.db.transaction().execute(async (trx) => {
      const terbuka = await bukaTindakan(trx, l, p);
      if ('hasil' in terbuka) return terbuka;
      const siap = await siapkan(trx, l, terbuka.keadaan as KeadaanLansia, p, halangan);
      if ('kode' in siap) return tolak(trx, l, t, siap);
      lembar = siap.lembar;
      const { setempat } = l.penandatangan;
      return {
        hasil: 'siap' as const,
        suratId: siap.suratId,
        setempat,
        ...(setempat && { sekaligus: true }),
      };
    }),
  );
  // It is printed while the workflow goes on to the signature.
  if (lembar) l.pencetak.mulai(lembar);
  return hasil;
}

/** Whether the means of signing are there: passphrase, certificate, provider. */
async function halanganSarana(l: Lingkungan, t: Tindakan, waktu: string): Promise<Penolakan | null> {
  const { perluFrasaSandi, setempat } = l.penandatangan;
  const kotak = perluFrasaSandi ? await intipFrasa(l.db, t.tindakanId) : null;
  if (perluFrasaSandi && !kotak) return FRASA_HILANG;
  // Only a certificate that lies here is tried with it.
  const frasaSandi = kotak && setempat ? bukaKotakFrasa(l, kotak, t.tindakanId) : null;
  const nik = await nikPenanda(l.db, l.brankas, t.pelaku.orangId);
  try {
    await l.penandatangan.siap(new Date(waktu), {
      ...(nik !== null && { nik }),
      ...(frasaSandi !== null && { frasaSandi }),
    });
    return null;
  } catch (e) {
    if (e instanceof SertifikatTidakSah) return penolakan('tandaTanganGagal', e.message);
    throw e;
  }
}

interface Disiapkan {
  suratId: string;
  /** What is new on paper; none where the letter lies there from before. */
  lembar?: Lembar;
}

/** @returns the letter, or why there is none */
async function siapkan(
  trx: Transaction<DB>,
  l: Lingkungan,
  k: KeadaanLansia,
  p: PermintaanTindakan,
  halangan: Penolakan | null,
): Promise<Disiapkan | Penolakan> {
  const { pelaku, tindakanId } = p.tindakan;
  const isi = await naskahRekomendasi(trx, k, p.waktu);
  if (!isi) return TANPA_TEMPLAT;
  const sidik = digestIsi(isi.naskah);
  const lama = await suratDipesan(trx, k.kasusId, 'rekomendasi');
  if (lama?.sidik_pdf && lama.tindakan_id === tindakanId && lama.sidik_isi?.toString('hex') === sidik) {
    return { suratId: lama.id };
  }
  // Handed over for this very act, and its outcome not on record yet: whatever has changed since, it is not sent again.
  if (lama?.tindakan_id === tindakanId && lama.dikirim_pada && !lama.sidik_pdf) return { suratId: lama.id };
  const alasan = halangan ?? (isiBerubah(k, sidik) ? ISI_BERUBAH : await tanpaJabatan(trx, k, p));
  if (alasan) return alasan;
  const pegawai = await bacaPegawai(trx, pelaku);
  if (!pegawai) throw new Error('penanda tangan tidak dikenal');
  const surat = await pesan(trx, k, p, lama);
  const lembar = await tulisSurat(trx, l, k, {
    surat,
    isi,
    penanda: { orangId: pelaku.orangId, pegawai },
    waktu: p.waktu,
    paraf: await tandaParaf(trx, k),
    keterangan: l.penandatangan.keterangan,
    tempatTandaTangan: l.penandatangan.perluTempat,
  });
  return { suratId: surat.id, lembar };
}

/** Who signs must hold the position on the day of the letter, whatever was so when the act was sent. */
async function tanpaJabatan(
  trx: Transaction<DB>,
  k: KeadaanLansia,
  { tindakan: { pelaku }, waktu }: PermintaanTindakan,
): Promise<Penolakan | null> {
  const jabatan = (await bacaStruktur(trx, k.instansiId, waktu)).find(
    (j) => j.jabatanId === pelaku.jabatanId,
  );
  return jabatan?.pemangku.some((p) => p.orangId === pelaku.orangId)
    ? null
    : penolakan('bukanWewenang', 'Anda tidak memegang jabatan penanda tangan pada tanggal surat ini.');
}

type Pesanan = Awaited<ReturnType<typeof suratDipesan>>;

/** The number this case has already, or the next one. */
async function pesan(trx: Transaction<DB>, k: KeadaanLansia, p: PermintaanTindakan, lama: Pesanan) {
  const tanggal = tanggalDi(p.waktu, k.standar.zona);
  const minta = {
    instansiId: k.instansiId,
    kasusId: k.kasusId,
    jenis: 'rekomendasi' as const,
    tindakanId: p.tindakan.tindakanId,
    waktu: p.waktu,
    tanggal,
    pola: await polaKantor(trx, k, p.waktu),
  };
  if (!lama) return pesanNomor(trx, minta);
  const lewatTahun = lama.tahun !== tahunSurat(tanggal);
  // A file that was signed and never issued bears this number: it is not given again.
  if (!lewatTahun && !lama.sidik_pdf) return pesanUlang(trx, lama, minta);
  await batalkanPesanan(trx, k.kasusId, lewatTahun ? 'lewatTahun' : 'isiBerubah', p.waktu);
  return pesanNomor(trx, minta);
}

/** The marks beside the signatory's name: positions as they were held when the initials were given. */
async function tandaParaf(trx: Transaction<DB>, k: KeadaanLansia): Promise<TandaParaf[]> {
  const tanda: TandaParaf[] = [];
  for (const { orangId, peran, pada } of k.paraf) {
    const pegawai = await bacaPetugas(trx, orangId, peran as Peran, pada);
    if (!pegawai) continue;
    tanda.push({
      jabatan: jabatanTertulis(pegawai),
      inisial: inisial(pegawai.nama),
      pada: tulisWaktu(pada, k.standar.zona),
    });
  }
  return tanda;
}
