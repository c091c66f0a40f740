import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_TINDAKAN } from '../../domain/kasus/label.ts';
import { PERAN } from '../../domain/kata.ts';
import type { Blok, Sebaris } from '../../web/halaman/panduan/urai.ts';
import { urai } from '../../web/halaman/panduan/urai.ts';

const FOLDER = join(process.cwd(), 'docs/panduan');
const BAB = ['dasar', ...PERAN];
const POTRET = new Set(readdirSync(join(process.cwd(), 'docs/potret')));

const naskah = (bab: string): string => readFileSync(join(FOLDER, `${bab}.md`), 'utf8');

const sebaris = (b: Blok): Sebaris[] => {
  if (b.rupa === 'paragraf') return b.isi;
  return b.rupa === 'daftar' ? b.butir.flatMap((butir) => butir.isi) : [];
};

describe('the guide', () => {
  it.each(BAB)(
    '%s: one heading, every picture and every chapter it leads to is there, no markup left over',
    (bab) => {
      const blok = urai(naskah(bab));
      expect(blok.filter((b) => b.rupa === 'judul' && b.tingkat === 1)).toHaveLength(1);
      const gambar = blok.flatMap((b) => (b.rupa === 'gambar' ? [b.berkas] : []));
      expect(gambar.filter((g) => !POTRET.has(g))).toEqual([]);
      const semua = blok.flatMap(sebaris);
      const tujuan = semua.flatMap((s) => (s.rupa === 'tautan' ? [s.tujuan] : []));
      expect(tujuan.filter((t) => !BAB.some((nama) => t === `${nama}.md`))).toEqual([]);
      expect(semua.filter((s) => s.rupa !== 'kode' && /[*`\]]|!\[/.test(s.isi))).toEqual([]);
    },
  );

  it('calls the acts of the two services as their buttons do', () => {
    const semua = BAB.map(naskah).join('\n').replaceAll(/\s+/g, ' ');
    for (const t of [
      'nyatakanLengkap',
      'tugaskanPeksos',
      'kirimAsesmen',
      'paraf',
      'tandaTangan',
      'salurkan',
    ] as const)
      expect(semua).toContain(`**${LABEL_TINDAKAN[t]}**`);
  });
});

describe('its small Markdown', () => {
  it('reads what it knows and leaves the rest as text', () => {
    expect(urai('# Judul\n\nSatu **dua** `tiga`\n[empat](lima.md)\n\n1. a\n   b\n2. c\n\n<b>x</b>')).toEqual([
      { urut: 0, rupa: 'judul', tingkat: 1, isi: 'Judul' },
      {
        urut: 1,
        rupa: 'paragraf',
        isi: [
          { urut: 0, rupa: 'teks', isi: 'Satu ' },
          { urut: 1, rupa: 'tebal', isi: 'dua' },
          { urut: 2, rupa: 'teks', isi: ' ' },
          { urut: 3, rupa: 'kode', isi: 'tiga' },
          { urut: 4, rupa: 'teks', isi: ' ' },
          { urut: 5, rupa: 'tautan', isi: 'empat', tujuan: 'lima.md' },
        ],
      },
      {
        urut: 2,
        rupa: 'daftar',
        bernomor: true,
        butir: [
          { urut: 0, isi: [{ urut: 0, rupa: 'teks', isi: 'a b' }] },
          { urut: 1, isi: [{ urut: 0, rupa: 'teks', isi: 'c' }] },
        ],
      },
      { urut: 3, rupa: 'paragraf', isi: [{ urut: 0, rupa: 'teks', isi: '<b>x</b>' }] },
    ]);
  });
});
