import { JENIS_SURAT } from '../../../domain/surat/isian.ts';
import { cetak } from '../../../surat/cetak/cetak.ts';
import { KERTAS } from '../../../surat/cetak/kertas.ts';
import type { Lembar } from '../../../surat/lembar.ts';
import { suratContoh } from '../../support/surat/surat-contoh.ts';
import type { TeksHalaman } from '../../support/teks-pdf.ts';
import { bacaTeksPdf, teksPdf } from '../../support/teks-pdf.ts';

const halaman = async (l: Lembar): Promise<string[]> =>
  teksPdf(await cetak(l)).map((h) => h.replaceAll(/\s+/g, ' '));
const letak = async (l: Lembar): Promise<TeksHalaman[]> => bacaTeksPdf(await cetak(l)).flat();
const cari = (semua: readonly TeksHalaman[], teks: string): TeksHalaman => {
  const ada = semua.find((t) => t.teks.includes(teks));
  if (!ada) throw new Error(`tidak tercetak: ${teks}`);
  return ada;
};

const NAMA_PANJANG = 'Nurhaliza'.repeat(23).slice(0, 200);
const ALAMAT_PANJANG = 'Lorong Melati Nomor 7, '.repeat(22).slice(0, 500);
const DASAR_TEKS = KERTAS.bawah - 4;

describe('a page', () => {
  it.each(JENIS_SURAT)('is one for an ordinary letter of the kind %s', async (jenis) => {
    const semua = await halaman(suratContoh(jenis));
    // The recommendation has its assessment on a second.
    expect(semua).toHaveLength(jenis === 'rekomendasi' ? 2 : 1);
  });

  it('is numbered, and says what its signature is worth', async () => {
    const [satu, dua] = await halaman(suratContoh('rekomendasi'));
    expect(satu).toMatch(/Ditandatangani dengan sertifikat uji\. 1 \/ 2$/);
    expect(dua).toMatch(/Ditandatangani dengan sertifikat uji\. 2 \/ 2$/);
  });

  it('carries a mark across it where it is no letter yet, however long the mark', async () => {
    const cap = 'KONSEP UNTUK DIPERIKSA OLEH KEPALA BIDANG';
    const semua = await halaman(suratContoh('rekomendasi', { pelengkap: { cap } }));
    expect(semua).toHaveLength(2);
    for (const h of semua) expect(h).toContain(cap);
    expect((await halaman(suratContoh('rekomendasi'))).join(' ')).not.toContain('KONSEP');
  });
});

describe('a letter', () => {
  it('has office, number, subject, addressee, particulars, signature and copies in the order of official letters', async () => {
    const [satu = ''] = await halaman(suratContoh('rekomendasi'));
    const urut = [
      'PEMERINTAH KABUPATEN BULUKUMBA DINAS SOSIAL Jalan Serikaya Nomor 11',
      'Bulukumba, 22 November 2026',
      'Nomor : 400.9/001/DINSOS/XI/2026 Sifat : Penting Lampiran : 1 (satu) lembar Hal : Rekomendasi',
      'Yth. Kepala Sentra Contoh di Tempat',
      'Nama : Klien Contoh NIK : 0000000000000000',
      'Usia : 76 tahun',
      'Demikian disampaikan.',
      'Kepala Dinas Sosial,',
      'Kode: ABCD-EFGH-JKLM',
      'Andi Rahmawati Tenri NIP 000000000000000001',
      'Tembusan: 1. Bupati Bulukumba (sebagai laporan) 2. Kepala Dinas Sosial Provinsi Sulawesi Selatan 3. Arsip',
    ];
    const tempat = urut.map((teks) => satu.indexOf(teks));
    expect(tempat).not.toContain(-1);
    expect(tempat).toEqual(tempat.toSorted((a, b) => a - b));
  });

  it('prints markup and braces as text, and a sign no face has as "?"', async () => {
    const nama = '<b>Ani</b> & {surat.nomor} \\n %s 😀';
    const [satu] = await halaman(suratContoh('rekomendasi', { bahan: { 'klien.nama': nama } }));
    expect(satu).toContain('Nama : <b>Ani</b> & {surat.nomor} \\n %s ?');
  });

  it('keeps signs that cannot be seen off the page', async () => {
    const [satu] = await halaman(
      suratContoh('rekomendasi', { bahan: { 'klien.nama': 'A\u202Eni\u0007\u200B Baso' } }),
    );
    expect(satu).toContain('Nama : Ani Baso');
  });

  it('names who stands in, and shows the initials in their order', async () => {
    const paraf = [
      { jabatan: 'Kepala Bidang', inisial: 'HB', pada: '22-11-2026 09.00 WITA' },
      { jabatan: 'Sekretaris', inisial: 'MA', pada: '22-11-2026 09.10 WITA' },
    ];
    const penandaTangan = { jabatan: 'Plh. Kepala Dinas Sosial', nama: 'Sari Dewi', pangkat: 'Pembina' };
    const [satu] = await halaman(suratContoh('rekomendasi', { pelengkap: { paraf, penandaTangan } }));
    expect(satu).toContain('Plh. Kepala Dinas Sosial,');
    expect(satu).toContain('Sari Dewi Pembina');
    expect(satu).toContain('Paraf Kepala Bidang: HB (22-11-2026 09.00 WITA)');
    expect(satu?.indexOf('Kepala Bidang: HB')).toBeLessThan(satu?.indexOf('Sekretaris: MA') ?? 0);
  });
});

describe('long and unusual data', () => {
  const panjang = suratContoh('rekomendasi', {
    bahan: {
      'klien.nama': NAMA_PANJANG,
      'klien.alamat': ALAMAT_PANJANG,
      tujuan: 'Sentra '.repeat(40),
      'asesmen.kondisiFisik': 'Kata '.repeat(800),
    },
    pelengkap: {
      nomor: 'N'.repeat(120),
      penandaTangan: { jabatan: `Plt.${' Kepala'.repeat(27)}`, nama: NAMA_PANJANG, nip: '1'.repeat(18) },
    },
  });

  it('stay within the margins', async () => {
    const semua = await letak(panjang);
    for (const t of semua) {
      expect(t.x).toBeGreaterThanOrEqual(KERTAS.kiri - 0.1);
      expect(t.x).toBeLessThan(KERTAS.lebar - KERTAS.kanan);
    }
    // Only the footer, in its small print, stands below the text.
    for (const t of semua.filter((s) => s.ukuran > 8)) expect(t.y).toBeGreaterThan(DASAR_TEKS);
  });

  it('lose nothing of a name of 200 letters without a space', async () => {
    const [satu = ''] = await halaman(panjang);
    expect(satu.replaceAll(' ', '')).toContain(`Nama:${NAMA_PANJANG}`);
  });

  it('leave no signature alone on a page: the last words of the letter are above it', async () => {
    const semua = await halaman(panjang);
    const bertanda = semua.find((h) => h.includes('Ditandatangani secara elektronik'));
    expect(bertanda).toMatch(/kami ucapkan terima kasih\. Plt\. Kepala/);
  });

  it('keep two lines of a long last paragraph with the signature', async () => {
    // About a line more each time, from where all fits on one page to where the text alone fills it.
    for (let n = 560; n < 860; n += 18) {
      const teks = `hal: Uji\n\n${'kata '.repeat(n)}akhir`;
      const semua = bacaTeksPdf(await cetak(suratContoh('rekomendasi', { teks })));
      const terakhir = semua.find((h) => h.some((t) => t.teks.includes('Ditandatangani secara elektronik')));
      const baris = new Set(terakhir?.filter((t) => /^(kata|akhir)/.test(t.teks)).map((t) => t.y));
      expect(baris.size).toBeGreaterThanOrEqual(2);
    }
  });

  it('break a table over pages, each row with its label', async () => {
    const baris = Array.from({ length: 90 }, (_, i) => `| Butir ${i + 1} | {klien.nama}`).join('\n');
    const semua = await halaman(suratContoh('rujukan', { teks: `hal: Uji\n\n${baris}` }));
    expect(semua.length).toBeGreaterThan(1);
    for (const h of semua) expect(h).toMatch(/Butir \d+ : Klien Contoh/);
    const butir = semua.join(' ').match(/Butir \d+ : Klien Contoh/g);
    expect(butir).toHaveLength(90);
  });

  it('go on below a value that fills more than a page', async () => {
    const teks = 'hal: Uji\n\n| Uraian | {rujukan.uraian}\n| Sesudah | {rujukan.alasan}';
    const l = suratContoh('rujukan', { teks, bahan: { 'rujukan.uraian': 'panjang sekali '.repeat(600) } });
    const semua = bacaTeksPdf(await cetak(l));
    const ke = semua.findIndex((h) => h.some((t) => t.teks === 'Sesudah'));
    expect(ke).toBeGreaterThan(0);
    const isi = semua[ke] ?? [];
    const { y } = cari(isi, 'Sesudah');
    const diAtas = isi.filter((t) => t.teks.includes('panjang') && t.y > y).map((t) => t.y);
    // The next row, not further down than a line.
    expect(Math.min(...diAtas) - y).toBeLessThan(20);
  });

  it('are set in the scripts of the archipelago, a space between them kept', async () => {
    const nama = 'Haji عبد الرحمن ᨕᨛᨈᨗ ꦱꦸꦥꦫ Baso';
    const semua = await letak(suratContoh('rekomendasi', { bahan: { 'klien.nama': nama } }));
    const { y } = cari(semua, 'Haji');
    const baris = semua.filter((t) => Math.abs(t.y - y) < 0.01).map((t) => t.teks);
    expect(baris.join('|')).toMatch(
      /^Nama\|:\|Haji \|\p{Script=Arabic}.*\| \p{Script=Buginese}.*\| \|?\p{Script=Javanese}.*Baso$/u,
    );
    expect(baris.join('')).not.toContain('?');
  });

  it('read from right to left where the script does, over several words', async () => {
    const semua = await letak(suratContoh('rekomendasi', { bahan: { 'klien.nama': 'اول ثان' } }));
    const tercetak = semua.map((t) => t.teks).join('');
    // The page holds them as the eye meets them from the left: the second word first, each turned round.
    expect(tercetak).toContain('ناث لوا');
  });

  it('keep what an officer wrote on lines of its own', async () => {
    const bahan = { 'asesmen.keluarga': 'Anak pertama di Makassar.\nAnak kedua tidak diketahui.' };
    const semua = await letak(suratContoh('rekomendasi', { bahan }));
    expect(cari(semua, 'Anak kedua').y).toBeLessThan(cari(semua, 'Anak pertama').y);
    expect(cari(semua, 'Anak kedua').x).toBe(cari(semua, 'Anak pertama').x);
  });
});

describe('an assignment and a handover record', () => {
  it.each([
    ['tugasPendampingan', 'SURAT TUGAS'],
    ['beritaAcara', 'BERITA ACARA SERAH TERIMA'],
  ] as const)('of the kind %s have their title in the middle, the number below', async (jenis, judul) => {
    const l = suratContoh(jenis);
    const semua = await letak(l);
    const [atas, bawah] = [cari(semua, judul), cari(semua, 'NOMOR: 400.9/001/DINSOS/XI/2026')];
    expect(bawah.y).toBeLessThan(atas.y);
    expect(bawah.x).toBeGreaterThan(KERTAS.kiri + 50);
    expect((await halaman(l)).join(' ')).not.toContain('Yth.');
  });

  it('date an assignment above its signature', async () => {
    const [satu] = await halaman(suratContoh('tugasPendampingan'));
    expect(satu).toContain('Bulukumba, 22 November 2026 Kepala Dinas Sosial,');
  });

  it('are signed by both sides on one level, in ink', async () => {
    const jabatan = 'Pekerja Sosial Ahli Muda pada Bidang Rehabilitasi Sosial Anak dan Lanjut Usia';
    const penandaTangan = { pihak: 'PIHAK PERTAMA', nama: 'Nurlinda Sapo', jabatan };
    const verifikasi = { alamat: 'http://127.0.0.1/verifikasi/X', kode: 'X' };
    const l = suratContoh('beritaAcara', { pelengkap: { penandaTangan, verifikasi } });
    const semua = await letak(l);
    const nama = (teks: string) => semua.findLast((t) => t.teks === teks);
    expect(nama('Hasan Basri')?.y).toBe(nama('Nurlinda Sapo')?.y);
    expect(nama('PIHAK KEDUA')?.y).toBe(nama('PIHAK PERTAMA')?.y);
    expect(nama('Hasan Basri')?.x).toBeLessThan(nama('Nurlinda Sapo')?.x ?? 0);
    expect((await halaman(l)).join(' ')).not.toContain('secara elektronik');
  });
});
