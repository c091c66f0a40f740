import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import type { BentukPolos } from './kasus/alur-polos.ts';
import { cpuPohon } from './kasus/cpu.ts';
import { kasusLansia, petugasLansia } from './kasus/lansia.ts';
import { mulaiPolos } from './kasus/polos.ts';
import { mulaiSistemUkur } from './kasus/sistem.ts';
import type { UkuranAlur } from './kasus/ukuran-mesin.ts';
import { ukurAlur } from './kasus/ukuran-mesin.ts';
import type { Ukuran } from './ukuran.ts';
import { persentil } from './ukuran.ts';

/** Cases in a round, by how many run at once; rounds of both sides alternate, so that a slow minute hits both. */
const SERENTAK = [
  { serentak: 1, kasus: 6 },
  { serentak: 20, kasus: 60 },
  { serentak: 50, kasus: 100 },
] as const;
const PUTARAN = 2;
const PEMANASAN = 6;
const RASIO_TERENDAH = 0.8;
const RASIO_LAMA_TERTINGGI = 1.5;

type Kerja = (lama: number[]) => Promise<string>;

interface Hasil {
  perDetik: number;
  cpu: number;
  lama: number[];
  id: string[];
}

/**
 * A full lansia case through the API against a bare workflow with as many signals, timers and activities, on one
 * engine and one database, in one run.
 */
export async function benchKasus(): Promise<Ukuran[]> {
  const s = await mulaiSistemUkur();
  const pool = new Pool({ connectionString: s.databaseUrl, max: 1 });
  const connection = await Connection.connect({ address: s.temporalAddress });
  const client = new Client({ connection });
  const polos = await mulaiPolos(client, s.databaseUrl, s.temporalAddress);
  try {
    const petugas = await petugasLansia(s.api);
    const lindung: Kerja = (lama) => kasusLansia(petugas, lama);
    const { id } = await putar(lindung, PEMANASAN, 2);
    const alur = await ukurAlur(client, id[0] ?? '');
    const bentuk = await bentukPolos(pool, alur);
    const pembanding: Kerja = (lama) => polos.kasus(bentuk, lama);
    const { id: idPolos } = await putar(pembanding, PEMANASAN, 2);
    const ukuran = sejajar(alur, await ukurAlur(client, idPolos[0] ?? ''));
    for (const { serentak, kasus } of SERENTAK) {
      const [a, b] = await bergantian(lindung, pembanding, kasus, serentak);
      ukuran.push(...bandingkan(serentak, a, b));
    }
    return ukuran;
  } finally {
    await polos.tutup();
    await connection.close();
    await pool.end();
    await s.tutup();
  }
}

/** The bare side does what was counted, and writes as many bytes a row as were found. */
async function bentukPolos(pool: Pool, alur: UkuranAlur): Promise<BentukPolos> {
  const { rows } = await pool.query<{ riwayat: number; kasus: number }>(
    `select (select avg(pg_column_size(r.*))::int from riwayat r) as riwayat,
            (select avg(pg_column_size(k.*))::int from kasus k) as kasus`,
  );
  const { sinyal, penghitungWaktu, kegiatan, kegiatanLokal } = alur;
  return {
    sinyal,
    penghitungWaktu,
    kegiatan: kegiatan + kegiatanLokal,
    kegiatanLokal,
    byteRiwayat: rows[0]?.riwayat ?? 0,
    byteKasus: rows[0]?.kasus ?? 0,
  };
}

async function bergantian(a: Kerja, b: Kerja, kasus: number, serentak: number): Promise<[Hasil, Hasil]> {
  const hasil: [Hasil[], Hasil[]] = [[], []];
  for (let p = 0; p < PUTARAN; p += 1) {
    hasil[0].push(await putar(a, kasus, serentak));
    hasil[1].push(await putar(b, kasus, serentak));
  }
  return [gabung(hasil[0]), gabung(hasil[1])];
}

async function putar(kerja: Kerja, kasus: number, serentak: number): Promise<Hasil> {
  const lama: number[] = [];
  const id: string[] = [];
  let mulai = 0;
  const [awal, cpuAwal] = [performance.now(), await cpuPohon()];
  const jalan = async () => {
    while (mulai < kasus) {
      mulai += 1;
      id.push(await kerja(lama));
    }
  };
  await Promise.all(Array.from({ length: serentak }, jalan));
  const detik = (performance.now() - awal) / 1_000;
  return { perDetik: kasus / detik, cpu: ((await cpuPohon()) - cpuAwal) / kasus, lama, id };
}

function gabung(h: readonly Hasil[]): Hasil {
  const rata = (ambil: (x: Hasil) => number) => h.reduce((j, x) => j + ambil(x), 0) / h.length;
  return {
    perDetik: rata((x) => x.perDetik),
    cpu: rata((x) => x.cpu),
    lama: h.flatMap((x) => x.lama),
    id: h.flatMap((x) => x.id),
  };
}

function sejajar(l: UkuranAlur, p: UkuranAlur): Ukuran[] {
  const satu = (nama: string, a: number, b: number, satuan: Ukuran['satuan']): Ukuran[] => [
    { nama: `${nama}, Lindung`, nilai: a, satuan },
    { nama: `${nama}, polos`, nilai: b, satuan },
  ];
  return [
    { nama: 'sinyal sekasus', nilai: l.sinyal, satuan: '' },
    { nama: 'timer sekasus', nilai: l.penghitungWaktu, satuan: '' },
    { nama: 'kegiatan sekasus', nilai: l.kegiatan + l.kegiatanLokal, satuan: '' },
    ...satu('peristiwa sekasus', l.peristiwa, p.peristiwa, ''),
    ...satu('riwayat mesin sekasus', l.byte / 1_024, p.byte / 1_024, 'KB'),
  ];
}

function bandingkan(serentak: number, a: Hasil, b: Hasil): Ukuran[] {
  const di = `${serentak} serentak`;
  const lama = (h: Hasil, nama: string): Ukuran[] =>
    [0.5, 0.95, 0.99].map((p) => ({
      nama: `tindakan p${p * 100}, ${di}, ${nama}`,
      nilai: persentil(h.lama, p),
      satuan: 'ms' as const,
    }));
  return [
    { nama: `kasus, ${di}, Lindung`, nilai: a.perDetik, satuan: '/detik' },
    { nama: `kasus, ${di}, polos`, nilai: b.perDetik, satuan: '/detik' },
    {
      nama: `rasio kasus, ${di}`,
      nilai: a.perDetik / b.perDetik,
      satuan: '',
      paling: 'sedikit',
      batas: RASIO_TERENDAH,
    },
    ...lama(a, 'Lindung'),
    ...lama(b, 'polos'),
    ...(serentak === 1
      ? [
          {
            nama: `rasio tindakan p95, ${di}`,
            nilai: persentil(a.lama, 0.95) / persentil(b.lama, 0.95),
            satuan: '' as const,
            batas: RASIO_LAMA_TERTINGGI,
          },
        ]
      : []),
    { nama: `CPU sekasus, ${di}, Lindung`, nilai: a.cpu * 1_000, satuan: 'ms' },
    { nama: `CPU sekasus, ${di}, polos`, nilai: b.cpu * 1_000, satuan: 'ms' },
  ];
}
