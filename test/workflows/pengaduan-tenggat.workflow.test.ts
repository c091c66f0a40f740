import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { KasusPengaduan } from '../support/alur/pengaduan.ts';
import { pengaduanBaru, pengaduanDitangani } from '../support/alur/pengaduan.ts';
import { riwayatMesin } from '../support/alur/riwayat-mesin.ts';

const HARI = 24 * 60;

describe('the legal times of a complaint', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  /** What fell due on which day after the receipt. */
  const terjadwal = async (k: KasusPengaduan, kunci: string, hari: readonly number[]) => {
    const { diterimaPada } = await k.pengaduan();
    return hari.map((n, i) => ({
      jenjang: `${kunci}#1:${i + 1}`,
      pada: tambahMenit(diterimaPada, n * HARI),
    }));
  };
  const tugasPada = async (k: KasusPengaduan, jenjang: string) =>
    (await penerimaJenjang(p, k, jenjang)).tugas;

  it('given no first answer, then one is reminded of on day 2, late on day 3, and goes higher every day after', async () => {
    const k = await pengaduanBaru(p);
    const jenjang = await lewatSampai(p, k, 5 * HARI + 60, 4);
    expect(jenjang).toEqual(await terjadwal(k, 'tanggapanPertama', [2, 3, 4, 5]));
    expect(await tugasPada(k, 'tanggapanPertama#1:1')).toEqual(['petugas-dinsos']);
    expect(await tugasPada(k, 'tanggapanPertama#1:2')).toEqual(['kasi-rehsos', 'petugas-dinsos']);
    expect(await tugasPada(k, 'tanggapanPertama#1:3')).toEqual(['kabid-rehsos']);
    expect(await tugasPada(k, 'tanggapanPertama#1:4')).toEqual(['kabid-rehsos', 'kadis']);
    await k.maju('tanggapi', 'jawab');
    await p.lewat(3 * HARI);
    expect(await jenjangTercatat(k)).toHaveLength(4);
  });

  it.each([
    ['informasi', [4, 5, 6, 7], 'Batas jawaban informasi'],
    ['tanpaPemeriksaan', [11, 14, 15, 18], 'Batas jawaban tanpa pemeriksaan'],
    ['denganPemeriksaan', [53, 60, 61, 68], 'Batas jawaban dengan pemeriksaan'],
  ] as const)(
    'given class %s without an answer, then its rungs fall on days %j, each once',
    async (kelas, hari, pewaktu) => {
      const k = await pengaduanDitangani(p, kelas);
      const jenjang = await lewatSampai(p, k, (hari.at(-1) ?? 0) * HARI + 60, hari.length);
      expect(jenjang).toEqual(await terjadwal(k, kelas, hari));
      expect((await riwayatMesin(k)).pewaktu).toContain(pewaktu);
      const lambat = p.bd.db.selectFrom('kasus').select(['tenggat', 'tenggat_nama']).where('id', '=', k.id);
      const { diterimaPada } = await k.pengaduan();
      expect((await lambat.executeTakeFirstOrThrow()).tenggat).toBe(
        tambahMenit(diterimaPada, (hari[1] ?? 0) * HARI),
      );
      await k.maju('batalkan');
    },
  );

  it('given a peksos is on the way, then the reminder goes to them as well', async () => {
    const k = await pengaduanDitangani(p, 'denganPemeriksaan');
    await k.maju('tugaskanPeksos');
    await lewatSampai(p, k, 53 * HARI + 60, 1);
    expect(await tugasPada(k, 'denganPemeriksaan#1:1')).toEqual(['peksos', 'petugas-dinsos']);
    await k.maju('catatPemeriksaan', 'jawab');
  });

  it('given one typed in four days after it came, then one alarm is raised and not a volley', async () => {
    const diterimaPada = tambahMenit(await p.sekarang(), -4.5 * HARI);
    const k = await pengaduanBaru(p, { saluran: 'kotakSaran', diterimaPada });
    expect(await lewatSampai(p, k, 1, 1)).toEqual([
      { jenjang: 'tanggapanPertama#1:3', pada: expect.any(String) },
    ]);
    await k.maju('tanggapi', 'jawab');
  });

  it('given another class, then the clock of that class takes over from the receipt', async () => {
    const k = await pengaduanDitangani(p, 'informasi');
    await lewatSampai(p, k, 4 * HARI + 60, 1);
    await k.maju('ubahKlasifikasi');
    await p.lewat(10 * HARI);
    await k.maju('catat');
    expect(await jenjangTercatat(k)).toHaveLength(1);
    const { tenggat, diterimaPada } = await k.pengaduan();
    expect(tenggat.at(-1)).toMatchObject({
      id: 'denganPemeriksaan#1',
      batas: tambahMenit(diterimaPada, 60 * HARI),
    });
    await k.maju('catatPemeriksaan', 'jawab');
  });
});
