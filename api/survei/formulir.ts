import { BAGIAN_PROFIL } from '../../domain/skm/profil.ts';
import { UNSUR } from '../../domain/skm/unsur.ts';

/** What stands in the fields of the form; a field that was left empty is not there. */
export type Terisi = Readonly<Partial<Record<string, string>>>;

/** What a form has sent, line ends as people count them. */
export function bacaTerisi(formulir: Readonly<Record<string, unknown>>): Terisi {
  return Object.fromEntries(
    Object.entries(formulir).flatMap(([nama, nilai]) =>
      typeof nilai === 'string' && nilai.trim() !== '' ? [[nama, nilai.replaceAll('\r\n', '\n')]] : [],
    ),
  );
}

/** The same as the JSON of the survey has it. */
export function dariFormulir(t: Terisi): unknown {
  const profil = BAGIAN_PROFIL.flatMap((b) => (t[b] === undefined ? [] : [[b, t[b]]]));
  return {
    penjawab: t['penjawab'],
    nilai: Object.fromEntries(UNSUR.flatMap((u) => (t[u] === undefined ? [] : [[u, Number(t[u])]]))),
    ...(profil.length > 0 && { profil: Object.fromEntries(profil) }),
    ...(t['saran'] !== undefined && { saran: t['saran'] }),
  };
}
