/** What the key of one person opens. Neither half can be read out of the browser's memory again. */
export interface KunciPeti {
  isi: CryptoKey;
  nama: CryptoKey;
}

const IV = 12;
const teks = new TextEncoder();

/** @param bahan 32 bytes from the API */
export async function kunciPeti(bahan: Uint8Array<ArrayBuffer>): Promise<KunciPeti> {
  const pangkal = await crypto.subtle.importKey('raw', bahan, 'HKDF', false, ['deriveKey']);
  const turun = (untuk: string, jenis: AesKeyGenParams | HmacKeyGenParams, guna: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: teks.encode(untuk) },
      pangkal,
      jenis,
      false,
      guna,
    );
  const [isi, nama] = await Promise.all([
    turun('isi', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    turun('nama', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { isi, nama };
}

/** AES-256-GCM: iv, then ciphertext with its tag. @param terikat the place it belongs to; it opens nowhere else */
export async function segel(k: KunciPeti, terikat: string, isi: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV));
  const cara = { name: 'AES-GCM', iv, additionalData: teks.encode(terikat) };
  const sandi = new Uint8Array(await crypto.subtle.encrypt(cara, k.isi, teks.encode(JSON.stringify(isi))));
  const kotak = new Uint8Array(IV + sandi.length);
  kotak.set(iv);
  kotak.set(sandi, IV);
  return kotak;
}

/** @throws where it was changed, moved, or sealed by somebody else */
export async function bukaSegel(
  k: KunciPeti,
  terikat: string,
  kotak: Uint8Array<ArrayBuffer>,
): Promise<unknown> {
  const cara = { name: 'AES-GCM', iv: kotak.slice(0, IV), additionalData: teks.encode(terikat) };
  const polos = await crypto.subtle.decrypt(cara, k.isi, kotak.slice(IV));
  return JSON.parse(new TextDecoder().decode(polos));
}

/** What stands for a name where everybody can read it. */
export async function sidikNama(k: KunciPeti, nama: string): Promise<string> {
  const sidik = new Uint8Array(await crypto.subtle.sign('HMAC', k.nama, teks.encode(nama)));
  return Array.from(sidik.slice(0, 16), (x) => x.toString(16).padStart(2, '0')).join('');
}
