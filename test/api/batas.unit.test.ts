import { buatBatas } from '../../api/batas-permintaan.ts';
import { Galat } from '../../api/galat.ts';

const SEMENIT_MS = 60_000;
const SEJAM_MS = 60 * SEMENIT_MS;
const SEHARI_MS = 24 * SEJAM_MS;

describe('jawaban 429', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** What somebody is told who asks once too often when so much of a day's window has gone by. */
  async function sesudah(lewatMs: number) {
    const batasi = buatBatas({
      batas: 1,
      jendelaMs: SEHARI_MS,
      rincian: (lama) => `Coba lagi dalam ${lama}.`,
    });
    await batasi('kantor');
    jest.setSystemTime(Date.now() + lewatMs);
    const galat: unknown = await batasi('kantor').catch((e: unknown) => e);
    if (!(galat instanceof Galat)) throw new Error('tidak ditahan');
    const { status, kode, kepala, message } = galat;
    return { status, kode, detik: kepala['Retry-After'], message };
  }

  test.each([
    [0, '86400', '24 jam'],
    [SEHARI_MS - 2 * SEJAM_MS + 1_000, '7199', '2 jam'],
    [SEHARI_MS - SEMENIT_MS, '60', '1 menit'],
    [SEHARI_MS - 1_500, '2', '2 detik'],
    [SEHARI_MS - 1, '1', '1 detik'],
  ])('menyebut sisa jendelanya: sesudah %i ms masih %s detik (%s)', async (lewatMs, detik, lama) => {
    expect(await sesudah(lewatMs)).toEqual({
      status: 429,
      kode: 'terlaluSering',
      detik,
      message: `Coba lagi dalam ${lama}.`,
    });
  });

  test('jendela yang habis memaafkan; kunci lain tidak terhalang', async () => {
    const batasi = buatBatas({ batas: 1, jendelaMs: SEMENIT_MS, rincian: (lama) => lama });
    await batasi('a');
    await expect(batasi('a')).rejects.toBeInstanceOf(Galat);
    await batasi('b');
    jest.setSystemTime(Date.now() + SEMENIT_MS);
    await expect(batasi('a')).resolves.toBeUndefined();
  });
});
