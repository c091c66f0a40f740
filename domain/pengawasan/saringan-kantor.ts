import { uraiSaringan } from './urai-saringan.ts';

const POLA_INSTANSI = /^[a-z0-9-]+$/;

/**
 * A supervisor's filter, confined to the cases of one office: whatever it says, the office is asked for beside it.
 * @param asal as the Temporal UI sends it; may be empty
 * @throws SaringanTidakSah where it cannot be read for certain
 */
export function saringanKantor(instansiId: string, asal: string): string {
  if (!POLA_INSTANSI.test(instansiId)) throw new Error('id instansi tidak dapat menjadi saringan');
  const { syarat, kelompok } = uraiSaringan(asal);
  const milik = `\`instansi\` = '${instansiId}'`;
  return [
    syarat === '' ? milik : `${milik} AND (${syarat})`,
    ...(kelompok ? [`GROUP BY ${kelompok}`] : []),
  ].join(' ');
}
