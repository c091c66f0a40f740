import { menitKeMs } from '../jam/waktu.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import type { AturanTenggat, StandarKasus } from './standar.ts';
import type { JanjiWaktu, StandarPublik } from './standar-publik.ts';

const MENIT_SEHARI = 24 * 60;

type Lama = Pick<AturanTenggat, 'jam' | 'menit'>;
type SemuaTenggat = StandarKasus['tenggat'];

/** A length as a standard writes it: "30 menit", "1 × 24 jam", "7 hari". */
export function lama({ jam, menit }: Lama): string {
  if (jam === 'kerja') return `${menit} menit`;
  if (menit === MENIT_SEHARI) return '1 × 24 jam';
  if (menit % MENIT_SEHARI === 0) return `${menit / MENIT_SEHARI} hari`;
  return menit % 60 === 0 ? `${menit / 60} jam` : `${menit} menit`;
}

/** The same by itself, where the reader has to know which clock: "30 menit (jam kerja)". */
export function lamaDalamKata(l: Lama): string {
  return l.jam === 'kerja' ? `${lama(l)} (jam kerja)` : lama(l);
}

/** The time as it is published. Its lengths come from the deadlines that run. */
export function waktuDalamKata(tenggat: SemuaTenggat, { waktu }: StandarPublik) {
  const janji = waktu.janji.map((j) => {
    const jam = tenggat[j.tenggat[0] ?? '']?.jam ?? 'kalender';
    const lamanya = lamaDalamKata({ jam, menit: j.menit });
    return j.untuk === undefined ? lamanya : `${j.untuk}: ${lamanya}`;
  });
  return {
    ringkas: janji.join('; '),
    ...(waktu.mulai !== undefined && { mulai: waktu.mulai }),
    rincian: waktu.rincian.map(({ teks, tenggat: kunci }) => {
      const t = kunci === undefined ? undefined : tenggat[kunci];
      return t ? `${teks} jangka waktu ${lama(t)}` : teks;
    }),
  };
}

/**
 * Where the published time and the deadlines that run contradict each other; empty where they agree:
 * 1. a length promised is the sum of the deadlines that measure it, all promises of the standard, on one clock;
 * 2. every deadline of the standard is promised once, and no reminder is;
 * 3. a length the text speaks of is one that is promised.
 */
export function kesalahanWaktu(tenggat: SemuaTenggat, p: StandarPublik): Kesalahan[] {
  return [
    ...p.waktu.janji.flatMap((j, i) => salahJanji(tenggat, j, `waktu.janji.${i}`)),
    ...tidakSekali(tenggat, p),
    ...p.waktu.rincian.flatMap((r, i) =>
      r.tenggat === undefined ? [] : bukanJanji(tenggat, r.tenggat, `waktu.rincian.${i}.tenggat`),
    ),
    ...salahDalamTeks(tenggat, p),
  ];
}

function salahJanji(tenggat: SemuaTenggat, j: JanjiWaktu, lokasi: string): Kesalahan[] {
  const asing = j.tenggat.flatMap((kunci, i) => bukanJanji(tenggat, kunci, `${lokasi}.tenggat.${i}`));
  if (asing.length > 0) return asing;
  const diukur = j.tenggat.flatMap((kunci) => tenggat[kunci] ?? []);
  const jam = diukur[0]?.jam ?? 'kalender';
  if (diukur.some((t) => t.jam !== jam)) {
    const pesan = 'Batas waktu jam kerja dan jam kalender tidak dapat dijumlahkan. Janjikan masing-masing.';
    return [{ lokasi: `${lokasi}.tenggat`, pesan }];
  }
  const menit = diukur.reduce((n, t) => n + t.menit, 0);
  if (menitKeMs(menit) === menitKeMs(j.menit)) return [];
  const berjalan = diukur.map(lama).join(' + ');
  const jumlah = diukur.length > 1 ? `${berjalan} = ${lama({ jam, menit })}` : berjalan;
  const pesan = `Waktu yang diterbitkan (${lama({ jam, menit: j.menit })}) bertentangan dengan batas waktu yang berjalan (${jumlah}). Samakan keduanya.`;
  return [{ lokasi: `${lokasi}.menit`, pesan }];
}

function bukanJanji(tenggat: SemuaTenggat, kunci: string, lokasi: string): Kesalahan[] {
  const t = Object.hasOwn(tenggat, kunci) ? tenggat[kunci] : undefined;
  if (!t) return [{ lokasi, pesan: 'Batas waktu ini tidak ada dalam standar.' }];
  if (t.sifat === 'standar') return [];
  return [{ lokasi, pesan: `"${t.nama}" adalah pengingat kantor, bukan janji kepada masyarakat.` }];
}

function tidakSekali(tenggat: SemuaTenggat, { waktu }: StandarPublik): Kesalahan[] {
  const dijanjikan = waktu.janji.flatMap((j) => j.tenggat);
  return Object.entries(tenggat).flatMap(([kunci, t]) => {
    const kali = dijanjikan.filter((k) => k === kunci).length;
    if (t.sifat !== 'standar' || kali === 1) return [];
    const pesan =
      kali === 0
        ? `"${t.nama}" adalah janji standar ini, tetapi tidak diterbitkan.`
        : `"${t.nama}" diterbitkan lebih dari satu kali.`;
    return [{ lokasi: 'waktu.janji', pesan }];
  });
}

// "30 menit", "1 x 24 jam", "7 (tujuh) hari". Working days differ from office to office and are left alone.
const LAMA_DALAM_TEKS = /(?:(\d+)\s*[x×]\s*)?(\d+)(?:\s*\([^)]*\))?\s*(menit|jam|hari)\b(?!\s+kerja)/giu;
const MENIT: Readonly<Record<string, number>> = { menit: 1, jam: 60, hari: MENIT_SEHARI };

function salahDalamTeks(tenggat: SemuaTenggat, p: StandarPublik): Kesalahan[] {
  const janji = Object.values(tenggat).filter((t) => t.sifat === 'standar');
  const boleh = new Set([...janji, ...p.waktu.janji].map((t) => t.menit));
  return teksBerwaktu(p).flatMap(({ lokasi, teks }) =>
    Array.from(teks.matchAll(LAMA_DALAM_TEKS)).flatMap(([tertulis, kali = '1', angka, satuan = '']) => {
      const menit = Number(kali) * Number(angka) * (MENIT[satuan.toLowerCase()] ?? 0);
      if (boleh.has(menit)) return [];
      const pesan = `Teks ini menyebut "${tertulis}", padahal standar tidak menjanjikan waktu itu. Samakan dengan batas waktu yang berjalan.`;
      return [{ lokasi, pesan }];
    }),
  );
}

function teksBerwaktu({ prosedur, waktu }: StandarPublik): { lokasi: string; teks: string }[] {
  const butir = prosedur.flatMap((b, i) => [
    { lokasi: `prosedur.${i}.teks`, teks: b.teks },
    ...(b.rincian ?? []).map((teks, j) => ({ lokasi: `prosedur.${i}.rincian.${j}`, teks })),
  ]);
  const rincian = waktu.rincian.map((r, i) => ({ lokasi: `waktu.rincian.${i}.teks`, teks: r.teks }));
  const janji = waktu.janji.map((j, i) => ({ lokasi: `waktu.janji.${i}.untuk`, teks: j.untuk ?? '' }));
  return [...butir, ...rincian, ...janji, { lokasi: 'waktu.mulai', teks: waktu.mulai ?? '' }];
}
