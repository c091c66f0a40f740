import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { JENIS_SURAT } from '../../../domain/surat/isian.ts';
import { cetak } from '../../../surat/cetak/cetak.ts';
import type { Lembar } from '../../../surat/lembar.ts';
import { suratContoh } from '../../support/surat/surat-contoh.ts';

const MAKS_BYTE = 200 * 1024;
const TEKS_PANJANG = 'Berjalan dengan tongkat dan makan dua kali sehari. '.repeat(79);

/** Prints in a process of its own. */
async function cetakDiProses(l: Lembar, lingkungan: NodeJS.ProcessEnv): Promise<Buffer> {
  const modul = join(import.meta.dirname, '../../../surat/cetak/cetak.ts');
  const skrip = `import { cetak } from ${JSON.stringify(modul)};
    process.stdout.write((await cetak(JSON.parse(process.env.LEMBAR))).toString('base64'));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', skrip], {
    env: { ...lingkungan, LEMBAR: JSON.stringify(l) },
    maxBuffer: 2 * MAKS_BYTE,
  });
  return Buffer.from(stdout, 'base64');
}

describe('the file of a letter', () => {
  it.each(JENIS_SURAT)(
    'of the kind %s is the same for the same sheet, also after it was stored',
    async (jenis) => {
      const l = suratContoh(jenis);
      const pdf = await cetak(l);
      expect(await cetak(JSON.parse(JSON.stringify(l)) as Lembar)).toEqual(pdf);
      expect(await cetak({ ...l, nomor: 'lain' })).not.toEqual(pdf);
    },
  );

  it('is the same in another process, in other time zones and languages', async () => {
    const l = suratContoh('rekomendasi', { bahan: { 'klien.nama': 'عبد الرحمن ᨕᨛᨈᨗ ꦱꦸꦥꦫ' } });
    const pdf = await cetak(l);
    const lain = [{ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' }, { TZ: 'America/New_York' }];
    for (const lingkungan of lain) expect(await cetakDiProses(l, lingkungan)).toEqual(pdf);
  });

  it('is the same whatever was printed before it', async () => {
    const dengan = (nama: string) => suratContoh('rujukan', { bahan: { 'klien.nama': nama } });
    // Signs with a picture in common: which of them a copied text gives is written in the file.
    await cetak(dengan('\u04D8li \uFE8F\uFE8D'));
    const l = dengan('\u018Fli \u0628 \u0627');
    expect(await cetak(l)).toEqual(await cetakDiProses(l, {}));
    // A word kept from a letter in which its first sign had stood for another.
    await cetak(dengan('\u04D8bu \u018Fda'));
    const serupa = dengan('\u018Fda \u04D8bu');
    expect(await cetak(serupa)).toEqual(await cetakDiProses(serupa, {}));
  });

  it('carries every face it uses', async () => {
    const nama = 'عبد الرحمن ᨕᨛᨈᨗ ꦱꦸꦥꦫ';
    const isi = (await cetak(suratContoh('rekomendasi', { bahan: { 'klien.nama': nama } }))).toString(
      'latin1',
    );
    const hitung = (pola: RegExp) => isi.match(pola)?.length ?? 0;
    // Two of the main face, and one for each other script.
    expect(hitung(/\/Subtype \/Type0/g)).toBe(5);
    expect(hitung(/\/FontFile2 /g)).toBe(5);
    expect(isi).not.toContain('/Type1');
  });

  it('is small, also where the assessment fills its sheet', async () => {
    const bahan = Object.fromEntries(
      ['kondisiFisik', 'kondisiPsikososial', 'kondisiEkonomi', 'keluarga', 'kebutuhan'].map((b) => [
        `asesmen.${b}`,
        TEKS_PANJANG,
      ]),
    );
    const pdf = await cetak(suratContoh('rekomendasi', { bahan }));
    expect(pdf.length).toBeLessThan(MAKS_BYTE);
  });

  it('says of itself its kind and number, and nothing of anybody', async () => {
    const l = suratContoh('rekomendasi', {
      bahan: { 'klien.nama': 'Daeng Rahasia', 'klien.nik': '7302017' },
    });
    const isi = (await cetak(l)).toString('latin1');
    expect(isi).toContain('(Surat Rekomendasi dan Pendampingan 400.9/001/DINSOS/XI/2026)');
    for (const pribadi of ['Daeng Rahasia', '7302017', 'Andi Rahmawati', '000000000000000001'])
      expect(isi).not.toContain(pribadi);
    expect(isi).not.toMatch(/\/(Author|Subject|Keywords) /);
  });

  it('is dated by the letter, not by its printing', async () => {
    const isi = (await cetak(suratContoh('rujukan'))).toString('latin1');
    expect(isi).toContain('(D:20261122010000Z)');
  });
});
