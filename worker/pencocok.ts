import { randomUUID } from 'node:crypto';
import { periksaBerkasTertanda } from '../activities/surat/berkas-tertanda.ts';
import { simpanPdf } from '../activities/surat/simpan-pdf.ts';
import { jumlahDitolak } from '../db/menunggu-paraf.baca.ts';
import { pelakuSistem } from '../db/pelaku-sistem.ts';
import type { GiliranTanya, SuratTertunda } from '../db/surat-tertunda.repository.ts';
import { ambilSuratTertunda } from '../db/surat-tertunda.repository.ts';
import { catatTindakan } from '../db/tindakan.repository.ts';
import { kirimTindakan } from '../engine/kirim.ts';
import type { AlatWorker } from './alat.ts';

const JENIS = 'cocokkanSurat';
const GILIRAN: GiliranTanya = { sesudahDetik: 300, jedaDetik: 300 };

/**
 * Settles letters of unknown outcome where that can be known: the signed file came after all, or the provider says what
 * has become of its request. The case is told by the system's own act, which the workflow judges. Nothing is signed
 * here; where nobody can tell, the letter stays with its signatory and is asked for again later.
 * @returns how many cases were told
 */
export async function cocokkanSurat(a: AlatWorker, giliran = GILIRAN): Promise<number> {
  let diberi = 0;
  for (const surat of await ambilSuratTertunda(a.l.db, giliran)) {
    // One that stumbles does not hold up the others.
    const terbit = await tanyakan(a, surat).catch((e: unknown) => {
      a.log.warn({ surat: surat.id, galat: (e as Error).name }, 'nasib surat tidak dapat ditanyakan');
      return null;
    });
    if (terbit !== null && (await beriTahu(a, surat, terbit))) diberi += 1;
  }
  return diberi;
}

/** @returns null where nobody knows */
async function tanyakan(a: AlatWorker, s: SuratTertunda): Promise<boolean | null> {
  if (s.sidik_pdf) return true;
  if (s.tindakan_id === null || !a.l.penandatangan.tanyakan) return null;
  const jawaban = await a.l.penandatangan.tanyakan(s.tindakan_id);
  switch (jawaban.hasil) {
    case 'belumTahu':
      return null;
    case 'tidakDitandatangani':
      return false;
    case 'ditandatangani':
      return (await terimaBerkas(a, s, s.tindakan_id, jawaban.pdf)) ? true : null;
  }
}

async function terimaBerkas(
  a: AlatWorker,
  s: SuratTertunda,
  tindakanId: string,
  isi: Buffer,
): Promise<boolean> {
  const { sah } = await periksaBerkasTertanda(a.l, s, isi);
  if (!sah) {
    a.log.error(
      { surat: s.id },
      'berkas dari penyedia bukan surat yang dikirim; penanda tangan memastikannya',
    );
    return false;
  }
  const letak = { suratId: s.id, instansiId: s.instansi_id, kasusId: s.kasus_id, nomor: s.nomor };
  const bukti = { tindakanId, milikTindakan: true, waktu: a.l.sekarang() };
  return simpanPdf(a.l, { ...letak, ...bukti, isi });
}

async function beriTahu(a: AlatWorker, s: SuratTertunda, terbit: boolean): Promise<boolean> {
  // One act an outcome; one that was refused makes room for another.
  const ditolak = await jumlahDitolak(a.l.db, s.kasus_id, JENIS);
  const tindakan = a.l.penyegel.segelkan({
    tindakanId: randomUUID(),
    kasusId: s.kasus_id,
    jenis: JENIS,
    isi: { suratId: s.id, terbit },
    pelaku: pelakuSistem(s.instansi_id, 'sistem'),
    waktu: a.l.sekarang(),
  });
  const baru = await catatTindakan(a.l.db, a.l.brankas, {
    tindakan,
    instansiId: s.instansi_id,
    kunciIdempotensi: `${JENIS}:${s.id}:${String(terbit)}:${ditolak}`,
    asal: 'sistem',
    alurId: s.alur_id,
  });
  // What does not arrive is sent again by the sweeper.
  return baru && kirimTindakan(a.client, s.alur_id, tindakan);
}
