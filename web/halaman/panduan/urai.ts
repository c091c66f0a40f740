/** As much of Markdown as the guide uses; what it does not know stays text. */
export type Blok = Urut &
  (
    | { rupa: 'judul'; tingkat: 1 | 2; isi: string }
    | { rupa: 'paragraf'; isi: Sebaris[] }
    | { rupa: 'daftar'; bernomor: boolean; butir: Butir[] }
    | { rupa: 'gambar'; keterangan: string; berkas: string }
  );

export type Sebaris = Urut &
  ({ rupa: 'teks' | 'tebal' | 'kode'; isi: string } | { rupa: 'tautan'; isi: string; tujuan: string });

type Butir = Urut & { isi: Sebaris[] };

/** Its place among its like. */
interface Urut {
  urut: number;
}

const GAMBAR = /^!\[([^\]]*)\]\(\S*?([^/()]+)\)$/;
const BUTIR = /^(?:-|(\d+)\.) +/;
const SEBARIS = /\*\*(.+?)\*\*|`(.+?)`|\[(.+?)\]\((\S+?)\)/g;

export function urai(naskah: string): Blok[] {
  return naskah
    .trim()
    .split(/\n{2,}/)
    .map(satuBlok);
}

function satuBlok(teks: string, urut: number): Blok {
  const judul = /^(#{1,2}) (.+)$/.exec(teks);
  if (judul) return { urut, rupa: 'judul', tingkat: judul[1] === '#' ? 1 : 2, isi: judul[2] ?? '' };
  const gambar = GAMBAR.exec(teks);
  if (gambar) return { urut, rupa: 'gambar', keterangan: gambar[1] ?? '', berkas: gambar[2] ?? '' };
  const awal = BUTIR.exec(teks);
  if (awal) {
    const butir = teks
      .split(/\n(?=- |\d+\. )/)
      .map((b, i) => ({ urut: i, isi: sebaris(b.replace(BUTIR, '')) }));
    return { urut, rupa: 'daftar', bernomor: awal[1] !== undefined, butir };
  }
  return { urut, rupa: 'paragraf', isi: sebaris(teks) };
}

function sebaris(teks: string): Sebaris[] {
  const rapi = teks.replace(/\s*\n\s*/g, ' ');
  const hasil: Sebaris[] = [];
  let sampai = 0;
  for (const m of rapi.matchAll(SEBARIS)) {
    const [semua, tebal, kode, isi, ke] = m;
    if (m.index > sampai) hasil.push({ urut: hasil.length, rupa: 'teks', isi: rapi.slice(sampai, m.index) });
    if (tebal !== undefined) hasil.push({ urut: hasil.length, rupa: 'tebal', isi: tebal });
    else if (kode !== undefined) hasil.push({ urut: hasil.length, rupa: 'kode', isi: kode });
    else hasil.push({ urut: hasil.length, rupa: 'tautan', isi: isi ?? '', tujuan: ke ?? '' });
    sampai = m.index + semua.length;
  }
  if (sampai < rapi.length) hasil.push({ urut: hasil.length, rupa: 'teks', isi: rapi.slice(sampai) });
  return hasil;
}
