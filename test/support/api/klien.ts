type Isi = Record<string, unknown>;

export interface JawabanHttp {
  status: number;
  /** The JSON body; empty where there is none. */
  isi: Isi;
  kepala: Headers;
}

/** A caller of the API, through real HTTP. */
export interface KlienHttp {
  ambil(jalur: string, kepala?: Record<string, string>): Promise<JawabanHttp>;
  kirim(jalur: string, badan?: unknown, kepala?: Record<string, string>): Promise<JawabanHttp>;
  /** For what is no JSON. */
  mentah(jalur: string, init?: RequestInit): Promise<Response>;
  dengan(kepala: Record<string, string>): KlienHttp;
}

export function klienHttp(alamat: string, tetap: Record<string, string> = {}): KlienHttp {
  const mentah: KlienHttp['mentah'] = (jalur, init) =>
    fetch(alamat + jalur, {
      redirect: 'manual',
      ...init,
      headers: { ...tetap, ...(init?.headers as object) },
    });
  return {
    mentah,
    ambil: async (jalur, kepala = {}) => baca(await mentah(jalur, { headers: kepala })),
    kirim: async (jalur, badan, kepala = {}) =>
      baca(
        await mentah(jalur, {
          method: 'POST',
          ...(badan !== undefined && { body: JSON.stringify(badan) }),
          headers: { ...(badan !== undefined && { 'content-type': 'application/json' }), ...kepala },
        }),
      ),
    dengan: (kepala) => klienHttp(alamat, { ...tetap, ...kepala }),
  };
}

async function baca(res: Response): Promise<JawabanHttp> {
  const teks = await res.text();
  const json = /json/.test(res.headers.get('content-type') ?? '');
  return { status: res.status, isi: json && teks ? (JSON.parse(teks) as Isi) : {}, kepala: res.headers };
}
