import { randomUUID } from 'node:crypto';
import type { KantorTercatat } from '../../db/kantor.baca.ts';
import { bacaKantor } from '../../db/kantor.baca.ts';
import { tambahPemangku, ubahMasa } from '../../db/kantor.repository.ts';
import { akhiriPemangku } from '../../domain/kantor/akhiri.ts';
import { periksaPengangkatan } from '../../domain/kantor/angkat.ts';
import { pengakhiran, pengangkatan } from '../../domain/kantor/isi.schema.ts';
import { hariTerakhir, masaDari, tulisTanggalAngka } from '../../domain/kantor/masa.ts';
import { daftarPemangku, satuPemangku } from '../bentuk/kantor.schema.ts';
import { galatKantor, harusBoleh } from '../kantor/galat-kantor.ts';
import { satu } from '../kantor/orang.ts';
import { pemangkuTampil } from '../kantor/tampilan.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** Who holds what from when to when. */
export function rutePemangku(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/jabatan/:id/pemangku',
      siapa: ['admin', 'pengawas', 'kadis'],
      ringkasan: 'Semua pemangku sebuah jabatan, juga yang lampau',
      jawaban: { 200: daftarPemangku },
      async tangani({ pengguna, param }) {
        const kantor = await bacaKantor(l.db, pengguna.instansiId);
        const { id } = satu(kantor.jabatan, param['id']);
        const semua = kantor.pemangku.filter((p) => p.jabatanId === id);
        const pemangku = semua.map((p) => pemangkuTampil(kantor, p, l.sekarang()));
        return { status: 200, isi: { pemangku } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/jabatan/:id/pemangku',
      siapa: ['admin'],
      ringkasan: 'Mengangkat pemangku jabatan: definitif, atau Plt/Plh menurut surat keputusan',
      badan: pengangkatan,
      jawaban: { 201: satuPemangku },
      async tangani({ pengguna, param, badan, req }) {
        const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const jabatan = satu(kantor.jabatan, param['id']);
          harusBoleh(periksaPengangkatan(kantor, { jabatanId: jabatan.id, ...badan }));
          const { orangId, sifat, mulai, sampai } = badan;
          const masa = masaDari(mulai, sampai, kantor.zona);
          const dasar = badan.dasar
            ? `${badan.dasar.nomor} tanggal ${tulisTanggalAngka(badan.dasar.tanggal)}`
            : 'Tanpa surat keputusan';
          const baru = { id: randomUUID(), jabatanId: jabatan.id, orangId, sifat, dasar };
          await tambahPemangku(trx, { ...baru, masa });
          const isi = { ...menyebut(kantor, baru), sifat, mulai, sampai: sampai ?? null, dasar };
          return {
            hasil: pemangkuTampil(kantor, { ...baru, ...masa }, l.sekarang()),
            catat: { jenis: 'pemangkuDiangkat', isi },
          };
        });
        return { status: 201, isi: { pemangku: hasil } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/pemangku/:id/akhiri',
      siapa: ['admin'],
      ringkasan: 'Mengakhiri masa pemangku pada suatu hari, atau sekarang juga',
      badan: pengakhiran,
      jawaban: { 200: satuPemangku },
      async tangani({ pengguna, param, badan, req }) {
        const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const lama = satu(kantor.pemangku, param['id']);
          const akhir = akhiriPemangku(kantor, lama, badan.sampai, l.sekarang());
          if ('penolakan' in akhir) throw galatKantor(akhir.penolakan);
          await ubahMasa(trx, lama.id, akhir.masa);
          const hari = (w: string | null) => (w === null ? null : hariTerakhir(w, kantor.zona));
          const isi = {
            ...menyebut(kantor, lama),
            sifat: lama.sifat,
            lama: hari(lama.sampai),
            ...(akhir.masa ? { sampai: hari(akhir.masa.sampai) } : { dibatalkan: true }),
          };
          const tampil = pemangkuTampil(kantor, { ...lama, ...akhir.masa }, l.sekarang());
          return {
            hasil: akhir.masa ? tampil : { ...tampil, berlaku: 'batal' as const },
            catat: { jenis: 'pemangkuDiakhiri', isi },
          };
        });
        return { status: 200, isi: { pemangku: hasil } };
      },
    }),
  ];
}

/** Which post and which person, by name: an entry is read on its own. */
function menyebut(kantor: KantorTercatat, p: { jabatanId: string; orangId: string }) {
  const sebut = ({ id, nama }: { id: string; nama: string }) => ({ id, nama });
  return {
    jabatan: sebut(satu(kantor.jabatan, p.jabatanId)),
    orang: sebut(satu(kantor.orang, p.orangId)),
  };
}
