import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { ambilPasti, kirimPasti } from './antrean.ts';
import { simpanan } from './baca.ts';
import { GalatApi, tindakanTercatat } from './galat.ts';
import type { Bacaan } from './kontrak.ts';
import { idAcak } from './id-acak.ts';

const TANYA_RESI_MS = 1500;

export interface UsulTindakan {
  kasus: string;
  nomor: string;
  jenis: string;
  label: string;
  badan: Record<string, unknown>;
  /** Name of the draft it was typed in. */
  draf: string;
}

/** Where an act is on its way. */
export type Perjalanan = 'dikirim' | 'menungguResi';

/**
 * Does an act on a case: sent once under one key, its receipt followed until it is decided.
 * What was changed by it is read anew before it counts as done.
 */
export function useTindakan(kabarkan: (p: Perjalanan) => void) {
  // The same form keeps its key until the act is decided: sent again before, it is the same act.
  const kunci = useRef(idAcak());
  return useMutation({
    async mutationFn(u: UsulTindakan) {
      kabarkan('dikirim');
      try {
        const tindakanId = await kirimTindakan(u, kunci.current);
        if (tindakanId !== null) {
          kabarkan('menungguResi');
          await ikutiResi(tindakanId);
        }
        kunci.current = idAcak();
      } catch (e) {
        if (!belumTentu(e)) kunci.current = idAcak();
        throw e;
      } finally {
        await segarkanKasus(u.kasus);
      }
    },
  });
}

/** @returns the act where it is on record and not decided yet */
async function kirimTindakan(u: UsulTindakan, kunci: string): Promise<string | null> {
  try {
    const jawab = await kirimPasti({
      kunci,
      jalur: '/api/v1/kasus/:id/tindakan/:jenis',
      param: { id: u.kasus, jenis: u.jenis },
      badan: u.badan,
      label: `${u.label} · ${u.nomor}`,
      hanyaIngatan: 'frasaSandi' in u.badan,
      draf: u.draf,
    });
    return jawab.hasil === 'menunggu' ? jawab.tindakanId : null;
  } catch (e) {
    const tercatat = tindakanTercatat(e);
    if (tercatat === undefined) throw e;
    return tercatat;
  }
}

/** The server failed over it: whether the act is on record, and what becomes of it, is not known. */
function belumTentu(e: unknown): boolean {
  return e instanceof GalatApi && e.masalah.status >= 500;
}

/** Asks for the receipt until the act is decided. @throws GalatApi where it was refused */
async function ikutiResi(tindakanId: string): Promise<void> {
  for (;;) {
    const resi = await ambilPasti('/api/v1/tindakan/:tindakanId', { param: { tindakanId } });
    if (resi.hasil === 'ditolak') throw ditolak(resi);
    if (resi.hasil === 'diterima') return;
    await new Promise((lanjut) => setTimeout(lanjut, TANYA_RESI_MS));
  }
}

function ditolak({ penolakan }: Bacaan['/api/v1/tindakan/:tindakanId']): GalatApi {
  return new GalatApi({
    status: 409,
    title: 'Tindakan ditolak',
    kode: penolakan?.kode ?? 'ditolak',
    detail: penolakan?.pesan ?? 'Tindakan ini ditolak.',
    ...(penolakan?.kesalahan && { kesalahan: penolakan.kesalahan }),
    ...(penolakan?.pengganti && { pengganti: penolakan.pengganti }),
  });
}

async function segarkanKasus(id: string): Promise<void> {
  await simpanan.invalidateQueries({
    predicate: ({ queryKey: [jalur, tempat] }) =>
      jalur === '/api/v1/tugas' ||
      jalur === '/api/v1/rps/hunian' ||
      (tempat as { param?: Record<string, string> } | undefined)?.param?.['id'] === id,
  });
}
