import QRCode from 'qrcode';
import { cariKasus } from '../../db/kasus.baca.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { PENYERAH_SURVEI } from '../../domain/skm/penyerah.ts';
import type { SurveiKasus } from '../bentuk/survei.schema.ts';
import { surveiKasus } from '../bentuk/survei.schema.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { jabatanUntukBaris } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import type { TautanSurvei } from '../survei/tautan.ts';
import { tautanSurvei } from '../survei/tautan.ts';

/** The survey of a case that has ended, to be handed to its client or to whoever stood by. */
export function ruteSurveiKasus(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kasus/:id/survei',
      siapa: PENYERAH_SURVEI,
      ringkasan: 'Kode, tautan, dan kode QR survei kepuasan sebuah kasus; setiap pembacaan dicatat',
      jawaban: { 200: surveiKasus },
      async tangani({ pengguna, param }) {
        const kasus = await cariKasus(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!kasus) throw tidakAda();
        if (!bolehMenyerahkan(pengguna, kasus)) throw bukanPenyerah();
        if (kasus.dihapus_pada !== null) throw dataDihapus();
        await catatAkses(l.db, pengguna, 'bacaSurveiKasus', kasus.id);
        // A case that was reopened has not been served yet.
        const survei = kasus.terbuka ? null : await tautanSurvei(l, kasus.id);
        return { status: 200, isi: { survei: survei && (await surveiTampil(survei)) } };
      },
    }),
  ];
}

function bolehMenyerahkan(p: Pengguna, kasus: { wilayah_sendiri: boolean }): boolean {
  return jabatanUntukBaris(p, kasus).some((j) => PENYERAH_SURVEI.some((peran) => peran === j.peran));
}

function bukanPenyerah(): Galat {
  const rincian = 'Petugas desa hanya menyerahkan survei kasus desa/kelurahannya sendiri.';
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

async function surveiTampil({ dapatDiisi, ...u }: TautanSurvei): Promise<SurveiKasus['survei']> {
  if (!dapatDiisi) return u;
  const qr = await QRCode.toString(dapatDiisi.tautan, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return { ...u, ...dapatDiisi, qr };
}
