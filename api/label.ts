import { LABEL_TINDAKAN } from '../domain/kasus/label.ts';

const LABEL = new Map<string, string>(Object.entries(LABEL_TINDAKAN));

/** What clerks read for an act; an unknown kind shows as it is. */
export function labelTindakan(jenis: string): string {
  return LABEL.get(jenis) ?? jenis;
}
