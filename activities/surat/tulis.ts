import type { Transaction } from 'kysely';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { inisial } from '../../domain/kasus/inisial.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { PegawaiSurat } from '../../domain/surat/penanda-tangan.ts';
import { penandaTangan } from '../../domain/surat/penanda-tangan.ts';
import type { NaskahKantor } from '../../db/naskah-surat.baca.ts';
import { digestIsi } from '../../db/kunci/segel.ts';
import type { DB } from '../../db/skema.ts';
import { terikatLembar } from '../../db/surat-lembar.ts';
import { isiSurat } from '../../db/surat.repository.ts';
import type { Lembar, TandaParaf } from '../../surat/lembar.ts';
import { susunLembar } from '../../surat/susun-lembar.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** A letter with its number, and who signs it. */
export interface SuratDitulis {
  surat: { id: string; nomor: string; kode: string };
  isi: NaskahKantor;
  penanda: { orangId?: string; pegawai: PegawaiSurat; pihak?: string };
  waktu: string;
  paraf: readonly TandaParaf[];
  keterangan: string;
  tempatTandaTangan: boolean;
}

/**
 * Writes down what the page shows: from here on the letter prints the same bytes, whatever becomes of the case.
 * @returns the sheet
 */
export async function tulisSurat(
  trx: Transaction<DB>,
  l: Lingkungan,
  k: KeadaanKasus,
  s: SuratDitulis,
): Promise<Lembar> {
  const { surat, penanda } = s;
  const { orangId, pegawai, pihak } = penanda;
  const lembar = susunLembar(s.isi.naskah, k.klien, {
    nomor: surat.nomor,
    tanggal: tanggalDi(s.waktu, k.standar.zona),
    dibuatPada: s.waktu,
    penandaTangan: { ...penandaTangan(pegawai), ...(pihak !== undefined && { pihak }) },
    paraf: s.paraf,
    verifikasi: { alamat: new URL(`/verifikasi/${surat.kode}`, l.alamatPublik).href, kode: surat.kode },
    keterangan: s.keterangan,
    ...(s.tempatTandaTangan && { tempatTandaTangan: true }),
  });
  await isiSurat(trx, surat.id, {
    lembar: await l.brankas.simpan(k.kasusId, terikatLembar(surat.id), lembar),
    sidikIsi: digestIsi(s.isi.naskah),
    penanda: {
      ...(orangId !== undefined && { orang: orangId }),
      jabatan: pegawai.jabatan,
      ...(pegawai.sebagai && { sebagai: pegawai.sebagai }),
    },
    templatVersi: s.isi.templatVersi,
    inisialKlien: inisial(k.klien.nama ?? k.klien.panggilan ?? ''),
  });
  return lembar;
}
