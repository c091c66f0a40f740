import {
  condition,
  continueAsNew,
  patched,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import { demoDariNyata } from '../domain/jam/skala.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import { tambahMenit, terakhir } from '../domain/jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../domain/kasus/keadaan.ts';
import { rincianSop } from '../domain/kasus/rincian.ts';
import { RINGKASAN_TIDAK_SAH, ringkasanPenolakan, ringkasanTindakan } from '../domain/kasus/ringkasan.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import { peristiwaTindakan } from '../domain/kasus/tindakan.ts';
import { jatuhBerikut, peristiwaPulih, peristiwaWaktu } from '../domain/kasus/waktu-jatuh.ts';
import { pelanggaranBerikut } from '../domain/kasus/tenggat.ts';
import { aturanTindakan } from '../domain/kasus/wewenang.ts';
import type { AturanLayanan } from '../domain/layanan.ts';
import { atributKasus } from './atribut.ts';
import { buatPengingat } from './pengingat.ts';
import type { KerjaTahap } from './kerja.ts';
import type { LangkahSopTahap, LangkahTahap } from './langkah.ts';
import { langkah, langkahUmum } from './langkah.ts';
import { bukaKotakMasuk } from './kotak-masuk.ts';
import { pastikanTerbaca } from './musnah.ts';
import { nilaiMenurutJalan } from './nilai.ts';
import type { MasukanKasus, Surat } from './pesan.ts';
import { masukanKasus, ringkasanQuery } from './pesan.ts';
import { ukurPeristiwa } from './ukur.ts';

/** A run hands over to a new one at this many events: well below the engine's limit, and quick to replay. */
const PANJANG_RIWAYAT = 1_000;
/** Signals count against a limit of their own (10,000 a run) that continueAsNewSuggested does not see. */
const SINYAL_SEKALI_JALAN = 5_000;
/** Rungs that fall due together are recorded together. */
const SEKALI_ESKALASI = 20;

/** Takes one case from act to act, whatever its service. */
export interface PetugasKasus<K extends KeadaanKasus, Tabel> {
  keadaan(): K;
  terbuka(): boolean;
  /** Judges acts, keeps deadlines and does what the case does by itself, for as long as it rests in the stage. */
  selama<T extends keyof Tabel>(
    tahap: T,
    langkahTahap: LangkahSopTahap<Tabel[T]>,
    kerjaTahap?: KerjaTahap,
  ): Promise<void>;
  /**
   * Takes the case up. A run that follows a lost one says so in the history; one that was started on a closed case
   * judges the act that came with it, which may reopen the case.
   */
  ambil(langkahTertutup: LangkahTahap): Promise<void>;
  /** Judges what has come after the end, so that every act has its receipt. */
  habiskan(): Promise<void>;
}

/**
 * Order matters here (docs/aturan.md, rules 1 and 2):
 * 1. The one signal handler is set before anything is awaited; it never throws and only fills the inbox.
 * 2. Acts are judged one at a time, in the order the engine recorded them.
 * 3. What fell due before an act was given comes before it, also where the worker was down in between.
 * 4. The state moves only after the activity has committed, by the same fold the database's projection went through.
 */
export function bukaKasus<K extends KeadaanKasus, Tabel>(
  masukan: MasukanKasus<K>,
  aturan: AturanLayanan,
): PetugasKasus<K, Tabel> {
  let { keadaan } = pastikanTerbaca(masukan);
  let pemilik = true;
  const kotak = bukaKotakMasuk(masukan);
  const { workflowId } = workflowInfo();
  const pengingat = buatPengingat();
  const sekarang = (): Waktu => demoDariNyata(masukan.jam, Date.now());
  /** Where others wait behind it, each commit has a task of its own: no task has to answer for a heap of them. */
  const cara = (summary: string) => ({ summary, seketika: masukan.komitSeketika === true && !kotak.ada() });
  const pagar = () => ({ kasusId: keadaan.kasusId, alurId: workflowId, urutan: keadaan.urutan });

  setHandler(ringkasanQuery, () => ({
    kasusId: keadaan.kasusId,
    nomor: keadaan.nomor,
    tahap: keadaan.tahap,
    versi: keadaan.versi,
    urutan: keadaan.urutan,
    waktu: keadaan.waktu,
    menungguDiputus: kotak.jumlah(),
    langkahSelesai: keadaan.langkahSelesai,
  }));
  const tunjukkan = () => {
    setCurrentDetails(rincianSop(aturan, keadaan));
    const berubah = atributKasus(aturan, keadaan, sekarang());
    if (berubah.length > 0) upsertSearchAttributes(berubah);
  };
  tunjukkan();

  /** Takes over what is on record where another run has written; ends this run where it no longer holds the case. */
  const ambilAlih = (tertinggal: { keadaan: KeadaanKasus; alurId: string }) => {
    keadaan = tertinggal.keadaan as K;
    pemilik = tertinggal.alurId === workflowId;
    // Runs that began before this was so showed it with the next entry.
    if (masukan.komitSeketika && pemilik) tunjukkan();
  };

  const terapkan = (peristiwa: readonly Peristiwa[]) => {
    for (const p of peristiwa) {
      const sebelum = keadaan;
      keadaan = aturan.ubah(keadaan, p);
      ukurPeristiwa(p, sebelum, keadaan);
    }
    tunjukkan();
  };

  async function putuskan(t: Tindakan, langkahTahap: LangkahTahap): Promise<void> {
    const waktu = terakhir(t.waktu, keadaan.waktu);
    const keputusan = nilaiMenurutJalan(aturan, keadaan, { ...t, waktu });
    const kerja =
      keputusan.hasil === 'ditolak'
        ? langkah.tolakTindakan
        : (langkahTahap[t.jenis] ?? langkahUmum[t.jenis] ?? langkah.catatDalamBerkas);
    const sop = aturanTindakan(aturan.tabel, keadaan.tahap, t.jenis)?.sop ?? 1;
    const summary =
      keputusan.hasil === 'ditolak' ? ringkasanPenolakan(t.jenis) : ringkasanTindakan(t.jenis, sop);
    const hasil = pastikanTerbaca(
      await kerja.jalankan(cara(summary), { ...pagar(), tindakan: t, waktu, keputusan }),
    );
    switch (hasil.hasil) {
      case 'diterima':
        kotak.ingat(t.tindakanId);
        if (keputusan.hasil === 'diterima') {
          terapkan([peristiwaTindakan(t, waktu, keputusan, hasil.pengayaan)]);
        }
        return;
      case 'tertinggal':
        ambilAlih(hasil);
        if (pemilik) await putuskan(t, langkahTahap);
        return;
      case 'tidakSah':
        await catatTidakSah(t.jenis, 'segelTidakSah');
        return;
      case 'ditolak':
        kotak.ingat(t.tindakanId);
        if (hasil.catatan) terapkan([hasil.catatan]);
        return;
      case 'ulang':
        kotak.ingat(t.tindakanId);
    }
  }

  async function catatTidakSah(
    nama: string,
    sebab: 'segelTidakSah' | 'tidakTerbaca' | 'bentukSalah',
  ): Promise<void> {
    const isi = { resiId: uuid4(), kasusId: keadaan.kasusId, nama, sebab, waktu: sekarang() };
    await langkah.catatSinyalTidakSah.jalankan(cara(RINGKASAN_TIDAK_SAH), isi);
  }

  async function proses(surat: Surat, langkahTahap: LangkahTahap): Promise<void> {
    if (!surat.terbaca) return catatTidakSah(surat.nama, surat.sebab);
    if (kotak.sudahDiputus(surat.tindakan.tindakanId)) return;
    await putuskan(surat.tindakan, langkahTahap);
  }

  /** Records what fell due up to a moment. @returns whether there was anything */
  async function jatuhkan(sampai: Waktu): Promise<boolean> {
    const peristiwa: Peristiwa[] = [];
    let bayangan = keadaan;
    while (peristiwa.length < SEKALI_ESKALASI) {
      const p = peristiwaWaktu(aturan, bayangan, sampai);
      if (!p) break;
      peristiwa.push(p);
      bayangan = aturan.ubah(bayangan, p);
    }
    if (peristiwa.length === 0) return false;
    await catatWaktu(peristiwa);
    return true;
  }

  /** Records what nobody did: rungs that fired, the move by the standard, a run that was started again. */
  async function catatWaktu(peristiwa: Peristiwa[]): Promise<void> {
    // Where the standard moves the case, that is what a supervisor looks for, not the rung that fell due with it.
    const utama = peristiwa.find((p) => p.ke !== undefined) ?? peristiwa[0];
    const summary = ringkasanTindakan(utama?.jenis ?? '', 0);
    const hasil = pastikanTerbaca(
      await langkah.eskalasikan.jalankan(cara(summary), { ...pagar(), peristiwa }),
    );
    if (hasil.hasil === 'tertinggal') ambilAlih(hasil);
    else terapkan(peristiwa.map((p, i) => ({ ...p, pengayaan: hasil.pengayaan[i] ?? {} })));
  }

  /** What the case does next by itself, and from when on its own clock. */
  function kerjaBerikut(): { pada: Waktu; kunci: string } | null {
    const k = aturan.kerja?.(keadaan);
    // The wait is in real time, and the case's clock may run faster.
    return k
      ? { pada: tambahMenit(k.sejak, (k.jedaNyataMs * masukan.jam.skala) / 60_000), kunci: k.jenis }
      : null;
  }

  /** Does it: the activity writes the entry, since only it knows what came out. */
  async function kerjakan(jenis: string, kerjaTahap: KerjaTahap): Promise<void> {
    const kerja = kerjaTahap[jenis];
    if (!kerja) throw new Error(`tidak ada kegiatan untuk ${jenis}`);
    const summary = ringkasanTindakan(jenis, aturan.sopTahap(keadaan.tahap));
    const waktu = terakhir(sekarang(), keadaan.waktu);
    const hasil = pastikanTerbaca(await kerja.executeWithOptions({ summary }, [{ ...pagar(), waktu }]));
    if (hasil.hasil === 'tertinggal') ambilAlih(hasil);
    else terapkan([hasil.peristiwa]);
  }

  /** When a standard will be broken before any rung speaks up (a ladder that was quieted): the case must show as late. */
  function lewatTanpaJenjang(jatuh: { pada: Waktu } | null): { pada: Waktu; kunci: string } | null {
    const lewat = keadaan.ditunda ? null : pelanggaranBerikut(keadaan.tenggat, sekarang());
    return lewat && (!jatuh || lewat.pada < jatuh.pada) && patched('terlambat-1') ? lewat : null;
  }

  async function serahkanBilaPanjang(): Promise<void> {
    const info = workflowInfo();
    const panjang =
      info.continueAsNewSuggested ||
      info.historyLength >= PANJANG_RIWAYAT ||
      kotak.jumlahSinyal() >= SINYAL_SEKALI_JALAN;
    // Too much to hand over: this run judges on until the rest fits. Nothing is left behind for that.
    if (!panjang || !kotak.muatDiserahkan()) return;
    await continueAsNew(masukanKasus(masukan.jam, keadaan, kotak.isi()));
  }

  return {
    keadaan: () => keadaan,
    terbuka: () => pemilik && aturan.terbuka(keadaan.tahap),
    async selama(tahap, langkahTahap, kerjaTahap = {}) {
      while (pemilik && keadaan.tahap === String(tahap)) {
        await serahkanBilaPanjang();
        const jatuh = jatuhBerikut(aturan, keadaan);
        const kerja = kerjaBerikut();
        const lewat = lewatTanpaJenjang(jatuh);
        const waktunya = lewat ?? jatuh;
        const berikutnya = kerja && (!waktunya || kerja.pada < waktunya.pada) ? kerja : waktunya;
        await pengingat.tunggu(masukan.jam, sekarang(), berikutnya, () => kotak.ada());
        if (lewat && lewat.pada <= sekarang()) tunjukkan();
        // An act that was given after a deadline does not come before it, however late both are seen.
        const surat = kotak.intip();
        const sampai =
          surat?.terbaca && surat.tindakan.waktu < sekarang() ? surat.tindakan.waktu : sekarang();
        if (await jatuhkan(sampai)) continue;
        const berikut = kotak.ambil();
        if (berikut) await proses(berikut, langkahTahap);
        // People first: what they send is never kept waiting by what the case does by itself.
        else if (kerja && kerja.pada <= sekarang()) await kerjakan(kerja.kunci, kerjaTahap);
      }
    },
    async ambil(langkahTertutup) {
      if (masukan.pemulihan) await catatWaktu([peristiwaPulih(keadaan, workflowId, masukan.pemulihan.sebab)]);
      if (aturan.terbuka(keadaan.tahap)) return;
      // The signal that started this run is on its way in.
      await condition(() => kotak.ada());
      for (let surat = kotak.ambil(); surat && pemilik; surat = kotak.ambil()) {
        await proses(surat, langkahTertutup);
        if (aturan.terbuka(keadaan.tahap)) return;
      }
    },
    async habiskan() {
      pengingat.batalkan();
      for (let surat = kotak.ambil(); surat; surat = kotak.ambil()) await proses(surat, {});
    },
  };
}
