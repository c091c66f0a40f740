import type { Transaction } from 'kysely';
import { bacaAturanSaluran } from '../../db/aturan-saluran.repository.ts';
import { titipPesanDiminta } from '../../db/kode-saluran.repository.ts';
import {
  alamatTujuan,
  bacaSaluranOrang,
  lepaskanAlamat,
  simpanPilihan,
} from '../../db/saluran-orang.repository.ts';
import { bacaSaluranTerpasang } from '../../db/saluran-terpasang.repository.ts';
import type { DB } from '../../db/skema.ts';
import { kodeSaluran, saluranSayaDiubah, satuSaluran } from '../../domain/saluran/isi.schema.ts';
import type { Saluran } from '../../domain/saluran/saluran.ts';
import { saluranSaya, ujiDicatat } from '../bentuk/saluran.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { buktikanAlamat, mintaAlamat } from '../saluran/alamat-baru.ts';
import { tanpaAlamat, tidakTerpasang } from '../saluran/galat.ts';
import { tampilanSaluranSaya } from '../saluran/tampilan-saya.ts';

/** By which channels messages reach me, and where. */
export function ruteSaluranSaya(l: Lingkungan): Rute[] {
  const tampil = async (p: Pengguna) => ({ status: 200, isi: await tampilanSaluranSaya(l, p) });
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/saluran-saya',
      siapa: 'masuk',
      ringkasan: 'Saluran pesan saya: pilihan, alamat, dan pesan terakhir',
      jawaban: { 200: saluranSaya },
      tangani: ({ pengguna }) => tampil(pengguna),
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/saluran-saya',
      siapa: 'masuk',
      ringkasan:
        'Ubah pilihan atau alamat satu saluran; ke alamat baru dikirim kode yang dibalas dalam 15 menit',
      badan: saluranSayaDiubah,
      jawaban: { 200: saluranSaya },
      async tangani({ pengguna, badan }) {
        const { saluran, pilihan } = badan;
        // As the account has it is no address of one's own.
        const alamat = saluran === 'surel' && badan.alamat === pengguna.surel ? null : badan.alamat;
        const k = { orangId: pengguna.orangId, saluran };
        if (alamat) await wajibTerpasang(l, pengguna, saluran);
        await l.db.transaction().execute(async (trx) => {
          if (pilihan !== undefined) await simpanPilihan(trx, k, pilihan);
          if (alamat === null) await lepaskanAlamat(trx, k);
          else if (alamat !== undefined && alamat !== (await alamatKini(l, trx, pengguna, saluran)))
            await mintaAlamat(l, trx, pengguna, saluran, alamat);
        });
        return tampil(pengguna);
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/saluran-saya/kode',
      siapa: 'masuk',
      ringkasan: 'Masukkan kode yang dikirim ke alamat baru; sejak itu alamat itu dipakai',
      badan: kodeSaluran,
      jawaban: { 200: saluranSaya },
      async tangani({ pengguna, badan }) {
        await buktikanAlamat(l, pengguna, badan.saluran, badan.kode);
        return tampil(pengguna);
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/saluran-saya/uji',
      siapa: 'masuk',
      ringkasan: 'Kirim pesan uji kepada diri sendiri, paling banyak satu per menit',
      badan: satuSaluran,
      jawaban: { 202: ujiDicatat },
      async tangani({ pengguna, badan: { saluran } }) {
        await wajibTerpasang(l, pengguna, saluran);
        const dicatat = await l.db.transaction().execute(async (trx) => {
          if ((await alamatKini(l, trx, pengguna, saluran)) === null) throw tanpaAlamat(saluran);
          return titipUji(l, trx, pengguna, saluran);
        });
        return { status: 202, isi: { dicatat } };
      },
    }),
  ];
}

function titipUji(l: Lingkungan, trx: Transaction<DB>, p: Pengguna, saluran: Saluran): Promise<boolean> {
  const dibuatPada = l.sekarang();
  const { orangId, instansiId } = p;
  const kunci = `ujiSaluran:${saluran}:${orangId}:${dibuatPada.slice(0, 'TTTT-BB-HHTJJ:MM'.length)}`;
  return titipPesanDiminta(trx, { jenis: 'ujiSaluran', instansiId, orangId, saluran, kunci, dibuatPada });
}

async function alamatKini(l: Lingkungan, trx: Transaction<DB>, p: Pengguna, saluran: Saluran) {
  const k = { orangId: p.orangId, saluran };
  const { alamat } = await bacaSaluranOrang(trx, k);
  return alamatTujuan(l.brankas, k, { surelAkun: p.surel, alamat });
}

async function wajibTerpasang(l: Lingkungan, p: Pengguna, saluran: Saluran): Promise<void> {
  const { dipakai } = (await bacaAturanSaluran(l.db, p.instansiId)).saluran[saluran];
  const ada = (await bacaSaluranTerpasang(l.db)).some((s) => s.saluran === saluran);
  if (!dipakai || !ada) throw tidakTerpasang(saluran);
}
