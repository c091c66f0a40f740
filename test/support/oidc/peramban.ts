import { ALAMAT_PUBLIK } from './jalankan.ts';
import type { OrangPenyedia } from './orang-penyedia.ts';

export interface Halaman {
  status: number;
  /** Where it sends the browser, if anywhere. */
  lokasi: string;
  isi: string;
  kuki: string[];
}

/** As much of a browser as signing in through a provider needs: redirects by hand, cookies by origin. */
export interface Peramban {
  buka(alamat: string, kirim?: unknown): Promise<Halaman>;
  /** Starts, signs in at the provider and consents; stops before it opens the address it is sent back to. */
  sampaiKembali(orang: OrangPenyedia | 'batal', pilihan?: PilihanTarian): Promise<string>;
  /** All of it. */
  masuk(orang: OrangPenyedia | 'batal', pilihan?: PilihanTarian): Promise<Halaman>;
  kuki(nama: string): string | undefined;
}

export interface PilihanTarian {
  kembali?: string;
  /** Tampers with the address of the provider on the way to it. */
  ubah?: (alamat: URL) => void;
}

/** @param alamatApi where the API really listens */
export function peramban(alamatApi: string): Peramban {
  const kuki = new Map<string, Map<string, string>>();
  const buka: Peramban['buka'] = async (alamat, kirim) => {
    const url = new URL(alamat);
    const toples = kuki.get(url.origin) ?? new Map<string, string>();
    kuki.set(url.origin, toples);
    const res = await fetch(url.toString().replace(ALAMAT_PUBLIK, alamatApi), {
      redirect: 'manual',
      headers: { cookie: Array.from(toples, ([n, v]) => `${n}=${v}`).join('; ') },
      ...(kirim !== undefined && { method: 'POST', body: JSON.stringify(kirim) }),
    });
    const setKuki = res.headers.getSetCookie();
    for (const baris of setKuki) simpan(toples, baris);
    const lokasi = res.headers.get('location');
    return {
      status: res.status,
      lokasi: lokasi === null ? '' : new URL(lokasi, url).toString(),
      isi: await res.text(),
      kuki: setKuki,
    };
  };
  const sampaiKembali: Peramban['sampaiKembali'] = async (orang, { kembali, ubah } = {}) => {
    const kueri = kembali === undefined ? '' : `?kembali=${encodeURIComponent(kembali)}`;
    const mulai = await buka(`${ALAMAT_PUBLIK}/masuk/oidc${kueri}`);
    const tujuan = new URL(mulai.lokasi);
    ubah?.(tujuan);
    let alamat = tujuan.toString();
    while (!alamat.startsWith(ALAMAT_PUBLIK)) {
      const tanya = alamat.includes('/interaksi/');
      const halaman = await buka(alamat, tanya ? orang : undefined);
      if (!halaman.lokasi) throw new Error(`penyedia berhenti: ${halaman.status} ${halaman.isi}`);
      alamat = halaman.lokasi;
    }
    return alamat;
  };
  return {
    buka,
    sampaiKembali,
    masuk: async (orang, pilihan) => buka(await sampaiKembali(orang, pilihan)),
    kuki: (nama) => kuki.get(ALAMAT_PUBLIK)?.get(nama),
  };
}

function simpan(toples: Map<string, string>, baris: string): void {
  const [, nama = '', nilai = ''] = /^([^=]+)=([^;]*)/.exec(baris) ?? [];
  if (/expires=Thu, 01 Jan 1970/i.test(baris)) toples.delete(nama);
  else toples.set(nama, nilai);
}
