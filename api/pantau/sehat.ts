import { bacaSebentar, keadaanBasisData } from '../../db/pantau.baca.ts';
import { keadaanPengiriman } from '../../db/pengiriman.baca.ts';
import { keMs } from '../../domain/jam/waktu.ts';
import { ANTREAN } from '../../engine/nama.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { dalamWaktu } from './dalam-waktu.ts';
import type { Bagian, Jawaban, Keadaan, Nilai } from './nilai-sehat.ts';
import { BAGIAN, nilaiBagian } from './nilai-sehat.ts';

export interface KeadaanBagian extends Nilai {
  nama: Bagian;
  /** Since when this process has seen it so; not told while all is well. */
  sejak?: string;
}

const BATAS_BASIS_DATA_MS = 2_000;
// The client tries again by itself; the deadline ends that, and is waited for, so that no attempt is left behind.
const BATAS_MESIN_MS = 1_500;
const UMUR_MS = 2_000;

export type Pemeriksa = () => Promise<KeadaanBagian[]>;

/** Asks every part, at most once in two seconds however often it is called. */
export function buatPemeriksa(l: Lingkungan): Pemeriksa {
  let terakhir: { pada: number; hasil: Promise<KeadaanBagian[]> } | null = null;
  const sejak = new Map<Bagian, { keadaan: Keadaan; pada: string }>();
  const periksa = async () => {
    const nilai = nilaiBagian(await tanya(l));
    const kini = new Date().toISOString();
    return BAGIAN.map((nama): KeadaanBagian => {
      const { keadaan, pesan } = nilai[nama];
      const lama = sejak.get(nama);
      const pada = lama?.keadaan === keadaan ? lama.pada : kini;
      sejak.set(nama, { keadaan, pada });
      return { nama, keadaan, ...(keadaan !== 'baik' && { sejak: pada }), pesan };
    });
  };
  return () => {
    const kini = performance.now();
    if (!terakhir || kini - terakhir.pada > UMUR_MS) terakhir = { pada: kini, hasil: periksa() };
    return terakhir.hasil;
  };
}

async function tanya(l: Lingkungan): Promise<Jawaban> {
  const [dariBasisData, mesin] = await Promise.all([
    dalamWaktu(BATAS_BASIS_DATA_MS, tanyaBasisData(l)),
    tanyaMesin(l).catch(() => null),
  ]);
  return { ...(dariBasisData ?? { basisData: null, selisihJamDetik: 0, kotakKeluar: null }), mesin };
}

async function tanyaBasisData(l: Lingkungan): Promise<Omit<Jawaban, 'mesin'>> {
  return bacaSebentar(l.db, async (trx) => {
    const sekarang = l.sekarang();
    const { tertua, belumDisebar } = await keadaanPengiriman(trx, sekarang);
    const sebelum = Date.now();
    const basisData = await keadaanBasisData(trx);
    // Half of the way there and back, as clocks are compared over a network.
    const selisihJamDetik = ((sebelum + Date.now()) / 2 - basisData.jamMs) / 1_000;
    const tertuaMs = Math.min(keMs(sekarang), ...tertua.map((t) => keMs(t.sejak)));
    // The times of messages run on the clock of the domain.
    const tertuaDetik = (keMs(sekarang) - tertuaMs) / 1_000 / l.jam.skala;
    return { basisData, selisihJamDetik, kotakKeluar: { tertuaDetik, belumDisebar } };
  });
}

/** @returns for how many seconds no worker has asked for workflow tasks; null where none ever has */
async function tanyaMesin(l: Lingkungan): Promise<NonNullable<Jawaban['mesin']>> {
  const { connection, workflowService, options } = l.client;
  const { pollers } = await connection.withDeadline(Date.now() + BATAS_MESIN_MS, () =>
    workflowService.describeTaskQueue({ namespace: options.namespace, taskQueue: { name: ANTREAN } }),
  );
  const pada = (pollers ?? []).map((p) => Number(p.lastAccessTime?.seconds ?? 0));
  return { pollerDetik: pada.length === 0 ? null : Date.now() / 1_000 - Math.max(...pada) };
}
