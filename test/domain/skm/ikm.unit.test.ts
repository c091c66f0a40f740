import fc from 'fast-check';
import type { JumlahNilai } from '../../../domain/skm/ikm.ts';
import { gabungkanJumlah, hitungIkm } from '../../../domain/skm/ikm.ts';
import { mutu } from '../../../domain/skm/mutu.ts';
import { sampelMinimum } from '../../../domain/skm/sampel.ts';
import type { Unsur } from '../../../domain/skm/unsur.ts';
import { perUnsur, UNSUR } from '../../../domain/skm/unsur.ts';

/** Sums of the nine elements, in the order of the regulation. */
const jumlah = (responden: number, ...n: number[]): JumlahNilai => ({
  responden,
  jumlah: Object.fromEntries(UNSUR.map((u, i) => [u, n[i] ?? 0])) as Record<Unsur, number>,
});

/**
 * Calculated by hand, with pencil and paper: none of these numbers came from the code.
 *
 * Bulukumba, lansia, 5 people:
 *   p1: 3 3 2 4 3 3 4 3 3   p2: 4 3 3 4 3 4 4 3 3   p3: 3 3 3 4 4 3 4 2 3
 *   p4: 3 4 2 4 3 3 3 3 2   p5: 4 3 3 4 3 4 4 3 3
 *   sums 17 16 13 20 16 17 19 14 14 = 146; 146/5 = 29.2; /9 = 3.2444; x25 = 81.11
 * Bulukumba, pengaduan, 5 people, sums 12 11 9 20 10 13 14 8 12 = 109; 21.8; 2.4222; 60.56
 * Both together, 10 people: 29 27 22 40 26 30 33 22 26 = 255; 25.5; 2.8333; 70.83
 * Pangkalpinang, rps, 10 people, sums 38 37 36 40 37 38 39 36 35 = 336; 33.6; 3.7333; 93.33
 */
const LANSIA = jumlah(5, 17, 16, 13, 20, 16, 17, 19, 14, 14);
const PENGADUAN = jumlah(5, 12, 11, 9, 20, 10, 13, 14, 8, 12);
const RPS = jumlah(10, 38, 37, 36, 40, 37, 38, 39, 36, 35);

describe('IKM menurut tabel yang dihitung tangan', () => {
  test.each([
    ['Bulukumba, lansia', LANSIA, 5, 81.11, 'B', 'Baik'],
    ['Bulukumba, pengaduan', PENGADUAN, 5, 60.56, 'D', 'Tidak Baik'],
    ['Bulukumba, semua', gabungkanJumlah([LANSIA, PENGADUAN]), 10, 70.83, 'C', 'Kurang Baik'],
    ['Pangkalpinang, rps', RPS, 10, 93.33, 'A', 'Sangat Baik'],
  ])('%s', (_nama, j, responden, ikm, grade, kinerja) => {
    expect(hitungIkm(j)).toMatchObject({ responden, ikm, mutu: grade, kinerja });
  });

  test('per unsur: rata-rata, tertimbang 1/9, dan nilai x 25, menurut namanya', () => {
    expect(hitungIkm(LANSIA)?.unsur).toEqual([
      baris('persyaratan', 'Persyaratan', 3.4, 0.378, 85, 'B'),
      baris('prosedur', 'Sistem, Mekanisme, dan Prosedur', 3.2, 0.356, 80, 'B'),
      baris('waktu', 'Waktu Penyelesaian', 2.6, 0.289, 65, 'C'),
      baris('biaya', 'Biaya/Tarif', 4, 0.444, 100, 'A'),
      baris('produk', 'Produk Spesifikasi Jenis Pelayanan', 3.2, 0.356, 80, 'B'),
      baris('kompetensi', 'Kompetensi Pelaksana', 3.4, 0.378, 85, 'B'),
      baris('perilaku', 'Perilaku Pelaksana', 3.8, 0.422, 95, 'A'),
      baris('pengaduan', 'Penanganan Pengaduan, Saran, dan Masukan', 2.8, 0.311, 70, 'C'),
      baris('sarana', 'Sarana dan Prasarana', 2.8, 0.311, 70, 'C'),
    ]);
  });

  test('bobotnya 1/9, bukan 0,11: data yang sama memberi 91,48, bukan 90,57', () => {
    // 30 people, 988 points: 988/30/9 x 25 = 91.48; with 0.11: 988/30 x 0.11 x 25 = 90.57.
    expect(hitungIkm(jumlah(30, 110, 110, 110, 110, 110, 110, 110, 109, 109))?.ikm).toBe(91.48);
  });

  test('semua 4 memberi tepat 100, semua 1 tepat 25; tanpa responden tidak ada nilai', () => {
    expect(hitungIkm(jumlah(7, ...Array.from({ length: 9 }, () => 28)))?.ikm).toBe(100);
    expect(hitungIkm(jumlah(7, ...Array.from({ length: 9 }, () => 7)))?.ikm).toBe(25);
    expect(hitungIkm(jumlah(0))).toBeNull();
    expect(hitungIkm(gabungkanJumlah([]))).toBeNull();
  });

  test('dibulatkan setengah ke atas sesudah dihitung dalam bilangan bulat', () => {
    // 1,000 people, 3,179 points in each: 79.475 exactly, which a float holds as 79.47499…
    expect(hitungIkm(jumlah(1_000, ...Array.from({ length: 9 }, () => 3_179)))?.ikm).toBe(79.48);
  });
});

describe('mutu pada batas setiap selangnya', () => {
  test.each([
    [25, 'D'],
    [64.99, 'D'],
    [65, 'C'],
    [76.6, 'C'],
    [76.61, 'B'],
    [88.3, 'B'],
    [88.31, 'A'],
    [100, 'A'],
  ])('%d: %s', (nilai, harusnya) => {
    expect(mutu(nilai)).toBe(harusnya);
  });

  test('di antara dua selang tidak ada apa-apa: 88,305 dibulatkan dulu, lalu A', () => {
    // 25 x 31,790 / (9 x 1,000) = 88.3055…, and one point less is 88.3027…
    expect(hitungIkm(dibagi(31_790))).toMatchObject({ ikm: 88.31, mutu: 'A' });
    expect(hitungIkm(dibagi(31_789))).toMatchObject({ ikm: 88.3, mutu: 'B' });
  });
});

describe('sifat IKM', () => {
  const nilai = fc.integer({ min: 1, max: 4 });
  const jawaban = fc.array(fc.tuple(...UNSUR.map(() => nilai)), { minLength: 1, maxLength: 60 });
  const dari = (j: number[][]): JumlahNilai => ({
    responden: j.length,
    jumlah: perUnsur((u) => j.reduce((n, satu) => n + (satu[UNSUR.indexOf(u)] ?? 0), 0)),
  });

  test('selalu 25 sampai 100, juga tiap unsurnya, dan mutunya menurut nilainya', () => {
    fc.assert(
      fc.property(jawaban, (j) => {
        const hasil = hitungIkm(dari(j));
        for (const n of [hasil?.ikm ?? 0, ...(hasil?.unsur.map((u) => u.nilai) ?? [])]) {
          expect(n).toBeGreaterThanOrEqual(25);
          expect(n).toBeLessThanOrEqual(100);
        }
        expect(hasil?.mutu).toBe(mutu(hasil?.ikm ?? 0));
      }),
    );
  });

  test('urutan jawaban dan pembagiannya atas layanan tidak mengubahnya', () => {
    fc.assert(
      fc.property(jawaban, fc.nat(), (j, n) => {
        const potong = n % (j.length + 1);
        const bagian = [j.slice(potong), j.slice(0, potong)].map(dari);
        expect(hitungIkm(gabungkanJumlah(bagian))).toEqual(hitungIkm(dari(j)));
      }),
    );
  });

  test('jawaban yang lebih baik tidak pernah menurunkannya', () => {
    fc.assert(
      fc.property(jawaban, (j) => {
        const naik = j.map((satu) => satu.map((n) => Math.min(4, n + 1)));
        expect(hitungIkm(dari(naik))?.ikm).toBeGreaterThanOrEqual(hitungIkm(dari(j))?.ikm ?? 0);
      }),
    );
  });
});

test('sampel minimum: tabel Krejcie dan Morgan', () => {
  // The printed table of 1970.
  const tabel = [
    [10, 10],
    [50, 44],
    [100, 80],
    [200, 132],
    [500, 217],
    [1_000, 278],
    [10_000, 370],
    [75_000, 382],
  ] as const;
  expect(tabel.map(([n]) => [n, sampelMinimum(n)])).toEqual(tabel);
  expect(sampelMinimum(0)).toBe(0);
});

function baris(unsur: Unsur, nama: string, nrr: number, nrrTertimbang: number, nilai: number, m: string) {
  const kinerja = { A: 'Sangat Baik', B: 'Baik', C: 'Kurang Baik' }[m];
  return { unsur, nama, nrr, nrrTertimbang, nilai, mutu: m, kinerja };
}

/** A thousand people whose points add up to so many. */
function dibagi(semua: number): JumlahNilai {
  const rata = Math.floor(semua / 9);
  return jumlah(1_000, ...Array.from({ length: 8 }, () => rata), semua - 8 * rata);
}
