import type { Peran } from '../../../domain/kata.ts';

/** What stands in the office of Pangkalpinang for the walk over all routes. */
export interface Sasaran {
  kasus: string;
  tindakan: string;
  dokumen: string;
}

export interface BarisAkses {
  /** Who gets past the door; `publik`: without signing in. */
  boleh: 'publik' | 'siapapun' | readonly Peran[];
  /** The request, about something of Pangkalpinang where it names one. */
  minta: (s: Sasaran) => { jalur: string; badan?: unknown };
  /** Names something of one office: for everybody of another office it does not exist. */
  milikKantor?: true;
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

/** Written by hand, on purpose: a route that nobody has placed here fails the test. */
export const TABEL_AKSES: Readonly<Record<string, BarisAkses>> = {
  'POST /api/v1/masuk': { boleh: 'publik', minta: () => ({ jalur: '/api/v1/masuk', badan: {} }) },
  'POST /api/v1/keluar': { boleh: 'siapapun', minta: () => ({ jalur: '/api/v1/keluar', badan: {} }) },
  'GET /api/v1/saya': sendiri('/api/v1/saya'),
  // An empty body passes the door and fails after it.
  'POST /api/v1/lansia': {
    boleh: ['petugas-desa', 'petugas-dinsos'],
    minta: () => ({ jalur: '/api/v1/lansia', badan: {} }),
  },
  'POST /api/v1/rps': {
    boleh: ['petugas-dinsos', 'peksos', 'kasi-rehsos', 'petugas-rps'],
    minta: () => ({ jalur: '/api/v1/rps', badan: {} }),
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
  'GET /api/v1/kasus/:id': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}` }),
    milikKantor: true,
  },
  'GET /api/v1/kasus/:id/riwayat': {
    boleh: 'siapapun',
    minta: (s) => ({ jalur: `/api/v1/kasus/${s.kasus}/riwayat` }),
    milikKantor: true,
  },
  'GET /api/v1/tugas': sendiri('/api/v1/tugas'),
  'GET /api/v1/notifikasi': sendiri('/api/v1/notifikasi'),
  'GET /api/v1/petugas': sendiri('/api/v1/petugas?peran=peksos'),
  'GET /api/v1/peristiwa': sendiri('/api/v1/peristiwa'),
  'GET /api/v1/rps/hunian': sendiri('/api/v1/rps/hunian', BUKAN_DESA),
  'GET /publik/v1/standar-pelayanan/:instansi': publik('/publik/v1/standar-pelayanan/pangkalpinang'),
  'GET /publik/v1/lacak/:kode': publik('/publik/v1/lacak/AAAA-BBBB-CCCC'),
  'GET /sehat/hidup': publik('/sehat/hidup'),
  'GET /sehat/siap': publik('/sehat/siap'),
  'GET /openapi.json': publik('/openapi.json'),
  'GET /docs': publik('/docs'),
  'GET /docs/:berkas': publik('/docs/mulai.js'),
};
