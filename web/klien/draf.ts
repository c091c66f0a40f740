import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Layanan } from '../../domain/kata.ts';
import type { JawabanLahir } from '../../api/bentuk/lahir.schema.ts';
import type { Isian } from '../formulir/isian.ts';
import { simpanan } from './baca.ts';
import { idAcak } from './id-acak.ts';
import { petiSaya } from './peti/peti-saya.ts';

/** A case that is being written down. Once it is one, only what is handed over remains of it. */
export interface Draf {
  id: string;
  layanan: Layanan;
  /** Idempotency key: a draft makes one case, however often it is sent. */
  kunci: string;
  langkah: number;
  isian: Isian;
  /** RPS: nobody knows yet who the client is. */
  tanpaIdentitas: boolean;
  /** Bodies that were sent under the key without an answer being known. */
  dikirim: unknown[];
  hasil?: HasilLahir;
}

export type Lahir = Pick<JawabanLahir, 'id' | 'nomor' | 'kodeLacak'>;
/** `isianLama`: it was written down as an earlier attempt had it, before something was changed. */
export type HasilLahir = Lahir & { isianLama?: true };
export type DrafTersimpan = Draf & { pada: number };

const AWALAN = 'draf:';
export const namaDraf = (id: string) => AWALAN + id;

/**
 * Puts a draft away: not over one that another tab has sent meanwhile, whose receipt lies there, and without forgetting
 * what another tab has on its way.
 */
export async function simpanDraf(d: Draf): Promise<void> {
  await sendirian(d.id, async () => {
    const lama = await bacaDraf(d.id);
    if (lama?.hasil) return;
    await taruh({ ...d, dikirim: d.dikirim.reduce(denganKiriman, lama?.dikirim ?? []) });
  });
}

/** The bodies that have gone out under the key of a draft, this one among them. */
export function denganKiriman(dikirim: readonly unknown[], badan: unknown): unknown[] {
  return [...dikirim.filter((b) => !samaBadan(b, badan)), badan];
}

export function samaBadan(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export async function bacaDraf(id: string): Promise<Draf | null> {
  const s = await (await petiSaya()).baca(namaDraf(id));
  return s && (s.isi as Draf);
}

/** The same once more, to be sent as a case of its own in the place of one that cannot be sent any more. */
export async function salinDraf(lama: Draf): Promise<Draf> {
  const { hasil: _, ...isi } = lama;
  const baru: Draf = { ...isi, id: idAcak(), kunci: idAcak(), dikirim: [] };
  await simpanDraf(baru);
  await buangDraf(lama.id);
  return baru;
}

export async function buangDraf(id: string): Promise<void> {
  await (await petiSaya()).buang(namaDraf(id));
  segarkan();
}

/** The draft has become a case: what was typed goes, number and tracking code stay until they were handed over. */
export async function tandaiTerkirim(id: string, h: HasilLahir): Promise<void> {
  await sendirian(id, async () => {
    const draf = await bacaDraf(id);
    if (!draf || draf.hasil) return;
    const { layanan, kunci } = draf;
    const { id: kasus, nomor, kodeLacak, isianLama } = h;
    const hasil = { id: kasus, nomor, kodeLacak, ...(isianLama && { isianLama }) };
    const tanpaIsi = { langkah: 0, isian: {}, tanpaIdentitas: false, dikirim: [] };
    await taruh({ id, layanan, kunci, ...tanpaIsi, hasil });
  });
}

async function taruh(d: Draf): Promise<void> {
  await (await petiSaya()).simpan(namaDraf(d.id), d);
  segarkan();
}

/** One tab at a time. Where browsers have no locks they have nothing to seal with either, and each tab has its own chest. */
async function sendirian(id: string, kerja: () => Promise<void>): Promise<void> {
  await ('locks' in navigator ? navigator.locks.request(namaDraf(id), kerja) : kerja());
}

/** All drafts of whoever is signed in, the latest first. */
export function useDaftarDraf(): UseQueryResult<DrafTersimpan[]> {
  return useQuery({
    queryKey: ['draf'],
    queryFn: async () =>
      (await (await petiSaya()).semua(AWALAN)).map((s) => ({ ...(s.isi as Draf), pada: s.pada })),
  });
}

/** One draft as it lies there; null where there is none yet. */
export function useDraf(id: string): UseQueryResult<Draf | null> {
  return useQuery({ queryKey: ['draf', id], queryFn: () => bacaDraf(id), staleTime: 0, gcTime: 0 });
}

/** Whether drafts outlive the page here. */
export function useDrafAwet(): boolean {
  const { data } = useQuery({
    queryKey: ['peti'],
    queryFn: async () => (await petiSaya()).awet,
    staleTime: Infinity,
  });
  return data ?? true;
}

function segarkan(): void {
  void simpanan.invalidateQueries({ queryKey: ['draf'] });
}
