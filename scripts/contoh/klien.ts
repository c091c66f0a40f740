import { randomUUID } from 'node:crypto';

/** The API did not answer as the SOP says. Ends the story. */
export class TidakSesuaiSop extends Error {
  override readonly name = 'TidakSesuaiSop';
}

export interface Jawaban {
  status: number;
  // The story reads answers as a stranger would: by the words of the contract.
  // oxlint-disable-next-line typescript/no-explicit-any
  isi: any;
}

/** A member of the office's staff at the API, signed in. */
export interface Petugas {
  sebutan: string;
  orangId: string;
  ambil(jalur: string): Promise<Jawaban>;
  kirim(jalur: string, badan: unknown): Promise<Jawaban>;
  unggah(jenis: string, nama: string, isi: Uint8Array<ArrayBuffer>): Promise<string>;
}

export async function masuk(alamat: string, surel: string): Promise<Petugas> {
  const { status, isi } = await panggil(alamat, '/api/v1/masuk', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ surel, kataSandi: 'lindung-contoh' }),
  });
  if (status !== 200) throw new TidakSesuaiSop(`${surel} tidak dapat masuk: ${status} ${isi.detail ?? ''}`);
  const kepala = { authorization: `Bearer ${isi.token}` };
  return {
    sebutan: isi.pengguna.jabatan[0]?.nama ?? surel,
    orangId: isi.pengguna.orangId,
    ambil: (jalur) => panggil(alamat, jalur, { headers: kepala }),
    kirim: (jalur, badan) =>
      panggil(alamat, jalur, {
        method: 'POST',
        headers: { ...kepala, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
        body: JSON.stringify(badan),
      }),
    async unggah(jenis, nama, isiBerkas) {
      const formulir = new FormData();
      formulir.set('jenis', jenis);
      formulir.set('berkas', new Blob([isiBerkas], { type: 'application/pdf' }), nama);
      const jawab = await panggil(alamat, '/api/v1/dokumen', {
        method: 'POST',
        headers: kepala,
        body: formulir,
      });
      if (jawab.status !== 201)
        throw new TidakSesuaiSop(`unggahan ${nama}: ${jawab.status} ${jawab.isi.detail ?? ''}`);
      return jawab.isi.id;
    },
  };
}

export async function panggil(alamat: string, jalur: string, pilihan: RequestInit = {}): Promise<Jawaban> {
  const jawab = await fetch(new URL(jalur, alamat), { ...pilihan, signal: AbortSignal.timeout(30_000) });
  return { status: jawab.status, isi: await jawab.json().catch(() => ({})) };
}
