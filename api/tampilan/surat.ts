import type { BarisSuratKasus, unduhanSurat } from '../../db/surat-kasus.baca.ts';
import type { BarisRegister } from '../../db/surat.baca.ts';
import type { PenandaSurat } from '../../db/surat.repository.ts';
import type { tautanSurat } from '../../db/tautan-surat.repository.ts';
import type { JenisSurat } from '../../domain/surat/isian.ts';
import { JUDUL_SURAT, TANDA_TANGAN_SURAT } from '../../domain/surat/naskah.ts';
import { jabatanTertulis } from '../../domain/surat/penanda-tangan.ts';
import type { StatusSurat } from '../../domain/surat/register.ts';
import type { EntriRegister, SuratKasusTampil } from '../bentuk/surat.schema.ts';

/** The position a letter was signed in, as the register keeps it; null while nobody has signed. */
export function jabatanPenanda(penanda: unknown): string | null {
  const p = penanda as PenandaSurat | null;
  return p && jabatanTertulis(p);
}

/** A line of the register: nothing of it is about a person. */
export function entriRegister(b: BarisRegister): EntriRegister {
  return {
    id: b.id,
    nomor: b.nomor,
    tahun: b.tahun,
    urut: b.urut,
    jenis: b.jenis as JenisSurat,
    status: b.status as StatusSurat,
    alasan: b.alasan,
    dipesanPada: b.dipesan_pada,
    terbitPada: b.terbit_pada,
    berakhirPada: b.berakhir_pada,
    penandaTangan: jabatanPenanda(b.penanda),
    digantiOleh: b.nomor_pengganti,
    kasus: { id: b.kasus_id, nomor: b.kasus_nomor },
  };
}

type Unduhan = Awaited<ReturnType<typeof unduhanSurat>>[number];
type Tautan = Awaited<ReturnType<typeof tautanSurat>>[number];

/**
 * A letter of a case, with who got it.
 * @param dapatDibuka whether it opens to whoever reads this
 */
export function suratKasusTampil(
  b: BarisSuratKasus,
  unduhan: readonly Unduhan[],
  tautan: readonly Tautan[],
  dapatDibuka: boolean,
): SuratKasusTampil {
  const jenis = b.jenis as JenisSurat;
  return {
    id: b.id,
    nomor: b.nomor,
    jenis,
    status: b.status as StatusSurat,
    alasan: b.alasan,
    terbitPada: b.terbit_pada,
    berakhirPada: b.berakhir_pada,
    penandaTangan: jabatanPenanda(b.penanda),
    digantiOleh: b.nomor_pengganti,
    perihal: JUDUL_SURAT[jenis],
    tandaTangan: TANDA_TANGAN_SURAT[jenis],
    kode: b.kode_verifikasi,
    sidik: b.sidik_pdf?.toString('hex') ?? null,
    dapatDibuka,
    unduhan: unduhan.map(({ pada, tindakan, nama, jabatan }) =>
      tindakan === 'unduhSuratTautan'
        ? { pada, lewat: 'tautan', oleh: null }
        : { pada, lewat: 'akun', oleh: { nama, jabatan } },
    ),
    tautan: tautan.map((t) => ({
      id: t.id,
      dibuatOleh: { id: t.dibuat_oleh, nama: t.nama },
      dibuatPada: t.dibuat_pada,
      berlakuSampai: t.kedaluwarsa_pada,
      dicabutPada: t.dicabut_pada,
      diunduh: t.diunduh,
    })),
  };
}
