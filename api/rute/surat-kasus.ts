import { cariKasus } from '../../db/kasus.baca.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { cariSurat, suratKasus, unduhanSurat } from '../../db/surat-kasus.baca.ts';
import { tautanSurat } from '../../db/tautan-surat.repository.ts';
import { kueriKonsep, suratKasus as bentukSuratKasus } from '../bentuk/surat.schema.ts';
import { kirimBerkas } from '../dokumen/kirim.ts';
import { kueriUnduh } from '../bentuk/dokumen.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { harusBolehSurat, jabatanPembaca } from '../surat/akses.ts';
import { catatUnduhanAkun } from '../surat/catat-unduhan.ts';
import { konsepSurat } from '../surat/konsep.ts';
import { namaBerkas, pdfSurat } from '../surat/pdf.ts';
import { suratKasusTampil } from '../tampilan/surat.ts';

/** The letters of a case. */
export function ruteSuratKasus(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/surat',
      siapa: 'masuk',
      ringkasan: 'Surat sebuah kasus: nomor, keadaan, sidik, siapa mengunduhnya dan kapan, dan tautannya',
      jawaban: { 200: bentukSuratKasus },
      async tangani({ pengguna, param }) {
        const kasus = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!kasus) throw tidakAda();
        await catatAkses(l.db, pengguna, 'daftarSurat', kasus.id);
        const [baris, unduhan, tautan] = await Promise.all([
          suratKasus(l.db, kasus.id),
          unduhanSurat(l.db, kasus.id),
          tautanSurat(l.db, kasus.id),
        ]);
        const surat = baris.map((b) =>
          suratKasusTampil(
            b,
            unduhan.filter((u) => u.surat_id === b.id),
            tautan.filter((t) => t.surat_id === b.id),
          ),
        );
        return { status: 200, isi: { surat } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/surat/konsep',
      siapa: 'masuk',
      ringkasan: 'Surat seperti akan dicetak sekarang: bertanda KONSEP, tanpa nomor dan tanda tangan',
      kueri: kueriKonsep,
      jawaban: { 200: { tipe: 'application/pdf' } },
      async tangani({ pengguna, param, kueri, res }) {
        const kasus = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!kasus) throw tidakAda();
        const k = await harusBolehSurat(l, pengguna, { ...kasus, kasus_id: kasus.id }, 'membaca');
        const lembar = await konsepSurat(l, k, kueri.jenis);
        await catatAkses(l.db, pengguna, 'bacaKonsepSurat', kasus.id);
        const isi = await l.pencetak.cetak(lembar);
        kirimBerkas(res, { nama: `Konsep ${kasus.nomor}.pdf`, tipe: 'application/pdf', isi }, true);
        return 'terkirim';
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/surat/:id/pdf',
      siapa: 'masuk',
      ringkasan:
        'Mengunduh surat yang terbit, juga yang sudah diganti atau dicabut; setiap unduhan masuk riwayat kasusnya',
      kueri: kueriUnduh,
      jawaban: { 200: { tipe: 'application/pdf' } },
      async tangani({ pengguna, param, kueri, res }) {
        const surat = await cariSurat(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!surat) throw tidakAda();
        const k = await harusBolehSurat(l, pengguna, surat, 'membaca');
        const isi = await pdfSurat(l, surat);
        const { kasus_id: kasusId, dokumen_id: dokumenId } = surat;
        const diunduh = { kasusId, suratId: surat.id, dokumenId };
        await catatUnduhanAkun(l, pengguna, jabatanPembaca(k, pengguna), diunduh, 'unduhSurat');
        const berkas = { nama: namaBerkas(surat.nomor), tipe: 'application/pdf', isi };
        kirimBerkas(res, berkas, kueri.pratinjau === '1');
        return 'terkirim';
      },
    }),
  ];
}
