import type { KantorTercatat } from '../../db/kantor.baca.ts';
import { hariTerakhir } from '../../domain/kantor/masa.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { JabatanTampil, PemangkuTampil } from '../bentuk/kantor.schema.ts';

type Jabatan = KantorTercatat['jabatan'][number];
type Pemangku = KantorTercatat['pemangku'][number];

export function jabatanTampil(k: KantorTercatat, j: Jabatan, sekarang: Waktu): JabatanTampil {
  const atasan = k.jabatan.find((x) => x.id === j.atasanId);
  return {
    id: j.id,
    nama: j.nama,
    peran: j.peran,
    atasan: atasan ? { id: atasan.id, nama: atasan.nama } : null,
    wilayah: j.wilayah,
    kontakPiket: j.kontakPiket,
    pemangku: k.pemangku
      .filter((p) => p.jabatanId === j.id)
      .map((p) => pemangkuTampil(k, p, sekarang))
      .filter((p) => p.berlaku !== 'lampau'),
  };
}

export function pemangkuTampil(k: KantorTercatat, p: Pemangku, sekarang: Waktu): PemangkuTampil {
  const orang = k.orang.find((o) => o.id === p.orangId);
  const { id, sifat, dasar } = p;
  return {
    id,
    orang: { id: p.orangId, nama: orang?.nama ?? 'Tidak dikenal', aktif: orang?.aktif ?? false },
    sifat,
    mulai: tanggalDi(p.mulai, k.zona),
    sampai: p.sampai === null ? null : hariTerakhir(p.sampai, k.zona),
    dasar,
    berlaku: berlaku(p, sekarang),
  };
}

function berlaku(p: Pemangku, sekarang: Waktu): PemangkuTampil['berlaku'] {
  if (p.mulai > sekarang) return 'akan';
  return p.sampai === null || p.sampai > sekarang ? 'kini' : 'lampau';
}
