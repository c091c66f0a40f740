import type { z } from 'zod';
import { cariKasus } from '../../db/kasus.baca.ts';
import { cariTindakan } from '../../db/tindakan.repository.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { kredensial } from '../masuk/kredensial.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { pelakuTampil as pelakuDari } from '../tampilan/pelaku.ts';
import { bentukResi } from '../bentuk/resi.schema.ts';
import { catatUsul } from '../tindakan/catat.ts';
import { pisahFrasa } from '../tindakan/frasa.ts';
import { jawabTindakan, jawabanDiterima, jawabanMenunggu } from '../tindakan/jawab.ts';
import { kirimDanTunggu } from '../tindakan/kirim.ts';
import { kunciIdempotensi } from '../tindakan/kunci-idempotensi.ts';
import { muatKasus } from '../tindakan/muat-kasus.ts';
import { badanTindakan, periksaUsul } from '../tindakan/usul.ts';

/** Acts on a case, and their receipts. */
export function ruteTindakan(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/kasus/:id/tindakan/:jenis',
      siapa: 'masuk',
      ringkasan: 'Melakukan tindakan pada kasus; isi badan menurut jenis tindakannya',
      badan: badanTindakan,
      jawaban: { 200: jawabanDiterima, 202: jawabanMenunggu },
      async tangani({ pengguna, param, badan, req }) {
        const kasus = await muatKasus(l, pengguna, param['id'] ?? '');
        const jenis = param['jenis'] ?? '';
        const isi = pisahFrasa(jenis, badan);
        const usul = periksaUsul(pengguna, kasus.keadaan, jenis, isi.badan);
        const asal = { asal: kredensial(req)?.asal ?? 'api', kunci: kunciIdempotensi(req) };
        const tercatat = await catatUsul(l, pengguna, kasus, usul, asal, isi.frasaSandi);
        const resi = await kirimDanTunggu(l, kasus, tercatat);
        const { tindakanId } = tercatat;
        return jawabTindakan(l, pengguna, { tindakanId, kasusId: kasus.keadaan.kasusId }, resi);
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/tindakan/:tindakanId',
      siapa: 'masuk',
      ringkasan: 'Resi sebuah tindakan',
      jawaban: { 200: bentukResi },
      async tangani({ pengguna, param }) {
        return { status: 200, isi: await bacaResi(l, pengguna, param['tindakanId'] ?? '') };
      },
    }),
  ];
}

/** The receipt, for who sent the act and for those who may see its case. */
async function bacaResi(
  l: Lingkungan,
  pengguna: Pengguna,
  tindakanId: string,
): Promise<z.output<typeof bentukResi>> {
  const t = await cariTindakan(l.db, tindakanId);
  if (!t || t.instansi_id !== pengguna.instansiId) throw tidakAda();
  const boleh = t.orang_id === pengguna.orangId || (await cariKasus(l.db, jangkauan(pengguna), t.kasus_id));
  if (!boleh) throw tidakAda();
  return {
    tindakanId: t.id,
    kasusId: t.kasus_id,
    jenis: t.jenis,
    oleh: pelakuDari(t),
    // Both guarded by checks of the table.
    hasil: t.status as 'menunggu' | 'diterima' | 'ditolak',
    ...(t.penolakan !== null && { penolakan: t.penolakan as Penolakan }),
    waktu: t.waktu,
    ...(t.diputus_pada !== null && { diputusPada: t.diputus_pada }),
  };
}
