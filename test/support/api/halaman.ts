import type { KlienHttp } from './klien.ts';

export interface HalamanHttp {
  status: number;
  teks: string;
  kepala: Headers;
}

/** A page as a browser without scripts gets it. */
export async function bukaHalaman(
  klien: KlienHttp,
  jalur: string,
  kepala: Record<string, string> = {},
): Promise<HalamanHttp> {
  return dibaca(await klien.mentah(jalur, { headers: { accept: PERAMBAN, ...kepala } }));
}

/** A form as a browser without scripts sends it. */
export async function kirimFormulir(
  klien: KlienHttp,
  jalur: string,
  isi: Record<string, string>,
  kepala: Record<string, string> = {},
): Promise<HalamanHttp> {
  const init = { method: 'POST', body: new URLSearchParams(isi), headers: { accept: PERAMBAN, ...kepala } };
  return dibaca(await klien.mentah(jalur, init));
}

const PERAMBAN = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

async function dibaca(res: Response): Promise<HalamanHttp> {
  return { status: res.status, teks: await res.text(), kepala: res.headers };
}

/** What a script could run from inside the page: the policy would not run it, and nothing of it should be there. */
export function skripDalamHalaman(teks: string): string[] {
  return teks.match(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/gi) ?? [];
}
