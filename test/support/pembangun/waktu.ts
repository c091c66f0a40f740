import { type Waktu, tambahMenit } from '../../../domain/jam/waktu.ts';

/** A Monday within working hours: 09:00 WITA, 08:00 WIB. */
export const PANGKAL: Waktu = '2026-01-05T01:00:00.000Z';

export const JAM = 60;
export const HARI = 24 * JAM;

/** So many minutes after {@link PANGKAL}, before it where negative. */
export const pada = (menit: number): Waktu => tambahMenit(PANGKAL, menit);

/** A readable id of the right form. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
