import { cetak } from '../../surat/cetak/cetak.ts';
import { penandatanganP12, penandatanganUji } from '../../surat/tanda-tangan/bersertifikat.ts';
import { penandatanganBsre } from '../../surat/tanda-tangan/bsre.ts';
import { capWaktuLewat } from '../../surat/tanda-tangan/cap-waktu.ts';
import type { Penandatangan } from '../../surat/tanda-tangan/penandatangan.ts';
import { buatSertifikatUji } from '../../surat/tanda-tangan/sertifikat-uji.ts';
import { mulaiBsre } from '../../test/support/surat/bsre.ts';
import { mulaiCapWaktu } from '../../test/support/surat/cap-waktu.ts';
import { lembarUji } from '../../test/support/surat/lembar.ts';
import { otoritasUji, p12 } from '../../test/support/surat/otoritas.ts';

export interface SuratTertanda {
  nama: string;
  pdf: Buffer;
}

const [NIK, FRASA] = ['7302011203700004', 'frasa sandi uji'];

/**
 * A letter from each way of signing: the test certificate and an office's PKCS#12 with an authority in between, both
 * without and with a time stamp, and BSrE as its stand-in plays it.
 * @returns the letters, and the authorities to trust (PEM)
 */
export async function suratTertanda(): Promise<{ surat: SuratTertanda[]; otoritas: string[] }> {
  const [bsre, tsa] = await Promise.all([mulaiBsre(), mulaiCapWaktu()]);
  try {
    bsre.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
    const uji = await buatSertifikatUji(new Date());
    const akar = otoritasUji('Akar Kantor');
    const antara = akar.terbitkan('Antara Kantor', { ca: true });
    const kadis = antara.terbitkan('Kepala Dinas');
    const semua = [kadis, akar, antara].map((x) => x.sertifikat);
    const berkas = () => Promise.resolve(p12(kadis.kunci, semua, FRASA));
    const capWaktu = capWaktuLewat(tsa.alamat);
    const surat = [
      await tertanda('sertifikat uji, B-B', penandatanganUji(uji.sertifikat)),
      await tertanda('sertifikat uji, B-T', penandatanganUji(uji.sertifikat, capWaktu)),
      await tertanda('PKCS#12, B-B', penandatanganP12(berkas, null)),
      await tertanda('PKCS#12, B-T', penandatanganP12(berkas, FRASA, capWaktu)),
      await tertanda('BSrE (tiruan)', penandatanganBsre(bsre.pengaturan)),
    ];
    return { surat, otoritas: [uji.otoritas, akar.sertifikat, bsre.otoritas, tsa.otoritas] };
  } finally {
    await Promise.all([bsre.tutup(), tsa.tutup()]);
  }
}

async function tertanda(nama: string, penanda: Penandatangan): Promise<SuratTertanda> {
  const hasil = await penanda.tandaTangani({
    pdf: await cetak(lembarUji({ tempatTandaTangan: penanda.perluTempat })),
    pada: new Date(),
    nik: NIK,
    frasaSandi: FRASA,
    alasan: 'Surat Rekomendasi',
    lokasi: 'Bulukumba',
    rujukan: 'satu',
  });
  if (hasil.hasil !== 'ditandatangani') throw new Error(`${nama}: ${hasil.pesan}`);
  return { nama, pdf: hasil.pdf };
}
