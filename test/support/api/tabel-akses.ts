import { idTetap } from '../../../db/id-tetap.ts';
import type { Peran } from '../../../domain/kata.ts';

/** What stands in the office of Pangkalpinang for the walk over all routes. */
export interface Sasaran {
  kasus: string;
  tindakan: string;
  dokumen: string;
  orang: string;
  jabatan: string;
  pemangku: string;
  /** A session of somebody who is none of the callers. */
  sesi: string;
  /** A view kept by somebody who is none of the callers. */
  tampilan: string;
  /** An issued letter of the case, and a link to it. */
  surat: string;
  tautan: string;
  /** A task of somebody who is none of the callers. */
  tugas: string;
}

export interface BarisAkses {
  /** Who gets past the door; `publik`: without signing in. */
  boleh: 'publik' | 'siapapun' | readonly Peran[];
  /** The request, about something of Pangkalpinang where it names one. */
  minta: (s: Sasaran) => { jalur: string; badan?: unknown };
  /** Names something of one office: for everybody of another office it does not exist. */
  milikKantor?: true;
  /** Names something of one person: for everybody else it does not exist. */
  milikOrang?: true;
}

const LANSIA = [
  'petugas-desa',
  'petugas-dinsos',
  'peksos',
  'kasi-rehsos',
  'kabid-rehsos',
  'sekretaris',
  'kadis',
] as const satisfies Peran[];
const BERTINDAK = [...LANSIA, 'petugas-rps'] as const satisfies Peran[];
const BUKAN_DESA = [
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
  'sekretaris',
  'kadis',
  'pengawas',
  'admin',
] as const satisfies Peran[];

const publik = (jalur: string): BarisAkses => ({ boleh: 'publik', minta: () => ({ jalur }) });
const sendiri = (jalur: string, boleh: BarisAkses['boleh'] = 'siapapun'): BarisAkses => ({
  boleh,
  minta: () => ({ jalur }),
});

const untukAdmin = (jalur: string): BarisAkses => ({
  boleh: ['admin'],
  minta: () => ({ jalur, badan: {} }),
});
const tempatTidur = (nama: string) => idTetap(`pangkalpinang:tempat-tidur:${nama}`);

const PEMBACA_REGISTER = [
  'petugas-dinsos',
  'kabid-rehsos',
  'sekretaris',
  'kadis',
  'pengawas',
  'admin',
] as const satisfies Peran[];
const PEMBACA_SKM = ['kasi-rehsos', 'kabid-rehsos', 'kadis', 'pengawas', 'admin'] as const satisfies Peran[];
const PEMERIKSA_PENGIRIMAN = ['admin', 'pengawas', 'kadis', 'kabid-rehsos'] as const satisfies Peran[];
const PEMBACA_LAPORAN = [
  'kasi-rehsos',
  'kabid-rehsos',
  'kadis',
  'pengawas',
  'admin',
] as const satisfies Peran[];
const PENGAWAS_KANTOR = ['admin', 'pengawas', 'kadis'] as const satisfies Peran[];
const PENGAWAS_ALUR = [
  'pengawas',
  'kadis',
  'kabid-rehsos',
  'kasi-rehsos',
  'admin',
] as const satisfies Peran[];
const tentangOrang = (lalu: string, badan: object = {}): BarisAkses => ({
  boleh: ['admin'],
  minta: (s) => ({ jalur: `/api/v1/orang/${s.orang}${lalu}`, badan }),
  milikKantor: true,
});

/** Written by hand, on purpose: a route that nobody has placed here fails the test. */
export const TABEL_AKSES: Readonly<Record<string, BarisAkses>> = {
  'POST /api/v1/masuk': { boleh: 'publik', minta: () => ({ jalur: '/api/v1/masuk', badan: {} }) },
  'POST /api/v1/keluar': { boleh: 'siapapun', minta: () => ({ jalur: '/api/v1/keluar', badan: {} }) },
  'GET /api/v1/saya': sendiri('/api/v1/saya'),
  'GET /api/v1/saya/kunci-draf': sendiri('/api/v1/saya/kunci-draf'),
  'GET /api/v1/sesi': sendiri('/api/v1/sesi'),
  'POST /api/v1/sesi/:id/akhiri': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/sesi/${s.sesi}/akhiri`, badan: {} }),
    milikOrang: true,
  },
  'POST /api/v1/keluar-semua': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/keluar-semua', badan: {} }),
  },
  'POST /api/v1/kata-sandi': { boleh: 'siapapun', minta: () => ({ jalur: '/api/v1/kata-sandi', badan: {} }) },
  'POST /api/v1/totp/siapkan': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/totp/siapkan', badan: {} }),
  },
  'POST /api/v1/totp/pasang': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/totp/pasang', badan: {} }),
  },
  'POST /api/v1/totp/buktikan': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/totp/buktikan', badan: {} }),
  },
  'POST /api/v1/totp/lepas': { boleh: 'siapapun', minta: () => ({ jalur: '/api/v1/totp/lepas', badan: {} }) },
  'GET /masuk/oidc': publik('/masuk/oidc'),
  'GET /masuk/oidc/kembali': publik('/masuk/oidc/kembali'),
  'POST /api/v1/orang/:id/lepas-totp': tentangOrang('/lepas-totp'),
  'POST /api/v1/orang/:id/lepas-oidc': tentangOrang('/lepas-oidc'),
  // An empty body passes the door and fails after it.
  'POST /api/v1/lansia': {
    boleh: ['petugas-desa', 'petugas-dinsos'],
    minta: () => ({ jalur: '/api/v1/lansia', badan: {} }),
  },
  'POST /api/v1/rps': {
    boleh: ['petugas-dinsos', 'peksos', 'kasi-rehsos', 'petugas-rps'],
    minta: () => ({ jalur: '/api/v1/rps', badan: {} }),
  },
  'POST /api/v1/pengaduan': {
    boleh: ['petugas-dinsos', 'peksos', 'petugas-rps', 'kasi-rehsos', 'kabid-rehsos'],
    minta: () => ({ jalur: '/api/v1/pengaduan', badan: {} }),
  },
  'POST /api/v1/permintaan-pdp': {
    boleh: ['petugas-dinsos'],
    minta: () => ({ jalur: '/api/v1/permintaan-pdp', badan: {} }),
  },
  'GET /api/v1/kasus/:id/pengaduan-serupa': {
    boleh: ['petugas-dinsos', 'peksos', 'petugas-rps', 'kasi-rehsos', 'kabid-rehsos', 'kadis'],
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/pengaduan-serupa` }),
    milikKantor: true,
  },
  'POST /publik/v1/pengaduan': {
    boleh: 'publik',
    minta: () => ({ jalur: '/publik/v1/pengaduan', badan: {} }),
  },
  'POST /api/v1/kasus/:id/tindakan/:jenis': {
    boleh: LANSIA,
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/tindakan/catat`, badan: { catatan: 'x' } }),
    milikKantor: true,
  },
  'GET /api/v1/tindakan/:tindakanId': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/tindakan/${s.tindakan}` }),
    milikKantor: true,
  },
  'POST /api/v1/tindakan-massal': {
    boleh: BERTINDAK,
    minta: (s) => ({
      jalur: '/api/v1/tindakan-massal',
      badan: { tindakan: 'catat', kasus: [s.kasus], isi: { catatan: 'x' }, pratinjau: true },
    }),
  },
  'POST /api/v1/dokumen': { boleh: BERTINDAK, minta: () => ({ jalur: '/api/v1/dokumen', badan: {} }) },
  'GET /api/v1/dokumen/titipan': sendiri('/api/v1/dokumen/titipan', BERTINDAK),
  'POST /api/v1/dokumen/:id/buang': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/dokumen/${s.dokumen}/buang`, badan: {} }),
    milikKantor: true,
  },
  'GET /api/v1/dokumen/:id': {
    boleh: LANSIA,
    minta: (s) => ({ jalur: `/api/v1/dokumen/${s.dokumen}` }),
    milikKantor: true,
  },
  'GET /api/v1/kasus': sendiri('/api/v1/kasus'),
  'POST /api/v1/kasus/cari': {
    boleh: BERTINDAK,
    minta: () => ({ jalur: '/api/v1/kasus/cari', badan: { nama: 'Daeng' } }),
  },
  'POST /api/v1/kasus/ekspor': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/kasus/ekspor', badan: { bentuk: 'csv' } }),
  },
  'GET /api/v1/kasus/:id': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}` }),
    milikKantor: true,
  },
  'GET /api/v1/kasus/:id/klien-serupa': {
    boleh: LANSIA,
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/klien-serupa` }),
    milikKantor: true,
  },
  'POST /api/v1/klien/serupa': {
    boleh: ['petugas-desa', 'petugas-dinsos', 'peksos', 'kasi-rehsos', 'petugas-rps'],
    minta: () => ({ jalur: '/api/v1/klien/serupa', badan: { nama: 'Daeng Kanang' } }),
  },
  'GET /api/v1/kasus/:id/riwayat': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/riwayat` }),
    milikKantor: true,
  },
  'GET /api/v1/tugas': sendiri('/api/v1/tugas'),
  'POST /api/v1/tugas/:id/ambil': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/tugas/${s.tugas}/ambil`, badan: {} }),
    milikOrang: true,
  },
  'POST /api/v1/tugas/:id/lepas': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/tugas/${s.tugas}/lepas`, badan: {} }),
    milikOrang: true,
  },
  'GET /api/v1/ikhtisar': sendiri('/api/v1/ikhtisar', ['kasi-rehsos', 'kabid-rehsos', 'kadis', 'pengawas']),
  'GET /api/v1/saluran-saya': sendiri('/api/v1/saluran-saya'),
  'POST /api/v1/saluran-saya': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/saluran-saya', badan: {} }),
  },
  'POST /api/v1/saluran-saya/kode': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/saluran-saya/kode', badan: {} }),
  },
  'POST /api/v1/saluran-saya/uji': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/saluran-saya/uji', badan: {} }),
  },
  'GET /api/v1/kantor/saluran': sendiri('/api/v1/kantor/saluran', PEMERIKSA_PENGIRIMAN),
  'POST /api/v1/kantor/saluran': untukAdmin('/api/v1/kantor/saluran'),
  'GET /api/v1/kantor/pengiriman': sendiri('/api/v1/kantor/pengiriman', PEMERIKSA_PENGIRIMAN),
  'POST /api/v1/kantor/pengiriman/ulangi': untukAdmin('/api/v1/kantor/pengiriman/ulangi'),
  'GET /kotak-surel': sendiri('/kotak-surel', ['admin', 'pengawas']),
  'GET /api/v1/notifikasi': sendiri('/api/v1/notifikasi'),
  'GET /api/v1/notifikasi/dibaca': sendiri('/api/v1/notifikasi/dibaca'),
  'POST /api/v1/notifikasi/dibaca': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/notifikasi/dibaca', badan: {} }),
  },
  'GET /api/v1/petugas': sendiri('/api/v1/petugas?peran=peksos'),
  'GET /api/v1/peristiwa': sendiri('/api/v1/peristiwa'),
  'GET /api/v1/rps/hunian': sendiri('/api/v1/rps/hunian', BUKAN_DESA),
  'GET /api/v1/orang': sendiri('/api/v1/orang', ['admin']),
  'POST /api/v1/orang': untukAdmin('/api/v1/orang'),
  'POST /api/v1/orang/:id': tentangOrang(''),
  'POST /api/v1/orang/:id/nik': tentangOrang('/nik', { nik: null }),
  'POST /api/v1/orang/:id/nonaktifkan': tentangOrang('/nonaktifkan'),
  'POST /api/v1/orang/:id/aktifkan': tentangOrang('/aktifkan'),
  'POST /api/v1/orang/:id/atur-ulang-sandi': tentangOrang('/atur-ulang-sandi'),
  'GET /api/v1/jabatan': sendiri('/api/v1/jabatan', PENGAWAS_KANTOR),
  'POST /api/v1/jabatan': untukAdmin('/api/v1/jabatan'),
  'POST /api/v1/jabatan/:id': {
    boleh: ['admin'],
    minta: (s) => ({ jalur: `/api/v1/jabatan/${s.jabatan}`, badan: {} }),
    milikKantor: true,
  },
  'GET /api/v1/jabatan/:id/pemangku': {
    boleh: PENGAWAS_KANTOR,
    minta: (s) => ({ jalur: `/api/v1/jabatan/${s.jabatan}/pemangku` }),
    milikKantor: true,
  },
  // The post is held: past the door it is refused.
  'POST /api/v1/jabatan/:id/pemangku': {
    boleh: ['admin'],
    minta: (s) => ({
      jalur: `/api/v1/jabatan/${s.jabatan}/pemangku`,
      badan: { orangId: s.orang, sifat: 'definitif', mulai: '2026-01-05' },
    }),
    milikKantor: true,
  },
  'POST /api/v1/pemangku/:id/akhiri': {
    boleh: ['admin'],
    minta: (s) => ({ jalur: `/api/v1/pemangku/${s.pemangku}/akhiri`, badan: { sampai: '2000-01-01' } }),
    milikKantor: true,
  },
  'GET /api/v1/riwayat-kantor': sendiri('/api/v1/riwayat-kantor', PENGAWAS_KANTOR),
  'POST /api/v1/kasus/:id/nik': {
    boleh: ['petugas-dinsos', 'kabid-rehsos'],
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/nik`, badan: { alasan: 'Mencocokkan KTP' } }),
    milikKantor: true,
  },
  'GET /api/v1/standar': sendiri('/api/v1/standar', ['admin']),
  'POST /api/v1/standar/lansia': untukAdmin('/api/v1/standar/lansia'),
  'POST /api/v1/standar/lansia/pratinjau': untukAdmin('/api/v1/standar/lansia/pratinjau'),
  'POST /api/v1/standar/rps': untukAdmin('/api/v1/standar/rps'),
  'POST /api/v1/standar/rps/pratinjau': untukAdmin('/api/v1/standar/rps/pratinjau'),
  'POST /api/v1/standar/pengaduan': untukAdmin('/api/v1/standar/pengaduan'),
  'POST /api/v1/standar/pengaduan/pratinjau': untukAdmin('/api/v1/standar/pengaduan/pratinjau'),
  'POST /api/v1/standar/pdp': untukAdmin('/api/v1/standar/pdp'),
  'POST /api/v1/standar/pdp/pratinjau': untukAdmin('/api/v1/standar/pdp/pratinjau'),
  'GET /api/v1/kasus/:id/surat': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/surat` }),
    milikKantor: true,
  },
  'GET /api/v1/kasus/:id/surat/konsep': {
    boleh: LANSIA,
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/surat/konsep` }),
    milikKantor: true,
  },
  // It carries the NIK: for those who may ask for that, and for the kadis who signed it.
  'GET /api/v1/surat/:id/pdf': {
    boleh: ['petugas-dinsos', 'kabid-rehsos', 'kadis'],
    minta: (s) => ({ jalur: `/api/v1/surat/${s.surat}/pdf` }),
    milikKantor: true,
  },
  // The case has no peksos yet: only the one who is assigned may send its letter out.
  'POST /api/v1/surat/:id/tautan': {
    boleh: ['petugas-dinsos', 'kabid-rehsos'],
    minta: (s) => ({ jalur: `/api/v1/surat/${s.surat}/tautan`, badan: { hari: 1 } }),
    milikKantor: true,
  },
  'POST /api/v1/tautan-surat/:id/cabut': {
    boleh: ['petugas-dinsos', 'kabid-rehsos'],
    minta: (s) => ({ jalur: `/api/v1/tautan-surat/${s.tautan}/cabut`, badan: {} }),
    milikKantor: true,
  },
  'GET /api/v1/surat': sendiri('/api/v1/surat', PEMBACA_REGISTER),
  'GET /api/v1/surat/ekspor': sendiri('/api/v1/surat/ekspor?format=csv', PEMBACA_REGISTER),
  'GET /api/v1/templat-surat': sendiri('/api/v1/templat-surat', ['admin']),
  'POST /api/v1/templat-surat/:jenis': untukAdmin('/api/v1/templat-surat/rujukan'),
  'POST /api/v1/templat-surat/:jenis/pratinjau': untukAdmin('/api/v1/templat-surat/rujukan/pratinjau'),
  'GET /surat/:token': publik('/surat/tidak-ada'),
  'GET /publik/v1/verifikasi/:kode': publik('/publik/v1/verifikasi/AAAA-BBBB-CCCC'),
  'GET /verifikasi': publik('/verifikasi'),
  'GET /verifikasi/:kode': publik('/verifikasi/AAAA-BBBB-CCCC'),
  'GET /': publik('/'),
  'GET /standar/:instansi': publik('/standar/pangkalpinang'),
  'GET /pengaduan/:instansi': publik('/pengaduan/pangkalpinang'),
  'POST /pengaduan/:instansi': {
    boleh: 'publik',
    minta: () => ({ jalur: '/pengaduan/pangkalpinang', badan: {} }),
  },
  'GET /lacak': publik('/lacak'),
  'GET /lacak/:kode': publik('/lacak/AAAA-BBBB-CCCC'),
  'GET /halaman/:berkas': publik('/halaman/gaya.css'),
  'GET /api/v1/pengawasan/kueri': sendiri('/api/v1/pengawasan/kueri', PENGAWAS_ALUR),
  'POST /api/v1/kodek/decode': {
    boleh: PENGAWAS_ALUR,
    minta: () => ({ jalur: '/api/v1/kodek/decode', badan: { payloads: [] } }),
  },
  'GET /api/v1/kasus/:id/survei': {
    boleh: ['petugas-desa', 'petugas-dinsos', 'peksos', 'petugas-rps', 'kasi-rehsos', 'kabid-rehsos'],
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/survei` }),
    milikKantor: true,
  },
  'GET /api/v1/laporan': sendiri('/api/v1/laporan?dari=2026-01-01&sampai=2026-12-31', PEMBACA_LAPORAN),
  'GET /api/v1/laporan/ekspor': sendiri(
    '/api/v1/laporan/ekspor?dari=2026-01-01&sampai=2026-12-31&bentuk=csv',
    PEMBACA_LAPORAN,
  ),
  'GET /api/v1/pengawasan/hari-ini': sendiri('/api/v1/pengawasan/hari-ini', PEMBACA_LAPORAN),
  'GET /api/v1/laporan/skm': sendiri('/api/v1/laporan/skm', PEMBACA_SKM),
  'GET /api/v1/laporan/skm/ekspor': sendiri('/api/v1/laporan/skm/ekspor', PEMBACA_SKM),
  'GET /publik/v1/skm/:instansi': publik('/publik/v1/skm/pangkalpinang'),
  'GET /skm/:instansi': publik('/skm/pangkalpinang'),
  'GET /publik/v1/survei/:kode': publik('/publik/v1/survei/AAAA-BBBB-CCCC'),
  'POST /publik/v1/survei/:kode': {
    boleh: 'publik',
    minta: () => ({ jalur: '/publik/v1/survei/AAAA-BBBB-CCCC', badan: {} }),
  },
  'GET /survei': publik('/survei'),
  'GET /survei/terima-kasih': publik('/survei/terima-kasih'),
  'GET /survei/:kode': publik('/survei/AAAA-BBBB-CCCC'),
  'POST /survei/:kode': {
    boleh: 'publik',
    minta: () => ({ jalur: '/survei/AAAA-BBBB-CCCC', badan: {} }),
  },
  'GET /api/v1/kalender': sendiri('/api/v1/kalender', ['admin']),
  'POST /api/v1/kalender': untukAdmin('/api/v1/kalender'),
  'GET /api/v1/tampilan-tersimpan': sendiri('/api/v1/tampilan-tersimpan'),
  'POST /api/v1/tampilan-tersimpan': {
    boleh: 'siapapun',
    minta: () => ({ jalur: '/api/v1/tampilan-tersimpan', badan: {} }),
  },
  'POST /api/v1/tampilan-tersimpan/:id/hapus': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/tampilan-tersimpan/${s.tampilan}/hapus`, badan: {} }),
    milikOrang: true,
  },
  'GET /api/v1/tempat-tidur': sendiri('/api/v1/tempat-tidur', ['admin']),
  'POST /api/v1/tempat-tidur': untukAdmin('/api/v1/tempat-tidur'),
  'POST /api/v1/tempat-tidur/:id': {
    ...untukAdmin(`/api/v1/tempat-tidur/${tempatTidur('Anggrek 1')}`),
    milikKantor: true,
  },
  'POST /api/v1/tempat-tidur/:id/tarik': {
    ...untukAdmin(`/api/v1/tempat-tidur/${tempatTidur('Kenanga 1')}/tarik`),
    milikKantor: true,
  },
  'GET /publik/v1/sistem': publik('/publik/v1/sistem'),
  'GET /api/v1/kantor/saya': sendiri('/api/v1/kantor/saya'),
  'GET /publik/v1/instansi': publik('/publik/v1/instansi'),
  'GET /publik/v1/standar-pelayanan/:instansi': publik('/publik/v1/standar-pelayanan/pangkalpinang'),
  'GET /publik/v1/lacak/:kode': publik('/publik/v1/lacak/AAAA-BBBB-CCCC'),
  'GET /sehat/hidup': publik('/sehat/hidup'),
  'GET /sehat/siap': publik('/sehat/siap'),
  'GET /metrik': publik('/metrik'),
  'GET /openapi.json': publik('/openapi.json'),
  'GET /docs': publik('/docs'),
  'GET /docs/:berkas': publik('/docs/mulai.js'),
};
