import { penolakan } from '../domain/kasus/penolakan.ts';
import { teksSingkat } from '../domain/teks.ts';
import { digestIsi } from '../db/kunci/segel.ts';
import type { SinyalTidakSah } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';

const PESAN = {
  segelTidakSah: 'Sinyal ini tidak bersegel sah dari API Lindung; tidak ada yang dilakukan.',
  tidakTerbaca: 'Isi sinyal tidak terbaca; tidak ada yang dilakukan.',
  bentukSalah: 'Bentuk sinyal tidak dikenal; tidak ada yang dilakukan.',
} as const satisfies Record<SinyalTidakSah['sebab'], string>;

const PANJANG_NAMA = 60;

/** A signal that did not come through the API leaves a refused receipt without an actor, and nothing else. */
export async function catatSinyalTidakSah(l: Lingkungan, s: SinyalTidakSah): Promise<void> {
  const kode = s.sebab === 'segelTidakSah' ? 'segelTidakSah' : 'tidakTerbaca';
  const kasus = await l.db
    .selectFrom('kasus')
    .select(['instansi_id', 'alur_id'])
    .where('id', '=', s.kasusId)
    .executeTakeFirstOrThrow();
  await l.db
    .insertInto('tindakan')
    .values({
      id: s.resiId,
      kasus_id: s.kasusId,
      instansi_id: kasus.instansi_id,
      // The name came from outside: it may hold what the database refuses, and never becomes part of a summary.
      jenis: teksSingkat(s.nama, PANJANG_NAMA),
      digest: digestIsi(null),
      waktu: s.waktu,
      asal: 'mesin',
      alur_id: kasus.alur_id,
      status: 'ditolak',
      penolakan: JSON.stringify(penolakan(kode, PESAN[s.sebab])),
      diputus_pada: l.sekarang(),
    })
    // Safe to repeat: the workflow chose the receipt's id.
    .onConflict((k) => k.column('id').doNothing())
    .execute();
}
