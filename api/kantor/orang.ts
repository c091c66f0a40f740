import { hashKataSandi } from '../../db/kata-sandi.ts';
import { kataSandiSementara } from '../../db/kata-sandi-sementara.ts';
import { tidakAda } from '../galat.ts';

/** A password to hand over, and what is kept of it. */
export async function sandiBaru(): Promise<{ polos: string; hash: string }> {
  const polos = kataSandiSementara();
  return { polos, hash: await hashKataSandi(polos) };
}

/** @throws Galat 404 where there is no such thing in the office */
export function satu<T extends { id: string }>(semua: readonly T[], id: string | undefined): T {
  const ada = semua.find((x) => x.id === id?.toLowerCase());
  if (!ada) throw tidakAda();
  return ada;
}
