import { randomUUID } from 'node:crypto';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { susunNomorSurat } from '../../domain/lansia/nomor-surat.ts';
import { nomorBerikut } from '../../db/penomoran.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';

/**
 * SOP 5: takes the next number of the office's register and issues the letter; a letter it replaces is marked so.
 * Number, register and signature stand or fall with one transaction, so that the register has no gaps.
 */
export async function terbitkanSurat(c: KonteksEfek): Promise<HasilEfek> {
  const k = c.k as KeadaanLansia;
  const tanggal = tanggalDi(c.waktu, k.standar.zona);
  const tahun = Number(tanggal.slice(0, 4));
  const urut = await nomorBerikut(c.trx, k.instansiId, 'surat', tahun);
  const { polaNomor, klasifikasi, unit } = k.standar;
  const nomor = susunNomorSurat(polaNomor, { klasifikasi, unit, urut, tanggal });
  await c.trx
    .updateTable('surat')
    .set({ status: 'diganti' })
    .where('kasus_id', '=', k.kasusId)
    .where('status', '=', 'terbit')
    .execute();
  await c.trx
    .insertInto('surat')
    .values({
      id: randomUUID(),
      instansi_id: k.instansiId,
      tahun,
      urut,
      nomor,
      kasus_id: k.kasusId,
      status: 'terbit',
      terbit_pada: c.waktu,
    })
    .execute();
  return { pengayaan: { nomorSurat: nomor } };
}
