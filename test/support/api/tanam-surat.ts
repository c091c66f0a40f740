import { createHash, randomUUID } from 'node:crypto';
import { catatUnggahan, lampirkanKeKasus, terikatDokumen } from '../../../db/dokumen.repository.ts';
import { sandikan } from '../../../db/kunci/kotak-sandi.ts';
import { nomorBerikut, kodeLacakBaru } from '../../../db/penomoran.repository.ts';
import { terikatLembar } from '../../../db/surat-lembar.ts';
import type { PenandaSurat } from '../../../db/surat.repository.ts';
import { inisial } from '../../../domain/kasus/inisial.ts';
import type { JenisSurat } from '../../../domain/surat/isian.ts';
import type { StatusSurat } from '../../../domain/surat/register.ts';
import type { Lembar } from '../../../surat/lembar.ts';
import type { Tumpukan } from '../api.ts';
import { isiPdf } from '../pembangun/berkas.ts';
import type { Tertanam } from './tanam-kasus.ts';
import { orangIni } from './tanam-kasus.ts';

export interface SuratBerbeda {
  jenis?: JenisSurat;
  status?: StatusSurat;
  nomor?: string;
  /** Year of the register. */
  tahun?: number;
  terbitPada?: string;
  alasan?: string;
  sebagai?: 'plt' | 'plh';
  digantiOleh?: string;
  /** The signed file; null for a letter in wet ink. */
  pdf?: Buffer | null;
  /** What a letter in wet ink is printed from. */
  lembar?: Lembar;
}

export interface SuratTertanam {
  id: string;
  nomor: string;
  kode: string;
  pdf: Buffer | null;
  dokumenId: string | null;
}

const TERBIT = new Set<StatusSurat>(['terbit', 'diganti', 'dicabut']);

/** Writes a letter as the activities would have left it. For tests of reading: how it was signed is not their matter. */
export async function tanamSurat(
  t: Tumpukan,
  kasus: Pick<Tertanam, 'id' | 'keadaan'>,
  s: SuratBerbeda = {},
): Promise<SuratTertanam> {
  const { instansiId } = kasus.keadaan;
  const { status = 'terbit', jenis = 'rekomendasi', tahun = 2026 } = s;
  const pada = s.terbitPada ?? '2026-01-05T02:00:00.000Z';
  const id = randomUUID();
  const pdf = s.pdf === undefined && jenis === 'rekomendasi' ? Buffer.from(isiPdf()) : (s.pdf ?? null);
  const dokumenId = pdf && TERBIT.has(status) ? await simpanPdf(t, kasus, pdf) : null;
  const kadis = await orangIni(t.bd, instansiId, 'kadis');
  const penanda: PenandaSurat = {
    orang: kadis.orang,
    jabatan: kadis.namaJabatan,
    ...(s.sebagai && { sebagai: s.sebagai }),
  };
  const kode = kodeLacakBaru();
  const { nama } = kasus.keadaan.klien as { nama?: string };
  const nomor = await t.bd.db.transaction().execute(async (trx) => {
    const urut = await nomorBerikut(trx, instansiId, 'surat', tahun);
    const hasil = s.nomor ?? `400.9/${String(urut).padStart(3, '0')}/DINSOS/I/${tahun}`;
    await trx
      .insertInto('surat')
      .values({
        id,
        instansi_id: instansiId,
        kasus_id: kasus.id,
        jenis,
        status,
        tahun,
        urut,
        nomor: hasil,
        kode_verifikasi: kode,
        dipesan_pada: pada,
        terbit_pada: TERBIT.has(status) ? pada : null,
        berakhir_pada: status === 'terbit' || status === 'dipesan' ? null : pada,
        alasan: s.alasan ?? null,
        diganti_oleh: s.digantiOleh ?? null,
        penanda: JSON.stringify(penanda),
        inisial_klien: inisial(nama ?? ''),
        dokumen_id: dokumenId,
        sidik_pdf: dokumenId === null || pdf === null ? null : createHash('sha256').update(pdf).digest(),
        lembar: s.lembar ? await t.bd.brankas.simpan(kasus.id, terikatLembar(id), s.lembar) : null,
      })
      .execute();
    return hasil;
  });
  return { id, nomor, kode, pdf, dokumenId };
}

async function simpanPdf(t: Tumpukan, kasus: Pick<Tertanam, 'id' | 'keadaan'>, pdf: Buffer): Promise<string> {
  const id = randomUUID();
  const { instansiId } = kasus.keadaan;
  const { orang } = await orangIni(t.bd, instansiId, 'kadis');
  await t.bd.db.transaction().execute(async (trx) => {
    const kunci = await t.bd.brankas.buatKunciDokumen(trx, instansiId);
    const kotak = sandikan(kunci, pdf, terikatDokumen(id));
    await t.l.gudang.simpan(id, kotak);
    const dokumen = { id, instansiId, pemilik: orang, jenis: 'lainnya', nama: 'surat.pdf' } as const;
    const isi = { tipe: 'application/pdf', ukuran: pdf.length, diunggahPada: t.l.sekarang() } as const;
    await catatUnggahan(trx, kunci, { ...dokumen, ...isi }, kotak);
    await lampirkanKeKasus(trx, kasus.id, [{ id, kunci_id: kunci.id }]);
  });
  return id;
}
