import type { KalenderKerja } from '../../../domain/jam/kalender.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { KeadaanKasus, Pengayaan, Peristiwa } from '../../../domain/kasus/keadaan.ts';
import type { IsiSistem } from '../../../domain/kasus/peristiwa-sistem.ts';
import type { KodePenolakan } from '../../../domain/kasus/penolakan.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import { hitungJam, peristiwaWaktu } from '../../../domain/kasus/waktu-jatuh.ts';
import type { AturanLayanan } from '../../../domain/layanan.ts';
import { kalender as kalenderContoh } from './kalender.ts';
import { uuid } from './waktu.ts';

/** An act, alone or with what the activity would add besides the clocks. */
export type Langkah = Tindakan | readonly [Tindakan, Pengayaan];

const LAHIR_LAGI: ReadonlySet<string> = new Set([
  'ajukanRekomendasiLansia',
  'jadikanPermohonanLansia',
  'jadikanLaporanRps',
  'gabungkan',
]);

/** What the activity finds where a step says nothing else: the register's next number, the other case it is about. */
function pengayaanContoh(k: KeadaanKasus, t: Tindakan): Pengayaan {
  if (t.jenis === 'tandaTangan') return { nomorSurat: `nomor-${k.urutan + 1}` };
  return LAHIR_LAGI.has(t.jenis) ? { kasusTerkait: uuid(2) } : {};
}

/** Records an entry as the activity does: with the clocks it starts or shifts. */
export function catat<K extends KeadaanKasus>(
  a: AturanLayanan,
  k: K,
  p: Peristiwa,
  kalender: KalenderKerja = kalenderContoh({ zona: k.standar.zona }),
): K {
  const lengkap = { ...p, pengayaan: { ...p.pengayaan, ...hitungJam(a, k, p, kalender) } };
  return a.ubah(k, lengkap);
}

/** Judges the acts in turn and records them. An act that names no version was decided on the present one. */
export function jalankan<K extends KeadaanKasus>(
  a: AturanLayanan,
  keadaan: K,
  langkah: readonly Langkah[],
  kalender?: KalenderKerja,
): K {
  return langkah.reduce<K>((k, l) => {
    const [t, tambahan] = 'jenis' in l ? [l, undefined] : l;
    const keputusan = a.putuskan(k, { ...t, versi: t.versi ?? k.versi });
    if (keputusan.hasil === 'ditolak') {
      throw new Error(`${t.jenis} pada ${k.tahap}: ${JSON.stringify(keputusan.penolakan)}`);
    }
    const { jenis, isi, waktu, tindakanId } = t;
    const { naikVersi, ke } = keputusan;
    const pengayaan = tambahan ?? pengayaanContoh(k, t);
    const oleh = { jenis: 'orang', ...t.pelaku } as const;
    const p = { jenis, isi, waktu, oleh, tindakanId, naikVersi, pengayaan, ...(ke !== undefined && { ke }) };
    return catat(a, k, p, kalender);
  }, keadaan);
}

/** What the rules answer: the next stage, 'tetap' where the case stays, or why not. Takes the present version. */
export function jawaban(a: AturanLayanan, k: KeadaanKasus, t: Tindakan): string {
  const keputusan = a.putuskan(k, { ...t, versi: t.versi ?? k.versi });
  return keputusan.hasil === 'ditolak' ? keputusan.penolakan.kode : (keputusan.ke ?? 'tetap');
}

/** Why an act is refused and where the body is at fault; null where it is accepted. */
export function penolakanAtas(
  a: AturanLayanan,
  k: KeadaanKasus,
  t: Tindakan,
): { kode: KodePenolakan; lokasi: string[] } | null {
  const keputusan = a.putuskan(k, { ...t, versi: t.versi ?? k.versi });
  if (keputusan.hasil === 'diterima') return null;
  const { kode, kesalahan = [] } = keputusan.penolakan;
  return { kode, lokasi: kesalahan.map((s) => s.lokasi) };
}

/** Lets time pass: everything the case does by itself up to a moment, in order. */
export function tunggu<K extends KeadaanKasus>(
  a: AturanLayanan,
  k: K,
  sampai: Waktu,
  kalender?: KalenderKerja,
): { k: K; peristiwa: Peristiwa[] } {
  const peristiwa: Peristiwa[] = [];
  let kini = k;
  for (let p = peristiwaWaktu(a, kini, sampai); p !== null; p = peristiwaWaktu(a, kini, sampai)) {
    peristiwa.push(p);
    kini = catat(a, kini, p, kalender);
  }
  return { k: kini, peristiwa };
}

/** What a rung says that fired; undefined for any other entry. */
export function bacaEskalasi(p: Peristiwa): IsiSistem['eskalasi'] | undefined {
  const adalah = (_isi: unknown): _isi is IsiSistem['eskalasi'] => p.jenis === 'eskalasi';
  return adalah(p.isi) ? p.isi : undefined;
}
