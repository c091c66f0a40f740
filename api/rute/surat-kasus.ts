import { cariKasus } from '../../db/kasus.baca.ts';
import { catatAkses, catatBacaNik } from '../../db/log-akses.ts';
import { cariSurat, suratKasus, unduhanSurat } from '../../db/surat-kasus.baca.ts';
import { tautanSurat } from '../../db/tautan-surat.repository.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { sebabNomorUtuh } from '../../domain/surat/pembaca.ts';
import { kueriKonsep, suratKasus as bentukSuratKasus } from '../bentuk/surat.schema.ts';
import { kirimBerkas } from '../dokumen/kirim.ts';
import { kueriUnduh } from '../bentuk/dokumen.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bacaAtauDihapus, bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { harusBolehBaca, harusBolehKonsep, jabatanPembaca } from '../surat/akses.ts';
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
        const [baris, unduhan, tautan, keadaan] = await Promise.all([
          suratKasus(l.db, kasus.id),
          unduhanSurat(l.db, kasus.id),
          tautanSurat(l.db, kasus.id),
          bacaAtauDihapus(bukaKeadaan(l, kasus)),
        ]);
        const surat = baris.map((b) =>
          suratKasusTampil(
            b,
            unduhan.filter((u) => u.surat_id === b.id),
            tautan.filter((t) => t.surat_id === b.id),
            keadaan !== null && jabatanPembaca(keadaan, pengguna, b) !== undefined,
          ),
        );
        return { status: 200, isi: { surat } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/surat/konsep',
      siapa: 'masuk',
      ringkasan:
        'Surat seperti akan dicetak sekarang: bertanda KONSEP, tanpa nomor dan tanda tangan. NIK tersamar, kecuali ' +
        'bagi yang memerlukannya dan yang mendapat giliran memaraf atau menandatangani',
      kueri: kueriKonsep,
      jawaban: { 200: { tipe: 'application/pdf' } },
      async tangani({ pengguna, param, kueri, res }) {
        const kasus = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!kasus) throw tidakAda();
        const k = await harusBolehKonsep(l, pengguna, { ...kasus, kasus_id: kasus.id });
        const sebab = sebabNomorUtuh(ATURAN[k.layanan], k, pengguna.jabatan);
        const { lembar, bernomor } = await konsepSurat(l, k, kueri.jenis, sebab !== null);
        await catatAkses(l.db, pengguna, 'bacaKonsepSurat', kasus.id);
        if (bernomor && sebab !== null) await catatBacaNik(l.db, l.brankas, pengguna, kasus.id, sebab);
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
        const jabatan = await harusBolehBaca(l, pengguna, surat);
        const isi = await pdfSurat(l, surat);
        const { kasus_id: kasusId, dokumen_id: dokumenId } = surat;
        const diunduh = { kasusId, suratId: surat.id, dokumenId };
        await catatUnduhanAkun(l, pengguna, jabatan, diunduh, 'unduhSurat');
        const berkas = { nama: namaBerkas(surat.nomor), tipe: 'application/pdf', isi };
        kirimBerkas(res, berkas, kueri.pratinjau === '1');
        return 'terkirim';
      },
    }),
  ];
}
