import type { Request } from 'express';
import type { ClientRateLimitInfo, Options } from 'express-rate-limit';
import { ipKeyGenerator, MemoryStore } from 'express-rate-limit';

export interface Hitungan {
  tambah(kunci: string): Promise<Hitung>;
  kurangi(kunci: string): Promise<void>;
  lihat(kunci: string): Promise<Hitung | null>;
}

export interface Hitung {
  kali: number;
  /** Until the window ends and all is forgotten. */
  sisaDetik: number;
}

/** Counts by key, each key in windows of its own. In memory: a restart forgives, and nothing is stored about who asked. */
export function buatHitungan(jendelaMs: number): Hitungan {
  const ingatan = new MemoryStore();
  ingatan.init({ windowMs: jendelaMs } as Options);
  const hitung = ({ totalHits, resetTime }: ClientRateLimitInfo): Hitung => {
    const sisaMs = resetTime ? resetTime.getTime() - Date.now() : jendelaMs;
    return { kali: totalHits, sisaDetik: Math.max(1, Math.ceil(sisaMs / 1_000)) };
  };
  return {
    tambah: async (kunci) => hitung(await ingatan.increment(kunci)),
    kurangi: (kunci) => ingatan.decrement(kunci),
    async lihat(kunci) {
      const sejauhIni = await ingatan.get(kunci);
      return sejauhIni ? hitung(sejauhIni) : null;
    },
  };
}

/** Who asks, as far as limits know: the address, of IPv6 the network it is in. */
export function alamatPemanggil(req: Request): string {
  return ipKeyGenerator(req.ip ?? '');
}
