import { describe, expect, test } from '@jest/globals';
import { petiIngatan, petiTersegel, UMUR_MS } from '../../web/klien/peti/peti.ts';
import type { Baris, Rak } from '../../web/klien/peti/rak.ts';

/** What the browser's database would hold. */
function rakUji(): Rak & { isi: Map<string, Baris> } {
  const isi = new Map<string, Baris>();
  return {
    isi,
    ambil: (kunci) => Promise.resolve(isi.get(kunci)),
    async taruh(kunci, b) {
      isi.set(kunci, b);
    },
    async buang(kunci) {
      isi.delete(kunci);
    },
    semua: () => Promise.resolve([...isi]),
  };
}

const bahan = (n: number) => new Uint8Array(32).fill(n);
const SITI = bahan(1);
const ORANG_LAIN = bahan(2);
const KINI = Date.UTC(2026, 10, 22);
const DRAF = { klien: { nama: 'Siti Aminah', nik: '7302014105480003' } };

/** Everything that lies there, as anybody with the machine would read it. */
function terbaca(isi: ReadonlyMap<string, Baris>): string {
  return [...isi].map(([kunci, b]) => kunci + Buffer.from(b.kotak).toString('latin1')).join('\n');
}

describe('the sealed chest', () => {
  test('gives back what was put in, also to a later page of the same person', async () => {
    const rak = rakUji();
    await (await petiTersegel(rak, SITI, () => KINI)).simpan('draf:1', DRAF);
    const nanti = await petiTersegel(rak, SITI, () => KINI + 1000);
    expect(await nanti.baca('draf:1')).toEqual({ nama: 'draf:1', isi: DRAF, pada: KINI });
    expect((await nanti.semua('draf:')).map((s) => s.isi)).toEqual([DRAF]);
    expect(await nanti.semua('titipan:')).toEqual([]);
  });

  test('shows nothing of it, neither what was typed nor what it is called', async () => {
    const rak = rakUji();
    await (await petiTersegel(rak, SITI, () => KINI)).simpan('tindakan:kasus-7:catat', DRAF);
    expect(rak.isi.size).toBe(1);
    expect(terbaca(rak.isi)).not.toMatch(/Siti|7302014105480003|klien|kasus-7|catat|tindakan/);
  });

  test('the same content is never sealed to the same bytes', async () => {
    const rak = rakUji();
    const peti = await petiTersegel(rak, SITI, () => KINI);
    await peti.simpan('draf:1', DRAF);
    const dulu = terbaca(rak.isi);
    await peti.simpan('draf:1', DRAF);
    expect(rak.isi.size).toBe(1);
    expect(terbaca(rak.isi)).not.toBe(dulu);
  });

  test('another person on the same browser finds nothing, and throws nothing away', async () => {
    const rak = rakUji();
    const siti = await petiTersegel(rak, SITI, () => KINI);
    await siti.simpan('draf:1', DRAF);
    const lain = await petiTersegel(rak, ORANG_LAIN, () => KINI);
    expect(await lain.semua('')).toEqual([]);
    expect(await lain.baca('draf:1')).toBeNull();
    await lain.simpan('draf:1', { milik: 'lain' });
    await lain.buang('draf:1');
    expect((await siti.baca('draf:1'))?.isi).toEqual(DRAF);
  });

  test('a box that was changed or moved does not open', async () => {
    const rak = rakUji();
    const siti = await petiTersegel(rak, SITI, () => KINI);
    await siti.simpan('draf:1', DRAF);
    await siti.simpan('draf:2', { lain: true });
    const [[, satu], [kunciDua]] = [...rak.isi] as [[string, Baris], [string, Baris]];
    rak.isi.set(kunciDua, satu);
    await expect(siti.baca('draf:2')).rejects.toHaveProperty('name', 'OperationError');
    satu.kotak[20] = (satu.kotak[20] ?? 0) ^ 1;
    await expect(siti.baca('draf:1')).rejects.toHaveProperty('name', 'OperationError');
  });

  test('what is older than seven days goes, whoever it belongs to; what is younger stays', async () => {
    const rak = rakUji();
    await (await petiTersegel(rak, SITI, () => KINI)).simpan('draf:tua', DRAF);
    await (await petiTersegel(rak, SITI, () => KINI + 60_000)).simpan('draf:muda', DRAF);
    await petiTersegel(rak, ORANG_LAIN, () => KINI + UMUR_MS + 30_000);
    const siti = await petiTersegel(rak, SITI, () => KINI + UMUR_MS + 30_000);
    expect((await siti.semua('draf:')).map((s) => s.nama)).toEqual(['draf:muda']);
  });

  test('the latest stands first', async () => {
    const rak = rakUji();
    let kini = KINI;
    const peti = await petiTersegel(rak, SITI, () => (kini += 1000));
    await peti.simpan('draf:a', 1);
    await peti.simpan('draf:b', 2);
    await peti.simpan('draf:a', 3);
    expect((await peti.semua('draf:')).map((s) => s.isi)).toEqual([3, 2]);
  });
});

test('where nothing can be sealed it is kept in memory, and says that it does not last', async () => {
  const peti = petiIngatan(() => KINI);
  await peti.simpan('draf:1', DRAF);
  expect(peti.awet).toBe(false);
  expect((await peti.baca('draf:1'))?.isi).toEqual(DRAF);
  await peti.buang('draf:1');
  expect(await peti.semua('draf:')).toEqual([]);
});
