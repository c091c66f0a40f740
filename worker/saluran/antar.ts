import { randomUUID } from 'node:crypto';
import { kabarkanMati } from '../../db/kabar-mati.ts';
import type { Ambilan, NasibPengiriman } from '../../db/pengiriman.repository.ts';
import { ambilPengiriman, catatNasib } from '../../db/pengiriman.repository.ts';
import { catatKeadaanSaluran } from '../../db/saluran-terpasang.repository.ts';
import { tahanSampai } from '../../domain/saluran/jam-senyap.ts';
import { alamatSah } from '../../domain/saluran/alamat.ts';
import { naskahPesan } from '../../domain/saluran/naskah.ts';
import type { HasilKirim } from '../../domain/saluran/percobaan.ts';
import { PERCOBAAN_MAKS, sesudahGagal } from '../../domain/saluran/percobaan.ts';
import { diminta } from '../../domain/saluran/pesan.ts';
import type { AlatSaluran } from './alat.ts';
import type { Pengirim } from './pengirim.ts';
import { cariTujuan } from './tujuan.ts';

const SEREMPAK = 5;

/**
 * Sends what may go out by one channel now, a few at a time, until nothing is left.
 * @returns how many tries there were
 */
export async function antarkan(a: AlatSaluran, pengirim: Pengirim, henti: AbortSignal): Promise<number> {
  for (let jumlah = 0; ;) {
    if (henti.aborted) return jumlah;
    const giliran = await ambilPengiriman(a.db, {
      saluran: pengirim.saluran,
      ambilan: randomUUID(),
      sekarang: a.sekarang(),
      batas: SEREMPAK,
    });
    if (giliran.length === 0) return jumlah;
    await Promise.all(giliran.map((g) => antarkanSatu(a, pengirim, g, henti)));
    jumlah += giliran.length;
  }
}

async function antarkanSatu(
  a: AlatSaluran,
  pengirim: Pengirim,
  g: Ambilan,
  henti: AbortSignal,
): Promise<void> {
  const nasib = await coba(a, pengirim, g, henti);
  const sekarang = a.sekarang();
  if (nasib.status === 'mati')
    a.log.warn({ pengiriman: g.id, saluran: g.saluran, galat: nasib.galat }, 'pesan tidak tersampaikan');
  await a.db.transaction().execute(async (trx) => {
    const tercatat = await catatNasib(trx, g, nasib, sekarang);
    if (tercatat && nasib.status === 'mati' && !diminta(g.pesan)) await kabarkanMati(trx, g, sekarang);
  });
}

async function coba(
  a: AlatSaluran,
  pengirim: Pengirim,
  g: Ambilan,
  henti: AbortSignal,
): Promise<NasibPengiriman> {
  // The tries before this one ended without a word: workers died on them.
  if (g.percobaan > PERCOBAAN_MAKS) return { status: 'mati', galat: 'percobaanHabis' };
  const tujuan = await cariTujuan(a, g);
  if ('batal' in tujuan) return { status: 'dibatalkan', galat: tujuan.batal };
  const { alamat, aturan, kode } = tujuan;
  const tahan = g.mendesak ? null : tahanSampai(aturan.senyap, g.zona, a.sekarang());
  if (tahan !== null) return { status: 'menunggu', tahanSampai: tahan };
  if (!alamatSah(g.saluran, alamat)) return { status: 'mati', galat: 'alamatTidakSah' };
  const { alamatPublik } = a;
  const naskah = naskahPesan(g.pesan, { saluran: g.saluran, zona: g.zona, alamatPublik, kode });
  const pesan = { kunci: g.id, instansiId: g.instansiId, kepada: alamat, ...naskah };
  return nasibDari(a, g, await pengirim.kirim(pesan, henti));
}

async function nasibDari(a: AlatSaluran, g: Ambilan, h: HasilKirim): Promise<NasibPengiriman> {
  switch (h.hasil) {
    case 'terkirim':
      await catatKeadaanSaluran(a.db, g.saluran, null);
      return { status: 'terkirim' };
    case 'dihentikan':
      return { status: 'menunggu', tahanSampai: null };
    case 'gagal': {
      // What is about one message says nothing of the channel.
      if (!h.tetap) await catatKeadaanSaluran(a.db, g.saluran, h.galat);
      const lanjut = sesudahGagal(g.percobaan, h);
      return { ...lanjut, galat: h.galat };
    }
  }
}
