/** A filter of the Temporal UI that is not understood. The message is for the person who wrote it. */
export class SaringanTidakSah extends Error {
  override readonly name = 'SaringanTidakSah';
}

type Jenis = 'nama' | 'teks' | 'angka' | 'tanda';
interface Kata {
  jenis: Jenis;
  isi: string;
}

/** A filter read and written anew: nothing of it is passed on as it came. */
export interface Saringan {
  /** Empty: everything. */
  syarat: string;
  kelompok?: string;
}

const PANJANG = 4_000;
const DALAM = 20;
const POLA =
  /\s*(?:(?<nama>[A-Za-z_]\w*)|`(?<kutip>[A-Za-z_]\w*)`|'(?<tunggal>[^'"\\`]*)'|"(?<ganda>[^'"\\`]*)"|(?<angka>-?\d+(?:\.\d+)?)|(?<tanda><=|>=|!=|=|<|>|[(),]))/y;
const BANDING: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const KATA_KUNCI: ReadonlySet<string> = new Set(
  'AND OR NOT IN BETWEEN IS NULL STARTS_WITH GROUP ORDER BY LIMIT UNION SELECT'.split(' '),
);

/**
 * Reads a list filter by its grammar (comparisons, IN, BETWEEN, IS NULL, STARTS_WITH, AND, OR, NOT, brackets, and GROUP BY at
 * the end) and writes it anew.
 * @throws SaringanTidakSah for everything else, also for what the engine might understand
 */
export function uraiSaringan(asal: string): Saringan {
  const kata = potong(asal);
  let i = 0;
  const intip = () => kata[i];
  const adalah = (isi: string) => intip()?.jenis !== 'teks' && intip()?.isi.toUpperCase() === isi;
  const telan = (isi: string) => {
    if (!adalah(isi)) return false;
    i += 1;
    return true;
  };
  const wajib = (isi: string) => {
    if (!telan(isi)) throw salah(intip());
  };

  function nama(): string {
    const k = intip();
    if (k?.jenis !== 'nama' || KATA_KUNCI.has(k.isi.toUpperCase())) throw salah(k);
    i += 1;
    return `\`${k.isi}\``;
  }
  function nilai(): string {
    const k = intip();
    i += 1;
    if (k?.jenis === 'teks') return `'${k.isi}'`;
    if (k?.jenis === 'angka') return k.isi;
    if (k?.jenis === 'nama' && /^(true|false)$/i.test(k.isi)) return k.isi.toLowerCase();
    throw salah(k);
  }
  function atau(dalam: number): string {
    const suku = [dan(dalam)];
    while (telan('OR')) suku.push(dan(dalam));
    return suku.join(' OR ');
  }
  function dan(dalam: number): string {
    const faktor = [bukan(dalam)];
    while (telan('AND')) faktor.push(bukan(dalam));
    return faktor.join(' AND ');
  }
  function bukan(dalam: number): string {
    if (dalam > DALAM) throw new SaringanTidakSah('Terlalu banyak kurung dalam saringan.');
    if (telan('NOT')) return `NOT ${bukan(dalam + 1)}`;
    if (!telan('(')) return banding();
    const isi = atau(dalam + 1);
    wajib(')');
    return `(${isi})`;
  }
  function banding(): string {
    const kiri = nama();
    const tanda = intip();
    if (tanda?.jenis === 'tanda' && BANDING.has(tanda.isi)) {
      i += 1;
      return `${kiri} ${tanda.isi} ${nilai()}`;
    }
    if (telan('IS')) {
      const tidak = telan('NOT') ? 'NOT ' : '';
      wajib('NULL');
      return `${kiri} IS ${tidak}NULL`;
    }
    const tidak = telan('NOT') ? 'NOT ' : '';
    if (telan('STARTS_WITH')) return `${kiri} ${tidak}STARTS_WITH ${nilai()}`;
    if (telan('BETWEEN')) {
      const dari = nilai();
      wajib('AND');
      return `${kiri} ${tidak}BETWEEN ${dari} AND ${nilai()}`;
    }
    wajib('IN');
    wajib('(');
    const semua = [nilai()];
    while (telan(',')) semua.push(nilai());
    wajib(')');
    return `${kiri} ${tidak}IN (${semua.join(', ')})`;
  }

  const syarat = kata.length === 0 || adalah('GROUP') ? '' : atau(0);
  const kelompok = telan('GROUP') ? (wajib('BY'), nama()) : undefined;
  if (i < kata.length) throw salah(intip());
  return { syarat, ...(kelompok !== undefined && { kelompok }) };
}

function potong(asal: string): Kata[] {
  if (asal.length > PANJANG) throw new SaringanTidakSah(`Saringan paling panjang ${PANJANG} huruf.`);
  const bersih = asal.trimEnd();
  const hasil: Kata[] = [];
  POLA.lastIndex = 0;
  while (POLA.lastIndex < bersih.length) {
    const pada = POLA.lastIndex;
    const cocok = POLA.exec(bersih)?.groups;
    if (!cocok)
      throw new SaringanTidakSah(`Saringan tidak terbaca mulai dari: ${bersih.slice(pada, pada + 20)}`);
    const { nama, kutip, tunggal, ganda, angka, tanda } = cocok;
    if (nama ?? kutip) hasil.push({ jenis: 'nama', isi: nama ?? kutip ?? '' });
    else if (tunggal !== undefined || ganda !== undefined)
      hasil.push({ jenis: 'teks', isi: tunggal ?? ganda ?? '' });
    else if (angka !== undefined) hasil.push({ jenis: 'angka', isi: angka });
    else hasil.push({ jenis: 'tanda', isi: tanda ?? '' });
  }
  return hasil;
}

function salah(k: Kata | undefined): SaringanTidakSah {
  return new SaringanTidakSah(
    k ? `Saringan tidak terbaca di dekat: ${k.isi}` : 'Saringan berakhir sebelum selesai.',
  );
}
