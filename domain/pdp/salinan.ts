import type { Waktu, Zona } from '../jam/waktu.ts';
import { tulisWaktu } from '../jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../kasus/keadaan.ts';
import { LABEL_PERAN, labelTahap, labelTindakan } from '../kasus/label.ts';
import { RINGKASAN_ALUR } from '../kasus/ringkasan.ts';
import type { PeranPelaku } from '../kata.ts';
import { bacaan, kata } from './bacaan.ts';

/** Who of the office did something: by position, never by name. */
export interface OlehJabatan {
  jabatan: string | null;
  peran: string | null;
}

/** Everything the office holds in one case, as it was read; the functions below put it into words. */
export interface IsiKasus {
  keadaan: KeadaanKasus;
  dibuatPada: Waktu;
  ditutupPada: Waktu | null;
  riwayat: readonly (OlehJabatan & { waktu: Waktu; jenis: string; asal: string; peristiwa: Peristiwa })[];
  tindakan: readonly (OlehJabatan & {
    waktu: Waktu;
    jenis: string;
    status: string;
    penolakan: { pesan: string } | null;
  })[];
  /** Without a name: somebody else's, of which only the kind is told. */
  dokumen: readonly { berkas: string | null; jenis: string; nama: string | null; diunggahPada: Waktu }[];
  surat: readonly { nomor: string; status: string; terbitPada: Waktu }[];
  hunian: readonly { tempat: string; masuk: Waktu; keluar: Waktu | null }[];
  pencarian: Readonly<Record<string, string>> | null;
  akses: readonly { pada: Waktu; tindakan: string; jabatan: string | null }[];
}

const oleh = (o: OlehJabatan): string =>
  o.jabatan ?? (o.peran === null ? 'Sistem' : LABEL_PERAN[o.peran as PeranPelaku]);

/** One case in words. */
export function kasusTerbaca(i: IsiKasus) {
  const k = i.keadaan;
  const { zona } = k.standar;
  const tulis = (w: Waktu) => tulisWaktu(w, zona);
  return {
    nomor: k.nomor,
    layanan: RINGKASAN_ALUR[k.layanan],
    tahap: labelTahap(k.tahap),
    dibuat: tulis(i.dibuatPada),
    ditutup: i.ditutupPada === null ? null : tulis(i.ditutupPada),
    pemrosesanDibatasi: k.dibatasi ? tulis(k.dibatasi.sejak) : null,
    data: bacaan(k, zona),
    riwayat: i.riwayat.map((r) => ({
      waktu: tulis(r.waktu),
      tindakan: labelTindakan(r.jenis),
      oleh: oleh(r),
      isi: bacaan(r.peristiwa.isi, zona) ?? null,
      nilaiSebelumnya: bacaan(r.peristiwa.pengayaan.nilaiLama, zona) ?? null,
    })),
    tindakan: i.tindakan.map((t) => ({
      waktu: tulis(t.waktu),
      tindakan: labelTindakan(t.jenis),
      oleh: oleh(t),
      hasil: t.status,
      ...(t.penolakan && { alasan: t.penolakan.pesan }),
    })),
    dokumen: i.dokumen.map((d) => ({ ...d, jenis: kata(d.jenis), diunggahPada: tulis(d.diunggahPada) })),
    surat: i.surat.map((s) => ({ ...s, terbitPada: tulis(s.terbitPada) })),
    hunian: i.hunian.map((h) => ({
      tempat: h.tempat,
      masuk: tulis(h.masuk),
      keluar: h.keluar === null ? null : tulis(h.keluar),
    })),
    dataPencarian: i.pencarian,
    dibacaOleh: i.akses.map((a) => ({
      waktu: tulis(a.pada),
      yangDibaca: kata(a.tindakan),
      oleh: a.jabatan ?? 'Pegawai kantor',
    })),
  };
}

export type KasusTerbaca = ReturnType<typeof kasusTerbaca>;

export interface KepalaSalinan {
  kantor: string;
  permintaan: string;
  pada: Waktu;
  zona: Zona;
}

/** What stands on top of the copy, for somebody who opens it at home. */
export function indeksSalinan(kepala: KepalaSalinan, kasus: readonly KasusTerbaca[]): string {
  const daftar = kasus.flatMap((k) => [
    `- ${k.nomor} (${k.layanan})`,
    `    dibuat ${k.dibuat}${k.ditutup === null ? ', masih terbuka' : `, ditutup ${k.ditutup}`}`,
    `    tahap: ${k.tahap}; ${k.riwayat.length} catatan riwayat; ${k.dokumen.length} dokumen`,
    ...k.dokumen.map((d) => `    ${tempatBerkas(d)}: ${d.jenis}`),
  ]);
  return [
    'SALINAN DATA PRIBADI',
    '',
    `Kantor        : ${kepala.kantor}`,
    `Permintaan    : ${kepala.permintaan}`,
    `Disusun       : ${tulisWaktu(kepala.pada, kepala.zona)}`,
    '',
    'Berkas ini memuat semua data tentang Anda yang disimpan kantor di dalam Lindung, pada waktu di atas.',
    'data.json memuat isinya: data Anda, riwayat setiap kasus, tanda terima setiap tindakan, surat, hunian, dan siapa',
    'yang membaca data Anda. Folder dokumen memuat dokumen yang dilampirkan.',
    '',
    'Kasus:',
    ...daftar,
    '',
    'Yang tidak disertakan:',
    '- nama pegawai: disebut jabatannya saja;',
    '- identitas orang yang melaporkan atau mengadu, kecuali Anda sendiri yang memintanya kepada kantor secara khusus;',
    '- dokumen pada pengaduan yang mengawali kasus Anda, dan pada permintaan lain tentang data Anda: disebut jenisnya',
    '  saja, karena dokumen itu milik orang yang mengadu atau meminta;',
    '- nama petugas lembaga lain: disebut jabatannya saja.',
    '',
    'Bila ada yang keliru, Anda dapat meminta koreksi. Anda juga dapat meminta pembatasan pemrosesan, dan penghapusan',
    'setelah masa simpan berakhir (Undang-Undang Nomor 27 Tahun 2022).',
    '',
  ].join('\n');
}

function tempatBerkas(d: KasusTerbaca['dokumen'][number]): string {
  return d.berkas ?? (d.nama === null ? '(tidak disertakan)' : '(berkas tidak ditemukan)');
}
