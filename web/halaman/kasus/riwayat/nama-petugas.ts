import { useBaca } from '../../../klien/baca.ts';

/** Names of those whom acts name by id: who was given a case, who took part in its administration. */
export function useNamaPetugas(): ReadonlyMap<string, string> {
  const peksos = useBaca('/api/v1/petugas', { kueri: { peran: 'peksos' } });
  const kabid = useBaca('/api/v1/petugas', { kueri: { peran: 'kabid-rehsos' } });
  const semua = [...(peksos.data?.petugas ?? []), ...(kabid.data?.petugas ?? [])];
  return new Map(semua.map((p) => [p.id, p.nama]));
}
