import type { KonfigurasiMulai } from '../../config.ts';
import { JALUR_UI } from '../../engine/nama.ts';

const PERAN_CONTOH = [
  'petugas-desa, petugas-dinsos, peksos, petugas-rps, kasi-rehsos,',
  'kabid-rehsos, sekretaris, kadis, pengawas, admin',
];

/** What the person at the terminal needs once everything runs. */
export function welcome(konfigurasi: KonfigurasiMulai): string {
  const { port, temporalUi, temporalAddress, skalaWaktu, modeProduksi, dataDir } = konfigurasi;
  const adaUi = temporalAddress === undefined || temporalUi !== null;
  return [
    '',
    'Lindung siap.',
    '',
    `  Konsol petugas    http://127.0.0.1:${port}/konsol/`,
    `  Halaman umum      http://127.0.0.1:${port}`,
    `  Dokumentasi API   http://127.0.0.1:${port}/docs`,
    ...(adaUi
      ? [`  Temporal UI       http://127.0.0.1:${port}${JALUR_UI} (setelah masuk sebagai pengawas)`]
      : []),
    `  Data dan catatan  ${dataDir}`,
    ...(modeProduksi ? [] : demoAccounts()),
    ...(skalaWaktu === 1 ? [] : ['', `  JAM PERAGA: waktu berjalan ${skalaWaktu} kali lebih cepat.`]),
    '',
    'Tekan Ctrl-C untuk berhenti. Data tetap tersimpan.',
    '',
  ].join('\n');
}

function demoAccounts(): string[] {
  return [
    '',
    'Akun contoh (kata sandi: lindung-contoh)',
    '  <peran>@bulukumba.contoh      Dinas Sosial Kabupaten Bulukumba',
    '  <peran>@pangkalpinang.contoh  Dinas Sosial Kota Pangkalpinang',
    `  peran: ${PERAN_CONTOH.join('\n         ')}`,
  ];
}
