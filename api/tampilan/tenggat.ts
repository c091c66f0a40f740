import type { Waktu } from '../../domain/jam/waktu.ts';
import { jabatanPada } from '../../domain/kasus/jabatan-pada.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import type { Jawab, Tanggapan } from '../../domain/kasus/tanggapan.ts';
import { jawabanBagi } from '../../domain/kasus/tanggapan.ts';
import type { Jenjang, Tenggat } from '../../domain/kasus/tenggat.ts';
import { terlambatPada } from '../../domain/kasus/tenggat.ts';
import { peranMungkin } from '../../domain/kasus/wewenang.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { TenggatTampil } from '../bentuk/ringkasan.schema.ts';
import type { Pengguna } from '../pengguna.ts';

/** For whom a deadline is shown, and the names of those who have answered to it where they were looked up. */
interface PembacaTenggat {
  pengguna: Pengguna;
  sekarang: Waktu;
  nama?: ReadonlyMap<string, string>;
}

export function tenggatTampil(k: KeadaanKasus, t: Tenggat, p: PembacaTenggat): TenggatTampil {
  return {
    id: t.id,
    kunci: t.kunci,
    nama: t.nama,
    sifat: t.sifat,
    jam: t.jam,
    mulai: t.mulai,
    batas: t.batas,
    // A held case is not late: its deadlines move when it is resumed.
    terlambat: !k.ditunda && terlambatPada([t], p.sekarang),
    ...(t.berakhirPada !== undefined && { berakhirPada: t.berakhirPada }),
    ...(t.diredamSampai !== undefined && { diredamSampai: t.diredamSampai }),
    jenjang: t.jenjang.map(jenjangTampil),
    tanggapan: (t.tanggapan ?? []).map((x) => tanggapanTampil(k, x, p)),
    jawabanAnda: jawabanSeseorang(k, t, p.pengguna),
  };
}

function jenjangTampil({ ke, pada, kepada, nasib, terkirimPada, penerima }: Jenjang) {
  return {
    ke,
    pada,
    kepada: [...kepada],
    nasib,
    ...(terkirimPada !== undefined && { terkirimPada }),
    ...(penerima && { penerima: penerima.map(({ peran, lewat }) => ({ peran, lewat })) }),
  };
}

// A plan is written about the case, and may name the person it is about.
function tanggapanTampil(k: KeadaanKasus, x: Tanggapan, { pengguna, nama }: PembacaTenggat) {
  const pribadi = pandanganAtas(ATURAN[k.layanan], k, pengguna.jabatan) !== 'inisial';
  const { orangId, peran, sebagai } = x.oleh;
  const namanya = nama?.get(orangId);
  return {
    oleh: { peran, ...(namanya !== undefined && { nama: namanya }), ...(sebagai && { sebagai }) },
    pada: x.pada,
    ke: x.ke,
    ...(x.rencana && { rencana: pribadi ? x.rencana : { sampai: x.rencana.sampai } }),
  };
}

function jawabanSeseorang(k: KeadaanKasus, t: Tenggat, { jabatan }: Pengguna): Jawab[] {
  const aturan = ATURAN[k.layanan];
  const boleh = jabatanPada(aturan, k, jabatan)
    .filter((j) => peranMungkin(aturan.tabel, 'tanggapiEskalasi', j.peran))
    .flatMap((j) => jawabanBagi(k, t, j));
  return [...new Set(boleh)];
}
