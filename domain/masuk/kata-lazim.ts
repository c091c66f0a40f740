/** What passwords are most often built of, here and elsewhere; the words of this system and its field among them. */
export const KATA_LAZIM: readonly string[] = `
  password passw pass secret admin administrator letmein welcome login master dragon monkey football baseball superman
  batman princess sunshine shadow trustno iloveyou iloveu love whatever hello test guest user root default changeme
  summer winter january google facebook android samsung computer internet
  katasandi sandi rahasia kunci masuk ganti baru lama coba contoh sementara sayang sayangku cinta cintaku akucinta kamu
  keluarga mama papa bunda ayah ibu anak bismillah alhamdulillah insyaallah subhanallah allahuakbar allah muhammad
  indonesia merdeka pancasila garuda nusantara jakarta bandung surabaya makassar semangat sukses bahagia selamat pagi
  siang malam senin jumat minggu tahun januari februari maret april juni juli agustus september oktober november desember
  lindung dinsos dinas sosial kantor pegawai petugas peksos kadis kabid kabupaten kota kelurahan desa lansia rehsos
  pemda pemkab pemkot
`
  .trim()
  .split(/\s+/);

/** Neighbours on a keyboard, and what is counted off: a run of four or more of a line is one piece, either way. */
export const BARIS_LAZIM: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
];
