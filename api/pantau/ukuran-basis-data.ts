import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import {
  alarmMenurutJenis,
  bacaSebentar,
  eskalasiTerbuka,
  kasusTerbukaMenurutTahap,
  keadaanBasisData,
  tenggatStandarLewat,
} from '../../db/pantau.baca.ts';
import { keadaanPengiriman } from '../../db/pengiriman.baca.ts';
import { keMs, tambahMenit } from '../../domain/jam/waktu.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { dalamWaktu } from './dalam-waktu.ts';

const BATAS_MS = 3_000;
const SEHARI_MENIT = 24 * 60;
/** An escalation repeats for as long as nobody acts; further up, the number says nothing new. */
const JENJANG_MAKS = 9;
/** Told from the start, so that the first of a kind is seen as an increase. */
const JENIS_ALARM = ['alurHilang', 'kunciHilang', 'dokumenHilang', 'dokumenRusak'];

/**
 * Gauges of what is on record. They are the same at every API: over several, take the largest and not the sum.
 * @returns asks the database; where it does not answer, nothing old is left to be taken for the present
 */
export function ukuranBasisData(l: Lingkungan, registri: Registry): () => Promise<void> {
  const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Gauge<L>({ name, help, labelNames: [...labelNames], registers: [registri] });
  const terbaca = gauge('lindung_basis_data_terbaca', '1: ukuran dari basis data dapat dibaca');
  const terbuka = gauge('lindung_kasus_terbuka', 'Kasus terbuka', ['layanan', 'tahap']);
  const terlambat = gauge('lindung_kasus_terlambat', 'Kasus terbuka yang lewat tenggat', [
    'layanan',
    'tahap',
  ]);
  const eskalasi = gauge('lindung_eskalasi_terbuka', 'Eskalasi yang belum ditanggapi', ['jenjang']);
  const lewat = gauge(
    'lindung_tenggat_standar_lewat',
    'Tenggat standar yang terlewat dalam sehari terakhir',
    ['layanan'],
  );
  const menunggu = gauge('lindung_tindakan_menunggu', 'Tindakan yang belum diputus');
  const menungguDetik = gauge('lindung_tindakan_menunggu_detik', 'Umur tindakan tertua yang belum diputus');
  const alarm = gauge('lindung_alarm', 'Alarm yang pernah dicatat', ['jenis']);
  const selisih = gauge('lindung_selisih_jam_detik', 'Jam API dikurangi jam basis data');
  const pesan = gauge('lindung_kotak_keluar', 'Pengiriman pesan', ['saluran', 'status']);
  const pesanDetik = gauge('lindung_kotak_keluar_detik', 'Umur pesan tertua yang tertahan', ['saluran']);
  const belumDisebar = gauge('lindung_kotak_keluar_belum_disebar', 'Pesan yang belum disiapkan');
  const semua = [terbuka, terlambat, eskalasi, lewat, alarm, pesan, pesanDetik];
  const tunggal = [menunggu, menungguDetik, selisih, belumDisebar];

  return async () => {
    const sekarang = l.sekarang();
    const b = await dalamWaktu(
      BATAS_MS,
      bacaSebentar(l.db, (trx) => bacaSemua(trx, sekarang)),
    );
    for (const g of semua) g.reset();
    terbaca.set(b ? 1 : 0);
    if (!b) return tunggal.forEach((g) => g.set(Number.NaN));
    for (const { layanan, tahap, ...k } of b.kasus) {
      terbuka.set({ layanan, tahap }, k.jumlah);
      terlambat.set({ layanan, tahap }, k.terlambat);
    }
    for (const { ke, jumlah } of b.eskalasi) eskalasi.inc({ jenjang: Math.min(ke, JENJANG_MAKS) }, jumlah);
    for (const { layanan, jumlah } of b.lewat) lewat.set({ layanan }, jumlah);
    for (const jenis of JENIS_ALARM) alarm.set({ jenis }, 0);
    for (const { jenis, jumlah } of b.alarm) alarm.set({ jenis }, jumlah);
    menunggu.set(b.keadaan.menunggu);
    menungguDetik.set(b.keadaan.menungguDetik);
    selisih.set((b.dibacaMs - b.keadaan.jamMs) / 1_000);
    for (const { saluran, status, jumlah } of b.pesan.jumlah) pesan.set({ saluran, status }, jumlah);
    for (const { saluran, sejak } of b.pesan.tertua)
      pesanDetik.set({ saluran }, (keMs(sekarang) - keMs(sejak)) / 1_000 / l.jam.skala);
    belumDisebar.set(b.pesan.belumDisebar);
  };
}

async function bacaSemua(db: Lingkungan['db'], sekarang: ReturnType<Lingkungan['sekarang']>) {
  return {
    kasus: await kasusTerbukaMenurutTahap(db, sekarang),
    eskalasi: await eskalasiTerbuka(db),
    lewat: await tenggatStandarLewat(db, tambahMenit(sekarang, -SEHARI_MENIT), sekarang),
    alarm: await alarmMenurutJenis(db),
    pesan: await keadaanPengiriman(db, sekarang),
    keadaan: await keadaanBasisData(db),
    dibacaMs: Date.now(),
  };
}
