import { array, assert, integer, nat, property, record } from 'fast-check';
import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import { jatuhBerikut, peristiwaWaktu } from '../../../domain/kasus/waktu-jatuh.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN, type AturanLayanan } from '../../../domain/layanan.ts';
import { isiLansia } from '../../../domain/lansia/isi.schema.ts';
import { TAHAP_LANSIA } from '../../../domain/lansia/keadaan.ts';
import { isiPengaduan } from '../../../domain/pengaduan/isi.schema.ts';
import { TAHAP_PENGADUAN } from '../../../domain/pengaduan/keadaan.ts';
import { isiRps } from '../../../domain/rps/isi.schema.ts';
import { TAHAP_RPS } from '../../../domain/rps/keadaan.ts';
import { catat, jalankan } from '../../support/pembangun/jalankan.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PEKSOS_LAIN, pelaku } from '../../support/pembangun/pelaku.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { HARI, pada } from '../../support/pembangun/waktu.ts';

interface Layanan {
  aturan: AturanLayanan;
  awal: KeadaanKasus[];
  buat: (jenis: number, oleh: number, waktu: string) => Tindakan;
}
type Langkah = { jenis: number; oleh: number; jeda: number };
type Berturut = [sebelum: KeadaanKasus, sesudah: KeadaanKasus];

const ORANG = [...PERAN.map((p) => pelaku(p)), PEKSOS_LAIN];
const LANSIA = kunci(isiLansia);
const RPS = kunci(isiRps);
const PENGADUAN = kunci(isiPengaduan);

// Two times in three by whom the act usually comes from, or nearly every act would be refused.
const oleh = (n: number) => (n % 3 === 0 ? { pelaku: ambil(ORANG, n) } : {});

function ambil<T>(daftar: readonly T[], n: number): T {
  const x = daftar[n % daftar.length];
  if (x === undefined) throw new RangeError('Daftar kosong.');
  return x;
}

const LAYANAN: [string, Layanan][] = [
  [
    'lansia',
    {
      aturan: ATURAN.lansia,
      awal: TAHAP_LANSIA.map((t) => lansia(t)),
      buat: (j, o, waktu) => tindakanLansia(ambil(LANSIA, j), { waktu, ...oleh(o) }),
    },
  ],
  [
    'rps',
    {
      aturan: ATURAN.rps,
      awal: TAHAP_RPS.map((t) => rps(t)),
      buat: (j, o, waktu) => tindakanRps(ambil(RPS, j), { waktu, ...oleh(o) }),
    },
  ],
  [
    'pengaduan',
    {
      aturan: ATURAN.pengaduan,
      awal: TAHAP_PENGADUAN.map((t) => pengaduan(t)),
      buat: (j, o, waktu) => tindakanPengaduan(ambil(PENGADUAN, j), { waktu, ...oleh(o) }),
    },
  ],
];

const langkah = record({ jenis: nat(100), oleh: nat(100), jeda: integer({ min: 0, max: 2 * HARI }) });
const riwayat = record({ mulai: nat(100), langkah: array(langkah, { maxLength: 40 }) });

/** The states a case goes through under any acts, with what falls due in between. */
function keadaanBerturut({ aturan, awal, buat }: Layanan, r: { mulai: number; langkah: Langkah[] }) {
  let kini = ambil(awal, r.mulai);
  let menit = 0;
  const semua = [kini];
  const lanjut = (k: KeadaanKasus) => semua.push((kini = k));
  for (const { jenis, oleh: siapa, jeda } of r.langkah) {
    menit += jeda;
    for (
      let p = peristiwaWaktu(aturan, kini, pada(menit));
      p;
      p = peristiwaWaktu(aturan, kini, pada(menit))
    ) {
      lanjut(catat(aturan, kini, p));
    }
    const t = buat(jenis, siapa, pada(menit));
    const keputusan = aturan.putuskan(kini, { ...t, versi: kini.versi });
    if (keputusan.hasil === 'diterima') lanjut(jalankan(aturan, kini, [t]));
  }
  return semua;
}

const unik = (x: string[]) => new Set(x).size === x.length;
const jalan = (k: KeadaanKasus) => k.tenggat.filter((t) => t.berakhirPada === undefined).map((t) => t.kunci);
const terkirim = (k: KeadaanKasus) =>
  k.tenggat.flatMap((t) => t.jenjang.filter((j) => j.nasib === 'terkirim').map((j) => `${t.id}/${j.ke}`));

describe.each(LAYANAN)('whatever acts reach a case of %s', (_, l) => {
  const tiapKeadaan = (benar: (k: KeadaanKasus) => boolean) =>
    assert(
      property(riwayat, (r) => keadaanBerturut(l, r).every(benar)),
      { numRuns: 150 },
    );
  const tiapPeristiwa = (benar: (p: Berturut) => boolean) =>
    assert(
      property(riwayat, (r) => {
        const semua = keadaanBerturut(l, r);
        return semua.slice(1).every((sesudah, i) => benar([ambil(semua, i), sesudah]));
      }),
      { numRuns: 150 },
    );
  const terbuka = (k: KeadaanKasus) => l.aturan.terbuka(k.tahap) && k.urutan > 0;
  const tugas = (k: KeadaanKasus) => l.aturan.tugas(k).length;

  const diam = (k: KeadaanKasus) =>
    jalan(k).length + tugas(k) === 0 && !k.ditunda && jatuhBerikut(l.aturan, k) === null;

  it('none throws, and each entry raises urutan by exactly one', () => {
    expect(() => tiapPeristiwa(([a, b]) => b.urutan === a.urutan + 1)).not.toThrow();
  });
  it('the version goes up by one or stays', () => {
    expect(() => tiapPeristiwa(([a, b]) => b.versi === a.versi || b.versi === a.versi + 1)).not.toThrow();
  });
  it('the history never runs backwards', () => {
    expect(() => tiapPeristiwa(([a, b]) => a.waktu <= b.waktu)).not.toThrow();
  });
  it('no rung that fired comes back', () => {
    expect(() => tiapPeristiwa(([a, b]) => terkirim(a).every((j) => terkirim(b).includes(j)))).not.toThrow();
  });
  it('at most one clock of a kind runs, and every deadline has an id of its own', () => {
    expect(() => tiapKeadaan((k) => unik(jalan(k)) && unik(k.tenggat.map((t) => t.id)))).not.toThrow();
  });
  it('a closed case has no running clock, no hold, no task, and nothing falls due', () => {
    expect(() => tiapKeadaan((k) => l.aturan.terbuka(k.tahap) || diam(k))).not.toThrow();
  });
  it('no case rests in silence: an open one has a task and a clock', () => {
    expect(() => tiapKeadaan((k) => !terbuka(k) || (tugas(k) > 0 && jalan(k).length > 0))).not.toThrow();
  });
});
