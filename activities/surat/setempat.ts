import type { HasilTindakan, PermintaanSetempat } from '../kontrak.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { komitTindakan } from '../tindakan.ts';
import { bubuhkanTandaTangan } from './bubuhkan.ts';

/**
 * Signs with a certificate that lies here, then commits the act. Safe to repeat: nothing leaves this house, and what was
 * signed for this very act stands.
 */
export async function tandaTanganiSetempat(
  l: Lingkungan,
  { suratId, ...p }: PermintaanSetempat,
): Promise<HasilTindakan> {
  const { kasusId, waktu } = p;
  const { tindakanId } = p.tindakan;
  const hasil = await bubuhkanTandaTangan(l, { kasusId, suratId, tindakanId, waktu });
  return komitTindakan(l, { ...p, bubuhan: { suratId, hasil } });
}
