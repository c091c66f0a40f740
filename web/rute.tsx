import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { simpanan } from './klien/baca.ts';
import { idAcak } from './klien/id-acak.ts';
import { bacaSesi } from './klien/sesi.ts';
import { Kerangka } from './kerangka/kerangka.tsx';
import { HalamanGalat, HalamanTidakAda } from './kerangka/halaman-galat.tsx';
import { bacaSaringan } from './halaman/daftar-kasus/saringan.ts';
import { HalamanMasuk } from './halaman/masuk/masuk.tsx';
import { kueriTugas } from './halaman/tugas/kueri-tugas.ts';
import { HalamanTugas } from './halaman/tugas/tugas.tsx';
import { kueriKantor } from './waktu/kantor.ts';

/** Addresses of the console. Nothing personal stands in them: cases by id, searches in memory. */
const akar = createRootRoute({
  component: Outlet,
  notFoundComponent: HalamanTidakAda,
  errorComponent: HalamanGalat,
});

const ruteMasuk = createRoute({
  getParentRoute: () => akar,
  path: '/masuk',
  validateSearch: (s: Record<string, unknown>): { kembali?: string } =>
    typeof s['kembali'] === 'string' && /^\/(?!\/)/.test(s['kembali']) ? { kembali: s['kembali'] } : {},
  component: HalamanMasuk,
});

const staf = createRoute({
  getParentRoute: () => akar,
  id: 'staf',
  async beforeLoad({ location }) {
    const sesi = bacaSesi();
    if (sesi.keadaan === 'tamu') throw redirect({ to: '/masuk', search: { kembali: location.pathname } });
    const { wajibGantiSandi, totp, buktikanTotp } = sesi.pengguna;
    if (wajibGantiSandi || totp === 'perlu' || buktikanTotp) throw redirect({ to: '/masuk' });
    const pertama = simpanan.getQueryData(kueriKantor.queryKey) === undefined;
    await Promise.all([
      simpanan.ensureQueryData(kueriKantor),
      // A slow phone draws the inbox once, and whole.
      pertama && location.pathname === '/' && simpanan.prefetchInfiniteQuery(kueriTugas()),
    ]);
  },
  component: Kerangka,
});

const pohon = akar.addChildren([
  ruteMasuk,
  staf.addChildren([
    createRoute({ getParentRoute: () => staf, path: '/', component: HalamanTugas }),
    createRoute({
      getParentRoute: () => staf,
      path: '/kasus',
      validateSearch: bacaSaringan,
      component: lazyRouteComponent(
        () => import('./halaman/daftar-kasus/daftar-kasus.tsx'),
        'HalamanDaftarKasus',
      ),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/kasus/$id',
      component: lazyRouteComponent(() => import('./halaman/kasus/kasus.tsx'), 'HalamanKasus'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/baru/$layanan',
      // Each new case has a draft from the beginning, so that loading the page again leads back to it.
      validateSearch: (s: Record<string, unknown>): { draf?: string } =>
        typeof s['draf'] === 'string' ? { draf: s['draf'] } : {},
      beforeLoad({ search, params }) {
        if (search.draf === undefined)
          throw redirect({ to: '/baru/$layanan', params, search: { draf: idAcak() }, replace: true });
      },
      component: lazyRouteComponent(() => import('./halaman/kasus-baru/kasus-baru.tsx'), 'HalamanKasusBaru'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/rps',
      component: lazyRouteComponent(() => import('./halaman/rps/papan.tsx'), 'HalamanPapanRps'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/surat',
      component: lazyRouteComponent(() => import('./halaman/surat/surat.tsx'), 'HalamanSurat'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/harian',
      component: lazyRouteComponent(() => import('./halaman/harian/harian.tsx'), 'HalamanHarian'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/pengawasan',
      component: lazyRouteComponent(() => import('./halaman/pengawasan/pengawasan.tsx'), 'HalamanPengawasan'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/laporan',
      component: lazyRouteComponent(() => import('./halaman/laporan/laporan.tsx'), 'HalamanLaporan'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/kantor',
      component: lazyRouteComponent(() => import('./halaman/kantor/kantor.tsx'), 'HalamanKantor'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/kantor/$bagian',
      component: lazyRouteComponent(() => import('./halaman/kantor/kantor.tsx'), 'HalamanKantor'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/akun',
      component: lazyRouteComponent(() => import('./halaman/akun/akun.tsx'), 'HalamanAkun'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/panduan',
      component: lazyRouteComponent(() => import('./halaman/panduan/panduan.tsx'), 'HalamanPanduan'),
    }),
    createRoute({
      getParentRoute: () => staf,
      path: '/panduan/$bab',
      component: lazyRouteComponent(() => import('./halaman/panduan/panduan.tsx'), 'HalamanPanduan'),
    }),
  ]),
]);

export const perute = createRouter({
  routeTree: pohon,
  basepath: '/konsol',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof perute;
  }
}
