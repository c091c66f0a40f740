import type { JabatanTampil, PemangkuTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { pemangkuKini } from '../../../../domain/kasus/penerima.ts';
import { tulisTanggal } from '../../../../domain/surat/tanggal.ts';

const SIFAT = { definitif: 'pejabat definitif', plt: 'Plt.', plh: 'Plh.' } as const;

/** "Plh. sejak 1 Desember 2026 sampai 15 Desember 2026" */
export function tulisMasa(p: PemangkuTampil): string {
  const sampai = p.sampai === null ? '' : ` sampai ${tulisTanggal(p.sampai)}`;
  return `${SIFAT[p.sifat]} sejak ${tulisTanggal(p.mulai)}${sampai}`;
}

/** Whom the tasks of a position reach at this moment, by the rule that the tasks themselves go by. */
export function siapaBertindak(j: JabatanTampil): string {
  const kini = pemangkuKini({ pemangku: j.pemangku.filter((p) => p.berlaku === 'kini' && p.orang.aktif) });
  if (kini.length === 0) {
    return j.atasan
      ? `Sekarang tidak ada yang dapat bertindak sebagai ${j.nama}; eskalasinya naik ke ${j.atasan.nama}.`
      : `Sekarang tidak ada yang dapat bertindak sebagai ${j.nama}; eskalasinya sampai kepada kontak piket.`;
  }
  const nama = kini.map((p) =>
    p.sifat === 'definitif' ? p.orang.nama : `${p.orang.nama} (${SIFAT[p.sifat]})`,
  );
  return `Tugas ${j.nama} sekarang sampai kepada ${nama.join(' dan ')}.`;
}

/** What an appointment has come to, from the API's answer. */
export function tulisPengangkatan(p: PemangkuTampil): string {
  const awal =
    p.berlaku === 'kini'
      ? `${p.orang.nama} dapat bertindak sejak sekarang`
      : p.berlaku === 'akan'
        ? `${p.orang.nama} dapat bertindak mulai ${tulisTanggal(p.mulai)}`
        : `Masa ${p.orang.nama} sudah lampau dan hanya dicatat`;
  const akhir = p.sampai === null ? '' : `, sampai ${tulisTanggal(p.sampai)}`;
  return `${awal}${akhir}, sebagai ${SIFAT[p.sifat]}${p.sifat === 'definitif' ? '.' : ''}`;
}

/** What ending a term has come to, from the API's answer. */
export function tulisPengakhiran(p: PemangkuTampil): string {
  switch (p.berlaku) {
    case 'batal':
      return `Masa ${p.orang.nama} dibatalkan sebelum mulai.`;
    case 'lampau':
      return `Masa ${p.orang.nama} sudah berakhir: ia tidak dapat bertindak lagi dalam jabatan ini.`;
    case 'kini':
    case 'akan':
      return `${p.orang.nama} dapat bertindak sampai ${p.sampai === null ? 'batas baru' : tulisTanggal(p.sampai)}, hari itu termasuk.`;
  }
}
