import type { KasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import { ambilKasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import { LAYANAN } from '../../domain/kata.ts';
import { peranMungkin } from '../../domain/kasus/wewenang.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { serentak } from '../serentak.ts';
import type { Asal, Tercatat } from '../tindakan/catat.ts';
import { catatUsul } from '../tindakan/catat.ts';
import { pisahFrasa } from '../tindakan/frasa.ts';
import { skemaTindakan } from '../tindakan/kenal.ts';
import { alamatResi, BATAS_RESI_MS, kirimTercatat } from '../tindakan/kirim.ts';
import type { Usul } from '../tindakan/usul.ts';
import { bukanWewenang, periksaUsul, tindakanTidakDikenal } from '../tindakan/usul.ts';
import type { ButirMassal, PermintaanMassal, Sasaran } from './bentuk.ts';
import { pratinjau } from './pratinjau.ts';

/** So many acts are written and signalled at a time: a bulk act must not take the whole pool. */
const SERENTAK = 5;

/**
 * One act on many cases: each is judged, sealed and answered for on its own.
 * @param asal with a key of the caller's, each case gets one derived from it, so that the whole can be repeated
 * @throws Galat 404 and 403 where the act can be nobody's in any service
 */
export async function jalankanMassal(
  l: Lingkungan,
  pengguna: Pengguna,
  p: PermintaanMassal,
  asal: Asal,
): Promise<ButirMassal[]> {
  periksaSekali(pengguna, p.tindakan);
  const ids = p.kasus.map((s) => s.id);
  const semua = await ambilKasusTerlihat(l.db, l.brankas, jangkauan(pengguna), ids);
  const kerjakan = async (s: Sasaran): Promise<() => Promise<ButirMassal>> => {
    const ada = semua.get(s.id);
    const kasus = ada === 'dihapus' ? undefined : ada;
    const nomor = kasus && { nomor: kasus.keadaan.nomor };
    try {
      if (!kasus) throw ada === 'dihapus' ? dataDihapus() : tidakAda();
      const { badan, frasaSandi } = pisahFrasa(p.tindakan, p.isi);
      const isi = { ...badan, ...(s.versi !== undefined && { versi: s.versi }) };
      const usul = periksaUsul(pengguna, kasus.keadaan, p.tindakan, isi);
      if (p.pratinjau)
        return () => Promise.resolve({ kasus: s.id, ...nomor, ...pratinjau(l, kasus.keadaan, usul) });
      const tercatat = await catatSatu(l, pengguna, kasus, usul, asal, frasaSandi);
      return async () => ({ kasus: s.id, ...nomor, ...(await hasil(l, tercatat)) });
    } catch (e) {
      if (!(e instanceof Galat)) throw e;
      return () => Promise.resolve({ kasus: s.id, ...nomor, hasil: 'ditolak', penolakan: dariGalat(e) });
    }
  };
  // All are on their way before the first is waited for: the waiting is shared.
  const tunggu = await serentak(p.kasus, SERENTAK, kerjakan);
  return Promise.all(tunggu.map((t) => t()));
}

function periksaSekali(pengguna: Pengguna, jenis: string): void {
  const dikenal = LAYANAN.filter((layanan) => skemaTindakan(layanan, jenis) !== null);
  if (dikenal.length === 0) throw tindakanTidakDikenal();
  const mungkin = pengguna.jabatan.some((j) =>
    dikenal.some((layanan) => peranMungkin(ATURAN[layanan].tabel, jenis, j.peran)),
  );
  if (!mungkin) throw bukanWewenang();
}

async function catatSatu(
  l: Lingkungan,
  pengguna: Pengguna,
  kasus: KasusTerlihat,
  usul: Usul,
  { asal, kunci }: Asal,
  frasaSandi: string | undefined,
): Promise<Tercatat> {
  const sendiri = kunci && `${kunci}:${kasus.keadaan.kasusId}`;
  const tercatat = await catatUsul(l, pengguna, kasus, usul, { asal, kunci: sendiri }, frasaSandi);
  // Where the engine is away the act is on record all the same, and its receipt says so.
  await kirimTercatat(l, kasus, tercatat);
  return tercatat;
}

async function hasil(l: Lingkungan, { tindakanId }: Tercatat): Promise<Omit<ButirMassal, 'kasus'>> {
  const resi = await l.pengamatResi.tunggu(tindakanId, BATAS_RESI_MS);
  const dasar = { tindakanId, resi: alamatResi(tindakanId) };
  if (resi === null) return { ...dasar, hasil: 'menunggu' };
  return resi.hasil === 'diterima'
    ? { ...dasar, hasil: 'diterima' }
    : { ...dasar, hasil: 'ditolak', penolakan: resi.penolakan };
}

function dariGalat(e: Galat): NonNullable<ButirMassal['penolakan']> {
  const { kode, message, kesalahan } = e;
  return { kode, pesan: message, ...(kesalahan.length > 0 && { kesalahan: [...kesalahan] }) };
}
