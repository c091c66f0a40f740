/** Metrics as Prometheus reads them. */
export interface Metrik {
  teks: string;
  nama: Set<string>;
  /** The value of the one line that carries at least these labels; undefined where there is none. */
  nilai(nama: string, label: Record<string, string>): number | undefined;
  /** The sum of all lines that carry at least these labels. */
  jumlah(nama: string, label: Record<string, string>): number;
}

export function bacaMetrik(teks: string): Metrik {
  const baris = teks.split('\n').filter((b) => b !== '' && !b.startsWith('#'));
  const semua = (nama: string, label: Record<string, string>) =>
    baris
      .filter(
        (b) =>
          new RegExp(`^${nama}[{ ]`).test(b) &&
          Object.entries(label).every(([k, v]) => b.includes(`${k}="${v}"`)),
      )
      .map((b) => Number((b.split(' ').at(-1) ?? '').replace('Nan', 'NaN')));
  const nilai: Metrik['nilai'] = (nama, label) => {
    const cocok = semua(nama, label);
    if (cocok.length > 1) throw new Error(`${nama} ada ${cocok.length} kali`);
    return cocok[0];
  };
  const jumlah: Metrik['jumlah'] = (nama, label) => semua(nama, label).reduce((a, b) => a + b, 0);
  const nama = new Set(baris.map((b) => b.split(/[{ ]/)[0] ?? ''));
  // One that has nothing to tell yet is announced all the same.
  for (const [, diumumkan = ''] of teks.matchAll(/^# TYPE (\S+)/gm)) nama.add(diumumkan);
  return { teks, nama, nilai, jumlah };
}
