import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteAkunSendiri } from './akun-sendiri.ts';
import { ruteBaca } from './baca.ts';
import { ruteDokumen } from './dokumen.ts';
import { ruteKalender } from './kalender.ts';
import { ruteKantor } from './kantor.ts';
import { ruteKonsol } from './konsol.ts';
import { ruteLansia } from './lansia.ts';
import { ruteOrangMasuk } from './orang-masuk.ts';
import { ruteOrangNik } from './orang-nik.ts';
import { rutePengaduan } from './pengaduan.ts';
import { rutePengaduanPublik } from './pengaduan-publik.ts';
import { rutePermintaanPdp } from './permintaan-pdp.ts';
import { rutePengawasanAlur } from './pengawasan-alur.ts';
import { ruteRps } from './rps.ts';
import { ruteSkm } from './skm.ts';
import { ruteSaluran } from './saluran.ts';
import { ruteStandar } from './standar.ts';
import { ruteSurat } from './surat.ts';
import { ruteSurvei } from './survei.ts';
import { ruteSurveiKasus } from './survei-kasus.ts';
import { ruteTampilanTersimpan } from './tampilan-tersimpan.ts';
import { ruteTempatTidur } from './tempat-tidur.ts';
import { ruteTindakan } from './tindakan.ts';
import { ruteTindakanMassal } from './tindakan-massal.ts';

/** Every route of the API. */
export function buatRute(l: Lingkungan): Rute[] {
  const semua: Rute[] = [
    ...ruteAkunSendiri(l),
    ...ruteOrangMasuk(l),
    ...ruteOrangNik(l),
    ...ruteKantor(l),
    ...ruteKonsol(l),
    ...ruteLansia(l),
    ...ruteRps(l),
    ...rutePengaduan(l),
    ...rutePengaduanPublik(l),
    ...rutePermintaanPdp(l),
    ...rutePengawasanAlur(l),
    ...ruteTindakan(l),
    ...ruteTindakanMassal(l),
    ...ruteDokumen(l),
    ...ruteSurat(l),
    ...ruteSaluran(l),
    ...ruteSurvei(l),
    ...ruteSurveiKasus(l),
    ...ruteSkm(l),
    ...ruteStandar(l),
    ...ruteKalender(l),
    ...ruteTampilanTersimpan(l),
    ...ruteTempatTidur(l),
    // The docs describe all routes, their own among them.
    ...ruteBaca(l, () => semua),
  ];
  return semua;
}
