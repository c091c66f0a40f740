import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import { jsonKanonik } from './json-kanonik.ts';

/**
 * The API's seal over an act. A signal that was sent to the engine by hand has none, and an old one fits no other
 * case, act, actor, version, time or body.
 */
export interface Penyegel {
  segel(t: Omit<Tindakan, 'segel'>): string;
  /** Makes an act of what is known of it: digest and seal. */
  segelkan(t: Omit<Tindakan, 'segel' | 'digest'>): Tindakan;
  sah(t: Tindakan): boolean;
}

export function digestIsi(isi: unknown): string {
  return createHash('sha256').update(jsonKanonik(isi)).digest('hex');
}

export function buatPenyegel(kunciSegel: Buffer): Penyegel {
  const mac = (t: Omit<Tindakan, 'segel'>) =>
    createHmac('sha256', kunciSegel)
      .update(jsonKanonik([t.kasusId, t.tindakanId, t.jenis, t.pelaku, t.versi ?? null, t.waktu, t.digest]))
      .digest();
  const segel = (t: Omit<Tindakan, 'segel'>) => mac(t).toString('base64url');
  return {
    segel,
    segelkan(t) {
      const tindakan = { ...t, digest: digestIsi(t.isi) };
      return { ...tindakan, segel: segel(tindakan) };
    },
    sah(t) {
      const diberi = Buffer.from(t.segel, 'base64url');
      const harus = mac(t);
      return (
        diberi.length === harus.length && timingSafeEqual(diberi, harus) && digestIsi(t.isi) === t.digest
      );
    },
  };
}
