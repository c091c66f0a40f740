import { SURAT_BULUKUMBA, SURAT_PANGKALPINANG } from '../../db/contoh/templat-surat.ts';
import { teksBaku } from '../../db/templat-baku.ts';
import { JENIS_SURAT } from '../../domain/surat/isian.ts';
import { uraiTemplat } from '../../domain/surat/templat.ts';

describe('the standard wording', () => {
  it.each(
    JENIS_SURAT.flatMap((jenis) =>
      [[], SURAT_BULUKUMBA.tembusan, SURAT_PANGKALPINANG.tembusan].map(
        (tembusan) => [jenis, tembusan] as const,
      ),
    ),
  )('of a letter of the kind %s can be read, with copies to %j', (jenis, tembusan) => {
    const hasil = uraiTemplat(jenis, teksBaku(jenis, tembusan));
    expect(hasil).not.toHaveProperty('kesalahan');
    if (!('templat' in hasil)) return;
    const { judul, tembusan: kepada } = hasil.templat.kepala;
    expect(judul !== undefined).toBe(jenis === 'tugasPendampingan' || jenis === 'beritaAcara');
    // A record of handover is made in two, one for each side.
    expect(kepada).toEqual(jenis === 'beritaAcara' ? [] : [...tembusan, 'Arsip']);
  });

  it('gives the recommendation a second page with the assessment', () => {
    const hasil = uraiTemplat('rekomendasi', teksBaku('rekomendasi'));
    const badan = 'templat' in hasil ? hasil.templat.badan : [];
    expect(badan.filter((b) => b.jenis === 'halaman')).toHaveLength(1);
  });
});
