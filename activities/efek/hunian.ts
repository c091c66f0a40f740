import { tanggalDi, tulisWaktu } from '../../domain/jam/waktu.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { IsiRps, KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import { keluarBerikut } from '../../domain/rps/hari-tinggal.ts';
import { kelompokSesuai, sebutTempatTidur } from '../../domain/rps/tempat-tidur.ts';
import {
  akhiriHunian,
  bacaPenghuni,
  ditempatiSampai,
  hitungKosong,
  mulaiHunian,
} from '../../db/hunian.repository.ts';
import { kunciTempatTidur } from '../../db/tempat-tidur.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** SOP 4: the client takes a bed. One client a bed at a time; what the database cannot give is a refusal. */
export function ambilTempatTidur(c: KonteksEfek<IsiRps['terimaKlien']>): Promise<HasilEfek> {
  return tempati(c, c.isi.terjadiPada);
}

/** From one bed to another. */
export function pindahTempatTidur(c: KonteksEfek<IsiRps['pindahTempatTidur']>): Promise<HasilEfek> {
  return tempati(c, c.isi.terjadiPada ?? c.waktu);
}

type MintaTempat = KonteksEfek<{ tempatTidur: string; konfirmasiTidakSesuai?: true | undefined }>;

/**
 * The stay of before ends where that in the new bed begins, and both stand. Somebody who was never away, since what
 * ended the stay was a mistake, goes on from there as well.
 */
async function tempati(c: MintaTempat, pada: string): Promise<HasilEfek> {
  const tolak = await periksaTempatTidur(c, pada);
  if (tolak) return { penolakan: tolak };
  const { instansiId, kasusId } = c.k;
  const mulai = (await akhiriHunian(c.trx, kasusId, pada)) ?? pada;
  await mulaiHunian(c.trx, { instansiId, kasusId, tempatTidurId: c.isi.tempatTidur, mulai });
  return tanpaTambahan;
}

/** Whether the client can have this bed from a moment on. The bed is held until the end of the transaction. */
async function periksaTempatTidur(c: MintaTempat, mulai: string): Promise<Penolakan | null> {
  const k = c.k as KeadaanRps;
  // Read under the lock: one that is being withdrawn takes nobody in.
  const tempat = await kunciTempatTidur(c.trx, k.instansiId, c.isi.tempatTidur);
  if (!tempat) {
    const pesan = 'Tempat tidur ini tidak ada di RPS Anda.';
    return penolakan('tempatTidurTidakDikenal', pesan, [{ lokasi: 'tempatTidur', pesan }]);
  }
  const lain = await ditempatiSampai(c.trx, { tempatTidurId: tempat.id, kasusId: k.kasusId, mulai });
  if (lain) return lain.sampai === null ? tempatTerisi(c) : pernahTerisi(c, lain.sampai);
  const sesuai = kelompokSesuai(k, tanggalDi(c.waktu, k.standar.zona));
  if (sesuai.includes(tempat.kelompok as KelompokTempatTidur) || c.isi.konfirmasiTidakSesuai) return null;
  const pesan = `${sebutTempatTidur(tempat)} untuk kelompok ${tempat.kelompok}, tidak sesuai dengan klien ini. Pilih tempat tidur lain, atau nyatakan bahwa itu disengaja.`;
  return penolakan('perluKonfirmasi', pesan, [{ lokasi: 'konfirmasiTidakSesuai', pesan }]);
}

async function tempatTerisi(c: KonteksEfek): Promise<Penolakan> {
  const kosong = await hitungKosong(c.trx, c.k.instansiId);
  if (kosong > 0)
    return penolakan(
      'tempatTidurTerisi',
      `Tempat tidur ini terisi. Masih ada ${kosong} tempat tidur kosong.`,
    );
  const berikut = keluarBerikut(await bacaPenghuni(c.trx, c.l.brankas, c.k.instansiId));
  return penolakan('rpsPenuh', `Semua tempat tidur RPS terisi.${berikut ? sebutBerikut(c, berikut) : ''}`);
}

function sebutBerikut(c: KonteksEfek, { nomor, pada }: { nomor: string; pada: string }): string {
  const batas = `paling lambat ${tulisWaktu(pada, c.k.standar.zona)}`;
  return ` Yang berikutnya keluar: kasus ${nomor}, ${pada < c.waktu ? `seharusnya ${batas}` : batas}.`;
}

// Free by now, but not yet at the time that was given.
function pernahTerisi(c: KonteksEfek, sampai: string): Penolakan {
  const pesan = `Pada waktu itu tempat tidur ini masih ditempati klien lain, sampai ${tulisWaktu(sampai, c.k.standar.zona)}. Isi waktu sesudahnya, atau pilih tempat tidur lain.`;
  return penolakan('tempatTidurTerisi', pesan, [{ lokasi: 'terjadiPada', pesan }]);
}

/** Leaving frees the bed, whatever ended the stay. */
export async function bebaskanTempatTidur(c: KonteksEfek, pada: string): Promise<void> {
  await akhiriHunian(c.trx, c.k.kasusId, pada);
}
