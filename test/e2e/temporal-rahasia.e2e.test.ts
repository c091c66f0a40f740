import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { sql } from 'kysely';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import { CONTOH_RPS } from '../support/pembangun/contoh-rps.ts';
import { wujud } from '../support/pencari-rahasia.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { AKUN, lakukan, lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';
import type { MesinBerUi } from '../support/ui-temporal.ts';
import { mulaiMesinBerUi } from '../support/ui-temporal.ts';
import { tempatTidur } from '../support/alur/rps.ts';

const LANSIA = {
  nama: 'Daeng Marannu Tersembunyi',
  nik: '7302014107500001',
  nomorKk: '7302010101080007',
  alamat: 'Lorong Melati Nomor Sebelas',
  tempatLahir: 'Kindang Lama',
};
const RPS = {
  panggilan: 'Sulaiman Tersamar',
  nik: '1971010101500009',
  alamat: 'Gang Kenari Belakang Pasar',
  lokasi: 'Terminal Girimaya Sebelah Timur',
  pelapor: 'Haji Zulkifli Pelapor',
  telepon: '081299887766',
};
const RAHASIA = [...Object.values(LANSIA), ...Object.values(RPS)];

let mesin: MesinBerUi;
let s: Sistem;
let kasus: KasusSistem[];
beforeAll(async () => {
  mesin = await mulaiMesinBerUi();
  s = await mulaiSistem({ temporal: mesin.alamat, temporalUi: mesin.ui });
  kasus = [await lansiaSelesai(), await hunianSelesai()];
}, 120_000);
afterAll(async () => {
  await s.tutup();
  await mesin.tutup();
});

async function lansiaSelesai(): Promise<KasusSistem> {
  const k = await lansiaSampaiParaf(s, {
    klien: { ...LANSIA, jenisKelamin: 'P', tanggalLahir: '1950-07-01' },
    aduan: { sumber: RPS.pelapor, uraian: `${LANSIA.nama} tinggal sendiri di ${LANSIA.alamat}.` },
  });
  await lakukan(k, AKUN.kabid, 'paraf');
  await lakukan(k, AKUN.kadis, 'tandaTangan');
  await lakukan(k, AKUN.peksos, 'terimaRekomendasi');
  await lakukan(k, AKUN.kabid, 'terimaRekomendasi');
  await lakukan(k, AKUN.peksos, 'berangkatkan', { terjadiPada: s.l.sekarang() });
  await lakukan(k, AKUN.peksos, 'catatPenolakanUpt', {
    terjadiPada: s.l.sekarang(),
    alasan: `Penuh; hubungi ${RPS.telepon}`,
  });
  return k;
}

async function hunianSelesai(): Promise<KasusSistem> {
  const k = await s.lahir('rps', {
    klien: { panggilan: RPS.panggilan, nik: RPS.nik, alamat: RPS.alamat, jenisKelamin: 'L' },
    lokasiDitemukan: RPS.lokasi,
    // Past its limit when it is written down: escalations go out.
    diterimaPada: tambahMenit(s.l.sekarang(), -2 * 24 * 60),
    pelapor: { nama: RPS.pelapor, kontak: RPS.telepon },
  });
  const maju = (jenis: Exclude<keyof typeof CONTOH_RPS, 'laporkan'>, beda: object = {}) => {
    const { peran, isi } = CONTOH_RPS[jenis];
    return lakukan(k, `${peran}@pangkalpinang`, jenis, { ...isi(s.l.sekarang()), ...beda });
  };
  await maju('catatAsesmenAwal', { masalahAwal: `Mengaku bernama ${RPS.panggilan} dari ${RPS.alamat}` });
  await maju('terimaDiRps');
  await maju('terimaKlien', { tempatTidur: tempatTidur('Anggrek 1') });
  await maju('registrasi');
  await maju('identifikasi', { uraian: `NIK ${RPS.nik}` });
  await maju('catatAsesmen');
  await maju('salurkan');
  return k;
}

/** Which of these texts stand anywhere in these bytes, in whatever form. */
function terdapat(isi: Buffer, cari: readonly string[]): string[] {
  return cari.filter((r) => wujud(r).some((w) => isi.includes(w)));
}

async function berkasMesin(): Promise<{ nama: string; isi: Buffer }[]> {
  const nama = await readdir(mesin.folder);
  return Promise.all(nama.map(async (n) => ({ nama: n, isi: await isiBerkas(join(mesin.folder, n)) })));
}

// The engine writes on: its journal comes and goes with each transaction.
async function isiBerkas(berkas: string): Promise<Buffer> {
  try {
    return await readFile(berkas);
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw e;
  }
}

async function namaPetugas(): Promise<string[]> {
  const baris = await s.bd.db.selectFrom('orang').select('nama').where('sistem', '=', false).execute();
  return baris.map((b) => b.nama);
}

describe('after both services have run', () => {
  it("the engine's own files hold no number, name, address or phone of anybody, staff included", async () => {
    const berkas = await berkasMesin();
    expect(berkas.map((b) => b.nama)).toContain('temporal.db');
    const semua = Buffer.concat(berkas.map((b) => b.isi));
    expect(
      terdapat(
        semua,
        kasus.map((k) => k.nomor),
      ),
    ).toHaveLength(2);
    expect(terdapat(semua, [...RAHASIA, ...(await namaPetugas())])).toEqual([]);
  });

  it('nor do the logs of API and worker, or the outbox', async () => {
    const log = Buffer.from(s.log.join(''));
    expect(terdapat(log, ['/api/v1/kasus/:id/tindakan/:jenis'])).toHaveLength(1);
    expect(terdapat(log, [...RAHASIA, ...(await namaPetugas())])).toEqual([]);
    const keluar = Buffer.from(JSON.stringify(await kotakKeluar()));
    expect(terdapat(keluar, [kasus[1]?.id ?? ''])).toHaveLength(1);
    expect(terdapat(keluar, RAHASIA)).toEqual([]);
  });

  it('nor do the answers of the Temporal UI, which show every step', async () => {
    const api = '/temporal/api/v1/namespaces/default/workflows';
    for (const [i, { nomor }] of kasus.entries()) {
      const kadis = await s.sebagai(`kadis@${['bulukumba', 'pangkalpinang'][i]}`);
      const jalur = ['', '/history?waitNewEvent=false', '/history-reverse'].map((b) => `${api}/${nomor}${b}`);
      const jawaban = await Promise.all(jalur.map(async (j) => (await kadis.mentah(j)).text()));
      const rincian = await kadis.mentah(`${api}/${nomor}/query/__temporal_workflow_metadata`, {
        method: 'POST',
      });
      const isi = Buffer.from(
        [...jawaban, await rincian.text(), await (await kadis.mentah(api)).text()].join(''),
      );
      expect(terdapat(isi, [nomor, 'SOP 2'])).toHaveLength(2);
      expect(terdapat(isi, [...RAHASIA, ...(await namaPetugas())])).toEqual([]);
    }
  });

  it('and the search would have found it: what is written in the clear is seen', async () => {
    const connection = await Connection.connect({ address: mesin.alamat });
    const polos = new Client({ connection });
    await polos.workflow.start('tidakAda', {
      workflowId: 'uji-terang',
      taskQueue: 'tidak-ada',
      args: [{ nama: LANSIA.nama }, Buffer.from(RPS.lokasi).toString('base64')],
      memo: { nik: RPS.nik },
    });
    await connection.close();
    const semua = Buffer.concat((await berkasMesin()).map((b) => b.isi));
    expect(terdapat(semua, RAHASIA)).toEqual([LANSIA.nama, RPS.nik, RPS.lokasi]);
  });
});

/** Every row of the outbox and of what carries it on. */
async function kotakKeluar(): Promise<unknown[]> {
  const { rows: tabel } = await sql<{ nama: string }>`
    select relname::text as nama from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname ~ '^(kotak_keluar|pengiriman)'
  `.execute(s.bd.pemilik);
  expect(tabel.map((t) => t.nama)).toContain('kotak_keluar');
  const isi = await Promise.all(
    tabel.map(({ nama }) => sql`select * from ${sql.table(nama)}`.execute(s.bd.pemilik)),
  );
  return isi.flatMap((i) => i.rows);
}
