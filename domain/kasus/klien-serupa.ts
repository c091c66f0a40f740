import { kemiripanTeks } from './banding.ts';
import type { CiriKlien } from './ciri-klien.ts';

/** How likely two cases are about one person, and what speaks for it and against it. */
export interface Kesamaan {
  /** 0 to 1; 1 only for the same NIK. */
  skor: number;
  /** In plain words, for the clerk who decides. */
  alasan: string[];
}

/** From here on two clients are shown to somebody. */
export const AMBANG_SERUPA = 0.4;
/** So many are shown. */
export const MAKS_SERUPA = 10;

// Without the same NIK nothing is certain: the weights add up to 0.95, or to 0.5 where somebody has no name.
const BERNAMA = { nama: 0.55, umur: 0.2, tempat: 0.1, kelamin: 0.1 };
const TANPA_NAMA = { nama: 0, umur: 0.15, tempat: 0.25, kelamin: 0.1 };
// What is not known speaks neither for nor against.
const TAK_DIKETAHUI = 0.5;
const NAMA_TERENDAH = 0.4;
const TEMPAT_TERENDAH = 0.5;
const KELAMIN_BERBEDA = 0.5;
const UMUR_BERJAUHAN = 0.6;
// A NIK is mistyped more often than a stranger shares all the rest.
const NIK_BERBEDA = 0.6;
/** Years apart up to which two ages agree, and from which they disagree. Papers err, estimates do so more. */
const SELISIH = { tercatat: [2, 7], perkiraan: [5, 15] } as const;

/** The same whichever of the two is asked first. */
export function nilaiKesamaan(a: CiriKlien, b: CiriKlien): Kesamaan {
  const nik = a.nik === null || b.nik === null ? null : a.nik === b.nik;
  const nama = namaTerdekat(a, b);
  const kelamin =
    a.jenisKelamin === null || b.jenisKelamin === null ? null : a.jenisKelamin === b.jenisKelamin;
  const umur = kedekatanUmur(a, b);
  const tempat = a.tempat === null || b.tempat === null ? null : kemiripanTeks(a.tempat, b.tempat);
  const alasan = [
    nik !== null && (nik ? 'NIK sama' : 'NIK berbeda'),
    nama !== null && nama.nilai >= NAMA_TERENDAH && `${nama.apa} ${nama.nilai === 1 ? 'sama' : 'mirip'}`,
    kelamin !== null && (kelamin ? 'jenis kelamin sama' : 'jenis kelamin berbeda'),
    umur !== null && umur >= TAK_DIKETAHUI && 'umur berdekatan',
    umur === 0 && 'umur berjauhan',
    tempat !== null && tempat >= TEMPAT_TERENDAH && (tempat === 1 ? 'tempat sama' : 'tempat mirip'),
  ].filter((x) => x !== false);
  if (nik) return { skor: 1, alasan };
  const dikenali = nama ? nama.nilai >= NAMA_TERENDAH : (tempat ?? 0) >= TEMPAT_TERENDAH;
  if (!dikenali) return { skor: 0, alasan };
  const bobot = nama ? BERNAMA : TANPA_NAMA;
  const dasar =
    bobot.nama * (nama?.nilai ?? 0) +
    bobot.umur * (umur ?? TAK_DIKETAHUI) +
    bobot.tempat * (tempat ?? TAK_DIKETAHUI) +
    bobot.kelamin * (kelamin === null ? TAK_DIKETAHUI : Number(kelamin));
  const bantahan =
    (kelamin === false ? KELAMIN_BERBEDA : 1) *
    (umur === 0 ? UMUR_BERJAUHAN : 1) *
    (nik === false ? NIK_BERBEDA : 1);
  return { skor: Math.round(dasar * bantahan * 100) / 100, alasan };
}

/** Of those found by index, the likeliest, best first. */
export function pilihSerupa<C extends { ciri: CiriKlien }>(
  diri: CiriKlien,
  calon: readonly C[],
): (C & Kesamaan)[] {
  return calon
    .map((c) => ({ ...c, ...nilaiKesamaan(diri, c.ciri) }))
    .filter((c) => c.skor >= AMBANG_SERUPA)
    .toSorted((x, y) => y.skor - x.skor)
    .slice(0, MAKS_SERUPA);
}

// Who is called by a nickname in one case may stand with the full name in the other.
function namaTerdekat(a: CiriKlien, b: CiriKlien): { nilai: number; apa: string } | null {
  const pasangan = [
    [a.nama, b.nama, 'nama'],
    [a.panggilan, b.panggilan, 'nama panggilan'],
    [a.nama, b.panggilan, 'nama panggilan'],
    [a.panggilan, b.nama, 'nama panggilan'],
  ] as const;
  return pasangan.reduce<{ nilai: number; apa: string } | null>((terbaik, [x, y, apa]) => {
    if (x === null || y === null) return terbaik;
    const nilai = kemiripanTeks(x, y);
    return terbaik && terbaik.nilai >= nilai ? terbaik : { nilai, apa };
  }, null);
}

function kedekatanUmur(a: CiriKlien, b: CiriKlien): number | null {
  if (a.tahunLahir === null || b.tahunLahir === null) return null;
  const [sama, berbeda] = SELISIH[a.tahunPerkiraan || b.tahunPerkiraan ? 'perkiraan' : 'tercatat'];
  const selisih = Math.abs(a.tahunLahir - b.tahunLahir);
  return Math.min(1, Math.max(0, (berbeda - selisih) / (berbeda - sama)));
}
