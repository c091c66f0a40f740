import { ActivityFailure, ApplicationFailure, patched, proxyActivities } from '@temporalio/workflow';
import type { Kegiatan } from '../activities/daftar.ts';
import type {
  HasilBubuhan,
  HasilTindakan,
  PermintaanSetempat,
  PermintaanTindakan,
  SuratSiap,
} from '../activities/kontrak.ts';
import { ringkasanTindakan } from '../domain/kasus/ringkasan.ts';
import { BELUM_DITANDATANGANI, LAMA_TANDA_TANGAN_MS } from '../engine/nama.ts';
import type { LangkahSop, PilihanLangkah } from './langkah.ts';
import { langkah } from './langkah.ts';
import { pastikanTerbaca } from './musnah.ts';

/** It can take tens of seconds; a worker that died on the way is noticed sooner, by its silence. */
const LAMA = { startToCloseTimeout: LAMA_TANDA_TANGAN_MS, heartbeatTimeout: '15 seconds' } as const;

/** What a provider elsewhere may have done must not be done again. */
const { bubuhkanTandaTangan, mintaTandaTangan } = proxyActivities<Kegiatan>({
  ...LAMA,
  retry: { maximumAttempts: 1 },
});

/** A letter that cannot be made is given up, so that the act has its answer. */
const { tandaTanganiSetempat } = proxyActivities<Kegiatan>({
  ...LAMA,
  retry: { initialInterval: '200ms', maximumAttempts: 3 },
});

const SOP = 5;

/**
 * SOP 5, outside of any transaction in its middle:
 * 1. The letter is readied and its number reserved; what speaks against it is said before.
 * 2. It is printed and signed; by a provider elsewhere once, in a step of its own.
 * 3. The outcome is committed with the act. Only then the case moves on.
 */
export const tandaTangani: LangkahSop = {
  async jalankan(pilihan, p) {
    // One mark for what came before in two steps: each is an event, and a write of what the case is found by.
    const kini = pilihan.seketika || patched('surat-3');
    // Before letters were signed here, one activity did it all.
    if (!kini && !patched('surat-1')) return langkah.tandaTanganiRekomendasi.jalankan(pilihan, p);
    const siap = await siapkan(pilihan, p);
    if (siap.hasil !== 'siap') return siap;
    if (siap.sekaligus) return tandaTanganiDiSini(pilihan, { ...p, suratId: siap.suratId });
    // A name of its own: a worker of before would not note that it hands the letter over, and is not asked.
    const kirimanTercatat = kini || patched('surat-2');
    const sekali = kirimanTercatat ? mintaTandaTangan : bubuhkanTandaTangan;
    const bubuhan = { suratId: siap.suratId, hasil: await bubuhkan(sekali, p, siap), kirimanTercatat };
    return langkah.tandaTanganiRekomendasi.jalankan(pilihan, { ...p, bubuhan });
  },
};

async function siapkan(
  { seketika }: PilihanLangkah,
  p: PermintaanTindakan,
): Promise<SuratSiap | HasilTindakan> {
  const summary = ringkasanTindakan('siapkanSurat', SOP);
  const cara = { summary, seketika };
  const siap = pastikanTerbaca(await langkah.siapkanSurat.jalankan(cara, { ...p, seketika }));
  // A provider elsewhere is asked in a task of its own.
  return siap.hasil === 'nanti' ? siapkan({ summary, seketika: false }, p) : siap;
}

/** The file is read from its store, in a task of its own. */
export const pastikanSurat: LangkahSop = {
  jalankan: ({ summary }, p) => langkah.pastikanSurat.jalankan({ summary, seketika: false }, p),
};

const TERHENTI: HasilBubuhan = {
  hasil: 'ditolak',
  pesan: 'Penandatanganan terhenti sebelum selesai. Ulangi tanda tangan.',
};

async function tandaTanganiDiSini(pilihan: PilihanLangkah, p: PermintaanSetempat): Promise<HasilTindakan> {
  try {
    return await tandaTanganiSetempat.executeWithOptions({ summary: pilihan.summary }, [p]);
  } catch (e) {
    if (!(e instanceof ActivityFailure)) throw e;
    const { suratId, ...lain } = p;
    return langkah.tandaTanganiRekomendasi.jalankan(pilihan, {
      ...lain,
      bubuhan: { suratId, hasil: TERHENTI },
    });
  }
}

async function bubuhkan(
  sekali: typeof mintaTandaTangan,
  p: PermintaanTindakan,
  { suratId, setempat }: SuratSiap,
): Promise<HasilBubuhan> {
  const { kasusId, waktu } = p;
  const { tindakanId } = p.tindakan;
  const summary = ringkasanTindakan('bubuhkanTandaTangan', SOP);
  try {
    const minta = { kasusId, suratId, tindakanId, waktu };
    return pastikanTerbaca(await sekali.executeWithOptions({ summary }, [minta]));
  } catch (e) {
    if (!(e instanceof ActivityFailure)) throw e;
    // Nothing left this house, or nothing had been begun: it may be tried again.
    const belum = e.cause instanceof ApplicationFailure && e.cause.type === BELUM_DITANDATANGANI;
    return setempat || belum
      ? TERHENTI
      : { hasil: 'tidakPasti', pesan: 'Penyedia tanda tangan tidak memberi jawaban pada waktunya.' };
  }
}
