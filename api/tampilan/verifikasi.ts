import type { suratMenurutKode } from '../../db/surat.baca.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import type { JenisSurat } from '../../domain/surat/isian.ts';
import { JUDUL_SURAT, TANDA_TANGAN_SURAT } from '../../domain/surat/naskah.ts';
import type { PemeriksaanSurat } from '../bentuk/verifikasi.schema.ts';
import { jabatanPenanda } from './surat.ts';

type Baris = NonNullable<Awaited<ReturnType<typeof suratMenurutKode>>>;

/** A letter as the public check tells of it. The subject is that of its kind: what the page says may name the client. */
export function pemeriksaan(b: Baris): PemeriksaanSurat {
  const jenis = b.jenis as JenisSurat;
  const zona = b.zona as Zona;
  return {
    status: b.status === 'terbit' ? 'sah' : (b.status as 'dicabut' | 'diganti'),
    nomor: b.nomor,
    jenis,
    perihal: JUDUL_SURAT[jenis],
    kantor: b.kantor,
    tanggal: tanggalDi(b.terbit_pada, zona),
    ...(b.berakhir_pada !== null && { berakhir: tanggalDi(b.berakhir_pada, zona) }),
    tandaTangan: TANDA_TANGAN_SURAT[jenis],
    penandaTangan: jabatanPenanda(b.penanda),
    klien: b.inisial_klien,
    sidik: b.sidik_pdf?.toString('hex') ?? null,
    ...(b.nomor_pengganti !== null && {
      pengganti: { nomor: b.nomor_pengganti, kode: b.kode_pengganti },
    }),
  };
}
