import { randomUUID } from 'node:crypto';
import { bacaStruktur } from '../../db/struktur.repository.ts';
import { dariMs, keMs, tanggalDi, tambahMenit } from '../../domain/jam/waktu.ts';
import { awalHari } from '../../domain/kantor/masa.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import { cariPenerima } from '../../domain/kasus/penerima.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';

const SEHARI = 24 * 60;
const KABID = 'kabid-rehsos@bulukumba';
const KASI = 'kasi-rehsos@bulukumba';

let t: Tumpukan;
/** The API's clock: tests walk it over the days of a decree. */
let kini = '';
let kabid: Awaited<ReturnType<typeof orangIni>>;
let kasi: Awaited<ReturnType<typeof orangIni>>;
let paraf: Tertanam;
/** First and last day of the decree. */
let mulai: string;
let sampai: string;

beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 20 });
  kini = t.l.sekarang();
  t.l.sekarang = () => kini;
  kabid = await orangIni(t.bd, 'bulukumba', 'kabid-rehsos');
  kasi = await orangIni(t.bd, 'bulukumba', 'kasi-rehsos');
  paraf = await tanamKasus(t.bd, lansia('paraf'), { instansi: 'bulukumba' });
  const hari = (ke: number) => tanggalDi(tambahMenit(kini, ke * SEHARI), 'WITA');
  mulai = hari(3);
  sampai = hari(5);
  const admin = await t.sebagai('admin@bulukumba');
  const { status } = await admin.kirim(`/api/v1/jabatan/${kabid.jabatan}/pemangku`, {
    orangId: kasi.orang,
    sifat: 'plh',
    mulai,
    sampai,
    dasar: { nomor: '800/12/2026', tanggal: mulai },
  });
  if (status !== 201) throw new Error(`pengangkatan ditolak: ${status}`);
});
afterAll(() => t.tutup());

const milidetik = (w: string, ms: number) => dariMs(keMs(w) + ms);
const awal = () => awalHari(mulai, 'WITA');
const akhir = () => tambahMenit(awalHari(sampai, 'WITA'), SEHARI);

/** Before the first instant, in it, in the last, after it. */
const SAAT = [
  ['sesaat sebelum hari pertama', () => milidetik(awal(), -1), false],
  ['pada awal hari pertama', () => awal(), true],
  ['pada akhir hari terakhir', () => milidetik(akhir(), -1), true],
  ['sesudah hari terakhir', () => akhir(), false],
] as const;

async function kotak(akun: string): Promise<{ jenis: string; kasus: { id: string } }[]> {
  const { isi } = await (await t.sebagai(akun)).ambil('/api/v1/tugas');
  return isi['tugas'] as { jenis: string; kasus: { id: string } }[];
}

async function eskalasi(kasus: Tertanam, orang: string, peran: string, pada: string): Promise<void> {
  await t.bd.db
    .insertInto('tugas')
    .values({
      id: randomUUID(),
      kunci: `eskalasi:uji:${randomUUID()}`,
      kasus_id: kasus.id,
      instansi_id: 'bulukumba',
      peran,
      orang_id: orang,
      jenis: 'eskalasi',
      tindakan: 'eskalasi',
      dibuat_pada: pada,
    })
    .execute();
}

describe('Plh dari hari pertama sampai hari terakhir keputusannya, tidak sebelum dan tidak sesudahnya', () => {
  test.each(SAAT)('%s: kotak tugas dan jabatannya', async (_, saat, memangku) => {
    kini = saat();
    const saya = await (await t.sebagai(KASI)).ambil('/api/v1/saya');
    const peran = (saya.isi['jabatan'] as { peran: string; sebagai?: string }[]).map((j) => [
      j.peran,
      j.sebagai,
    ]);
    expect(peran).toEqual([['kasi-rehsos', undefined], ...(memangku ? [['kabid-rehsos', 'plh']] : [])]);
    expect((await kotak(KASI)).some((b) => b.kasus.id === paraf.id)).toBe(memangku);
  });

  test.each(SAAT)('%s: tindakannya', async (_, saat, memangku) => {
    kini = saat();
    const klien = await t.sebagai(KASI);
    const { status, isi } = await klien.kirim(`/api/v1/kasus/${paraf.id}/tindakan/paraf`, { versi: 99 });
    expect(status).toBe(memangku ? 202 : 403);
    if (!memangku) return;
    const resi = await klien.ambil(String(isi['resi']));
    expect(resi.isi['oleh']).toEqual({
      nama: kasi.nama,
      jabatan: kabid.namaJabatan,
      peran: 'kabid-rehsos',
      sebagai: 'plh',
      pejabatDefinitif: kabid.nama,
    });
  });

  test.each(SAAT)('%s: yang menerima eskalasi jabatannya', async (_, saat, memangku) => {
    const struktur = await bacaStruktur(t.bd.db, 'bulukumba', saat());
    const penerima = cariPenerima({ peran: 'kabid-rehsos' }, struktur);
    expect(penerima).toEqual([
      memangku
        ? { orangId: kasi.orang, peran: 'kabid-rehsos', lewat: 'pltPlh' }
        : { orangId: kabid.orang, peran: 'kabid-rehsos', lewat: 'pemangku' },
    ]);
  });

  test('eskalasi kepada pejabat definitif diteruskan kepada Plh, dan kembali sesudahnya', async () => {
    const kasus = await tanamKasus(t.bd, lansia('pengiriman'), { instansi: 'bulukumba' });
    await eskalasi(kasus, kabid.orang, 'kabid-rehsos', milidetik(awal(), -60_000));
    await eskalasi(kasus, kasi.orang, 'kabid-rehsos', milidetik(akhir(), -60_000));
    const punya = async (akun: string) =>
      (await kotak(akun)).filter((b) => b.kasus.id === kasus.id && b.jenis === 'eskalasi').length;
    kini = milidetik(awal(), -1);
    expect([await punya(KASI), await punya(KABID)]).toEqual([0, 2]);
    kini = milidetik(akhir(), -1);
    expect([await punya(KASI), await punya(KABID)]).toEqual([2, 2]);
    kini = akhir();
    expect([await punya(KASI), await punya(KABID)]).toEqual([0, 2]);
  });

  test('eskalasi atas jabatan sendiri tetap milik sendiri', async () => {
    const kasus = await tanamKasus(t.bd, lansia('pengiriman'), { instansi: 'bulukumba' });
    await eskalasi(kasus, kasi.orang, 'kasi-rehsos', awal());
    kini = akhir();
    expect((await kotak(KASI)).filter((b) => b.kasus.id === kasus.id)).toMatchObject([{ milik: 'saya' }]);
    expect((await kotak(KABID)).filter((b) => b.kasus.id === kasus.id && b.jenis === 'eskalasi')).toEqual([]);
  });
});

describe('riwayat dan rincian menyebut keduanya', () => {
  test('yang bertindak, dan jabatan siapa itu pada saat itu', async () => {
    const saat = milidetik(awal(), 3_600_000);
    const oleh = {
      jenis: 'orang',
      orangId: kasi.orang,
      jabatanId: kabid.jabatan,
      peran: 'kabid-rehsos',
    } as const;
    const diparaf: Peristiwa = {
      jenis: 'paraf',
      isi: {},
      waktu: saat,
      oleh: { ...oleh, sebagai: 'plh' },
      naikVersi: true,
      pengayaan: {},
    };
    const k = lansia('tandaTangan');
    const keadaan = { ...k, paraf: [{ peran: 'kabid-rehsos' as const, orangId: kasi.orang, pada: saat }] };
    const { id } = await tanamKasus(t.bd, keadaan, { instansi: 'bulukumba', riwayat: [diparaf] });
    // Long after the decree: the history tells who it was then.
    kini = tambahMenit(akhir(), 30 * SEHARI);
    const klien = await t.sebagai('kadis@bulukumba');
    const riwayat = (await klien.ambil(`/api/v1/kasus/${id}/riwayat`)).isi['riwayat'];
    expect(riwayat).toMatchObject([
      {
        oleh: { nama: kasi.nama, jabatan: kabid.namaJabatan, sebagai: 'plh', pejabatDefinitif: kabid.nama },
      },
    ]);
    const { isi } = await klien.ambil(`/api/v1/kasus/${id}`);
    expect(isi['data']).toMatchObject({
      paraf: [{ oleh: { id: kasi.orang, nama: kasi.nama, sebagai: 'plh', pejabatDefinitif: kabid.nama } }],
    });
  });

  test('tugas pada rincian menyebut siapa yang memegang jabatannya sekarang', async () => {
    const pemegang = async () => {
      const { isi } = await (await t.sebagai('kadis@bulukumba')).ambil(`/api/v1/kasus/${paraf.id}`);
      return (isi['tugas'] as { pemegang: unknown }[]).map((x) => x.pemegang);
    };
    const jabatan = { peran: 'kabid-rehsos', jabatan: kabid.namaJabatan };
    kini = awal();
    expect(await pemegang()).toEqual([
      [{ ...jabatan, nama: kasi.nama, sebagai: 'plh', pejabatDefinitif: kabid.nama }],
    ]);
    kini = akhir();
    expect(await pemegang()).toEqual([[{ ...jabatan, nama: kabid.nama }]]);
  });
});
