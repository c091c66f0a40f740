import { usulkanPenghapusan } from '../activities/pdp/usulkan.ts';
import { bacaStandar } from '../db/instansi.repository.ts';
import { pelakuSistem } from '../db/pelaku-sistem.ts';
import { kantorBerpdp, kasusLewatRetensi } from '../db/retensi.baca.ts';
import { dariMs, geseranMs, keMs, tanggalDi } from '../domain/jam/waktu.ts';
import { LAYANAN } from '../domain/kata.ts';
import { tambahBulan } from '../domain/pdp/retensi.ts';
import type { AlatWorker } from './alat.ts';

/** An office that starts with years of old cases is not flooded: the rest comes with the next rounds. */
const SEKALI_USUL = 50;

/**
 * Proposes the erasure of what has come to the end of the office's retention; a person decides.
 * @returns how many were proposed
 */
export async function usulkanRetensi(a: AlatWorker): Promise<number> {
  let diusulkan = 0;
  for (const instansiId of await kantorBerpdp(a.l.db)) diusulkan += await usulkanKantor(a, instansiId);
  return diusulkan;
}

async function usulkanKantor(a: AlatWorker, instansiId: string): Promise<number> {
  const standar = await bacaStandar(a.l.db, instansiId, 'pdp', a.l.sekarang());
  if (!standar) return 0;
  const { zona, retensi } = standar;
  const sistem = pelakuSistem(instansiId, 'sistem').orangId;
  const hariIni = tanggalDi(a.l.sekarang(), zona);
  const tahun = Number(hariIni.slice(0, 4));
  let sisa = SEKALI_USUL;
  for (const layanan of LAYANAN) {
    // The whole day of so many months ago is behind us, in the office's own zone.
    const hari = tambahBulan(hariIni, -retensi[layanan]);
    const sebelum = dariMs(keMs(`${hari}T00:00:00.000Z`) - geseranMs(zona));
    const saringan = { instansiId, layanan, sebelum, sistem, tahun, batas: sisa };
    const ids = await kasusLewatRetensi(a.l.db, saringan);
    for (const id of ids) if (await usulkanPenghapusan(a.l, instansiId, id, standar)) sisa -= 1;
  }
  return SEKALI_USUL - sisa;
}
