import { logoContoh, SURAT_BULUKUMBA } from '../../../db/contoh/templat-surat.ts';
import { teksBaku } from '../../../db/templat-baku.ts';
import type { Klien } from '../../../domain/kasus/klien.ts';
import { CONTOH_ISIAN } from '../../../domain/surat/contoh-isian.ts';
import type { JenisSurat } from '../../../domain/surat/isian.ts';
import { susunNaskah } from '../../../domain/surat/naskah.ts';
import type { BahanSurat } from '../../../domain/surat/templat.ts';
import { uraiTemplat } from '../../../domain/surat/templat.ts';
import type { Lembar } from '../../../surat/lembar.ts';
import type { Pelengkap } from '../../../surat/susun-lembar.ts';
import { susunLembar } from '../../../surat/susun-lembar.ts';

export interface SuratBerbeda {
  bahan?: BahanSurat;
  klien?: Klien;
  /** In place of the standard wording. */
  teks?: string;
  pelengkap?: Partial<Pelengkap>;
}

const { kota, ...kop } = SURAT_BULUKUMBA.kop;
const PEKSOS = { nama: 'Nurlinda Sapo', nip: '000000000000000005', jabatan: 'Pekerja Sosial I' };

/** A letter of a sample office with its standard wording, as the register would have it. */
export function suratContoh(jenis: JenisSurat, b: SuratBerbeda = {}): Lembar {
  const urai = uraiTemplat(jenis, b.teks ?? teksBaku(jenis, SURAT_BULUKUMBA.tembusan));
  if (!('templat' in urai)) throw new Error(JSON.stringify(urai.kesalahan));
  const naskah = susunNaskah({
    jenis,
    kop: { ...kop, logo: logoContoh().toString('base64') },
    kota,
    templat: urai.templat,
    bahan: { ...CONTOH_ISIAN, ...b.bahan },
    ...(jenis === 'beritaAcara' && {
      pihakKedua: { pihak: 'PIHAK KEDUA', nama: 'Hasan Basri', jabatan: 'Petugas Sentra' },
    }),
  });
  return susunLembar(naskah, b.klien ?? { tanggalLahir: '1950-11-22' }, {
    nomor: '400.9/001/DINSOS/XI/2026',
    tanggal: '2026-11-22',
    dibuatPada: '2026-11-22T01:00:00.000Z',
    penandaTangan:
      jenis === 'beritaAcara'
        ? { pihak: 'PIHAK PERTAMA', ...PEKSOS }
        : { jabatan: 'Kepala Dinas Sosial', nama: 'Andi Rahmawati Tenri', nip: '000000000000000001' },
    paraf: [],
    keterangan: 'Ditandatangani dengan sertifikat uji.',
    ...(jenis === 'rekomendasi' && {
      verifikasi: { alamat: 'http://127.0.0.1:3000/verifikasi/ABCDEFGHJKLM', kode: 'ABCD-EFGH-JKLM' },
      tempatTandaTangan: true,
    }),
    ...b.pelengkap,
  });
}
