import type { z } from 'zod';
import { BULUKUMBA } from '../../db/contoh/bulukumba.ts';
import { idTetap } from '../../db/id-tetap.ts';
import { kalenderContoh } from '../../db/contoh/kalender.ts';
import type { KantorContoh } from '../../db/contoh/kantor.ts';
import { PANGKALPINANG } from '../../db/contoh/pangkalpinang.ts';
import { standarPublik } from '../../db/standar-publik.schema.ts';
import { STANDAR_RPS_SENYUM } from '../../db/contoh/standar-rps.ts';
import { kalenderKerja, SKEMA_STANDAR, standarLansia, standarRps } from '../../db/standar.schema.ts';
import { menitKerjaAntara } from '../../domain/jam/jam-kerja.ts';
import { LAYANAN, PERAN } from '../../domain/kata.ts';
import { LAYANAN_TERBIT } from '../../domain/standar/kata-publik.ts';
import type { AturanTenggat } from '../../domain/standar/standar.ts';
import { kesalahanWaktu } from '../../domain/standar/waktu-publik.ts';

const KANTOR: [string, KantorContoh][] = [
  ['bulukumba', BULUKUMBA],
  ['pangkalpinang', PANGKALPINANG],
];
const lansia = standarLansia.parse(BULUKUMBA.standar.lansia);

/** The sentence that says what is wrong, or null where the standard may be written. */
const salah = (skema: z.ZodType, isi: unknown) =>
  skema
    .safeParse(isi)
    .error?.issues.map((i) => i.message)
    .join(' ') ?? null;

describe.each(KANTOR)('kantor contoh %s', (_id, kantor) => {
  it('lolos skema dan memakai satu zona', () => {
    expect(salah(kalenderKerja, kantor.kalender)).toBeNull();
    for (const layanan of LAYANAN.filter((l) => kantor.standar[l])) {
      expect(salah(SKEMA_STANDAR[layanan], kantor.standar[layanan])).toBeNull();
      expect(kantor.standar[layanan]?.zona).toBe(kantor.kalender.zona);
    }
  });

  it('menerbitkan setiap layanan standarnya, tanpa pertentangan dengan batas waktu yang berjalan', () => {
    for (const layanan of LAYANAN_TERBIT.filter((l) => kantor.standar[l])) {
      const publik = standarPublik.parse(kantor.publik[layanan]);
      expect(kesalahanWaktu(kantor.standar[layanan]?.tenggat ?? {}, publik)).toEqual([]);
    }
  });

  it('mengisi setiap peran, dengan atasan lebih dulu dan satu kontak piket', () => {
    expect(new Set(kantor.jabatan.map((j) => j.peran))).toEqual(new Set(PERAN));
    kantor.jabatan.forEach((j, i) => {
      const lebihDulu = kantor.jabatan.slice(0, i).map((a) => a.akun);
      expect([undefined, ...lebihDulu]).toContain(j.atasan);
      expect([j.peran, `${j.peran}2`]).toContain(j.akun);
    });
    expect(kantor.jabatan.filter((j) => j.kontakPiket)).toHaveLength(1);
  });

  it('memberi label pada setiap pengingat, dan hanya pada pengingat', () => {
    const tenggat = Object.values(kantor.standar).flatMap((s) => Object.values<AturanTenggat>(s.tenggat));
    for (const t of tenggat)
      expect(t.nama.endsWith('(pengingat, bukan standar)')).toBe(t.sifat === 'pengingat');
  });
});

it('keempat puluh menit standar lansia, semuanya jam kerja', () => {
  const standar = Object.values(lansia.tenggat).filter((t) => t.sifat === 'standar');
  expect(standar.map((t) => t.menit)).toEqual([30, 2, 5, 3]);
  expect(new Set(standar.map((t) => t.jam))).toEqual(new Set(['kerja']));
  expect(lansia.tenggat.penugasanAsesmen.jenjang).toHaveLength(1);
});

it('jam kerja contoh 37,5 jam seminggu', () => {
  const minggu = menitKerjaAntara(
    '2026-11-15T16:00:00.000Z',
    '2026-11-22T16:00:00.000Z',
    kalenderContoh('WITA'),
  );
  expect(minggu / 60).toBe(37.5);
});

it('id yang sama untuk teks yang sama, berbentuk UUID versi 8', () => {
  expect(idTetap('a')).toBe(idTetap('a'));
  expect(idTetap('a')).not.toBe(idTetap('b'));
  expect(idTetap('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

describe('standar yang ditolak', () => {
  const dengan = (paraf: Partial<AturanTenggat>) => ({
    ...lansia,
    tenggat: { ...lansia.tenggat, paraf: { ...lansia.tenggat.paraf, ...paraf } },
  });
  const kadis = { kepada: ['kadis'] } as const;

  it.each<[string, unknown, string]>([
    ['lama nol', dengan({ menit: 0 }), 'lebih dari 0 menit'],
    ['lama tak terhingga', dengan({ menit: Number.POSITIVE_INFINITY }), 'Invalid input'],
    ['tanpa jenjang', dengan({ jenjang: [] }), 'diam-diam'],
    ['hanya pengingat sebelum batas', dengan({ jenjang: [{ setelahMenit: -1, ...kadis }] }), 'diam-diam'],
    [
      'jenjang tidak urut',
      dengan({
        jenjang: [
          { setelahMenit: 5, ...kadis },
          { setelahMenit: 0, ...kadis },
        ],
      }),
      'harus urut',
    ],
    ['jenjang tanpa penerima', dengan({ jenjang: [{ setelahMenit: 0, kepada: [] }] }), 'penerima'],
    ['ulangi terlalu sering', dengan({ jam: 'kalender', ulangi: { setiapMenit: 1, ...kadis } }), 'satu jam'],
    [
      'pengulangan tanpa ujung',
      dengan({ jam: 'kalender', ulangi: { setiapMenit: 60, kepada: ['kabid-rehsos'] } }),
      'tidak ada ujungnya',
    ],
    [
      'pengulangan nol kali',
      dengan({ jam: 'kalender', ulangi: { setiapMenit: 60, palingBanyak: 0, ...kadis } }),
      'paling sedikit 1 kali',
    ],
    [
      'pengulangan tanpa penerima',
      dengan({ jam: 'kalender', ulangi: { setiapMenit: 60, kepada: [] } }),
      'penerima',
    ],
    ['lama yang tidak ada tanggalnya', dengan({ menit: 1e12 }), 'paling lama 50 tahun'],
    ['tujuan dengan tulisan terbalik', { ...lansia, tujuan: 'Sentra \u{202E}hotnoC' }, 'tidak tampak'],
    ['ulangi pada jam kerja', dengan({ ulangi: { setiapMenit: 60, ...kadis } }), 'hanya untuk jam kalender'],
    ['rantai paraf kosong', { ...lansia, rantaiParaf: [] }, 'tidak boleh kosong'],
    ['pemaraf tanpa wewenang', { ...lansia, rantaiParaf: ['kadis'] }, 'tidak berwenang memaraf'],
    ['pemaraf berulang', { ...lansia, rantaiParaf: ['kabid-rehsos', 'kabid-rehsos'] }, 'satu kali'],
    ['pengganti dalam rantai', { ...lansia, parafPengganti: 'kabid-rehsos' }, 'di luar rantai'],
    ['nomor tanpa tahun', { ...lansia, polaNomor: '{urut}/{unit}' }, 'harus memuat'],
    ['isian nomor yang tidak dikenal', { ...lansia, polaNomor: '{urut}/{tahun}/{bulan}' }, 'hanya mengenal'],
    ['kunci tenggat yang tidak dikenal', { ...lansia, tenggat: { ...lansia.tenggat, lain: {} } }, 'lain'],
    ['isi yang tidak dikenal', { ...lansia, rantai: [] }, 'rantai'],
  ])('lansia: %s', (_nama, isi, pesan) => {
    expect(salah(standarLansia, isi)).toContain(pesan);
  });

  it('rps: tenggat yang kurang', () => {
    const { tinggal: _, ...kurang } = STANDAR_RPS_SENYUM.tenggat;
    expect(salah(standarRps, { ...STANDAR_RPS_SENYUM, tenggat: kurang })).not.toBeNull();
  });

  it('kalender: rentang yang menindih dan tanggal yang tidak ada', () => {
    const k = kalenderContoh('WIB');
    const rentang = { mulai: '11:00', selesai: '15:00' };
    const jamKerja = { ...k.jamKerja, senin: [...k.jamKerja.senin, rentang] };
    expect(salah(kalenderKerja, { ...k, jamKerja })).toContain('menindih');
    const libur = [{ tanggal: '2027-02-29', nama: 'Kabisat', jenis: 'libur' }];
    expect(salah(kalenderKerja, { ...k, libur })).toContain('tidak ada');
  });

  it('kalender: libur yang tidak menyisakan hari kerja', () => {
    // Only Mondays are worked, and every Monday of more than a year is off.
    const k = kalenderContoh('WIB');
    const kosong = { selasa: [], rabu: [], kamis: [], jumat: [] };
    const libur = Array.from({ length: 60 }, (_, i) => ({
      tanggal: new Date(Date.UTC(2026, 0, 5 + 7 * i)).toISOString().slice(0, 10),
      nama: 'Libur',
      jenis: 'libur',
    }));
    const jamKerja = { ...k.jamKerja, ...kosong };
    expect(salah(kalenderKerja, { ...k, jamKerja, libur })).toContain('400 hari berturut-turut');
    expect(salah(kalenderKerja, { ...k, jamKerja, libur: libur.slice(10, 60) })).toBeNull();
  });
});
