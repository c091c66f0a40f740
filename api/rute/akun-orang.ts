import { aktifkanOrang, aturUlangSandi } from '../../db/kantor.repository.ts';
import { periksaAdmin } from '../../domain/kantor/admin.ts';
import { orangDenganSandi, satuOrang } from '../bentuk/kantor.schema.ts';
import { harusBoleh } from '../kantor/galat-kantor.ts';
import { sandiBaru, satu } from '../kantor/orang.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** Who may sign in, and with which password. */
export function ruteAkunOrang(l: Lingkungan): Rute[] {
  return [
    ruteAktif(l, 'nonaktifkan'),
    ruteAktif(l, 'aktifkan'),
    rute({
      metode: 'post',
      jalur: '/api/v1/orang/:id/atur-ulang-sandi',
      siapa: ['admin'],
      ringkasan: 'Memberi kata sandi sementara, yang ditampilkan sekali; semua sesi orang ini berakhir',
      jawaban: { 200: orangDenganSandi },
      async tangani({ pengguna, param, req }) {
        const sandi = await sandiBaru();
        const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const o = satu(kantor.orang, param['id']);
          await aturUlangSandi(trx, o.id, sandi.hash);
          const isi = { orang: { id: o.id, nama: o.nama } };
          const orang = { ...o, wajibGantiSandi: true };
          return { hasil: orang, catat: { jenis: 'sandiDiaturUlang', isi } };
        });
        return { status: 200, isi: { orang: hasil, kataSandiSementara: sandi.polos } };
      },
    }),
  ];
}

/** Safe to repeat: who is already so stays so, and nothing is recorded. */
function ruteAktif(l: Lingkungan, jenis: 'aktifkan' | 'nonaktifkan'): Rute {
  const aktif = jenis === 'aktifkan';
  return rute({
    metode: 'post',
    jalur: `/api/v1/orang/:id/${jenis}`,
    siapa: ['admin'],
    ringkasan: aktif
      ? 'Mengaktifkan lagi akun seorang pegawai'
      : 'Menonaktifkan akun seorang pegawai; semua sesinya berakhir',
    jawaban: { 200: satuOrang },
    async tangani({ pengguna, param, req }) {
      const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
        const o = satu(kantor.orang, param['id']);
        if (o.aktif === aktif) return { hasil: o };
        const orang = kantor.orang.map((x) => (x.id === o.id ? { ...x, aktif } : x));
        harusBoleh(periksaAdmin(kantor, { ...kantor, orang }, l.sekarang()));
        await aktifkanOrang(trx, o.id, aktif);
        const isi = { orang: { id: o.id, nama: o.nama } };
        return {
          hasil: { ...o, aktif },
          catat: { jenis: aktif ? 'orangDiaktifkan' : 'orangDinonaktifkan', isi },
        };
      });
      return { status: 200, isi: { orang: hasil } };
    },
  });
}
