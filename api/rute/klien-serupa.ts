import { ciriDari, sidikHex } from '../../db/ciri-klien.ts';
import { cariKasus } from '../../db/kasus.baca.ts';
import { kasusSerupa, kesamaanDiputus } from '../../db/klien-serupa.baca.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { ciriKlien } from '../../domain/kasus/ciri-klien.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { PEMOHON_LANSIA } from '../../domain/lansia/lahir.ts';
import { PELAPOR_RPS } from '../../domain/rps/lahir.ts';
import { badanKlienSerupa, klienSerupa } from '../bentuk/klien-serupa.schema.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { penanganan } from '../menangani.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { belumDiputuskan, tampilkanSerupa } from '../tampilan/klien-serupa.ts';

/** Repeat clients: earlier cases that are likely about the same person. */
export function ruteKlienSerupa(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/klien-serupa',
      siapa: 'masuk',
      ringkasan: 'Kasus lain yang mungkin tentang orang yang sama, dan yang sudah diputuskan',
      jawaban: { 200: klienSerupa },
      async tangani({ pengguna, param }) {
        const j = jangkauan(pengguna);
        const kasus = await cariKasus(l.db, j, param['id'] ?? '');
        if (!kasus) throw tidakAda();
        const k = await bukaKeadaan(l, kasus);
        const pandangan = pandanganAtas(ATURAN[k.layanan], k, pengguna.jabatan);
        if (pandangan === 'inisial') throw hanyaYangMelihatKlien();
        await catatAkses(l.db, pengguna, 'klienSerupa', kasus.id);
        const [belum, sudah] = await Promise.all([
          belumDiputuskan(l, pengguna, k),
          kesamaanDiputus(l.db, j, ciriDari(l.brankas, k), kasus.id),
        ]);
        return { status: 200, isi: { serupa: await tampilkanSerupa(l, pengguna, [...belum, ...sudah]) } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/klien/serupa',
      siapa: [...new Set([...PEMOHON_LANSIA, ...PELAPOR_RPS])],
      ringkasan: 'Kasus yang mungkin tentang orang yang akan didaftarkan',
      badan: badanKlienSerupa,
      jawaban: { 200: klienSerupa },
      async tangani({ pengguna, badan: { tempat, ...klien } }) {
        await catatAkses(l.db, pengguna, 'klienSerupa');
        // An estimated age is no finer than a year: the day in UTC will do.
        const hariIni = l.sekarang().slice(0, 10);
        const ciri = ciriKlien(klien, [tempat], hariIni, sidikHex(l.brankas, pengguna.instansiId));
        // As in a search: who may not know a service's clients cannot find out by guessing.
        const lingkup = { ditangani: penanganan(pengguna) };
        const serupa = await kasusSerupa(l.db, jangkauan(pengguna), ciri, lingkup);
        return { status: 200, isi: { serupa: await tampilkanSerupa(l, pengguna, serupa) } };
      },
    }),
  ];
}

function hanyaYangMelihatKlien(): Galat {
  const rincian = 'Klien serupa hanya dilihat oleh yang boleh melihat data klien kasus ini.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}
