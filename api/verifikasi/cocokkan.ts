import type { PemeriksaanSurat } from '../bentuk/verifikasi.schema.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

const COCOK: Record<PemeriksaanSurat['status'], { nada: string; kalimat: string }> = {
  sah: { nada: 'baik', kalimat: 'Cocok. Berkas ini sama persis dengan surat yang diterbitkan.' },
  dicabut: {
    nada: 'buruk',
    kalimat: 'Berkas ini sama persis dengan surat yang diterbitkan, tetapi surat itu sudah dicabut.',
  },
  diganti: {
    nada: 'hati',
    kalimat: 'Berkas ini sama persis dengan surat yang diterbitkan, tetapi surat itu sudah diganti.',
  },
};

const BEDA =
  'Tidak cocok. Berkas ini bukan surat yang diterbitkan, atau isinya sudah diubah. Foto dan hasil pindai juga selalu berbeda.';
const TAK_AMAN =
  'Peramban hanya dapat membandingkan berkas pada alamat yang diawali https://. Buka halaman ini dengan https, atau hitung sendiri SHA-256 berkas Anda lalu bandingkan dengan sidik di atas.';

/** The digest to compare with, and the place to drop a PDF: only a script shows it, since only a script can use it. */
export function cocokkan(p: PemeriksaanSurat): Html {
  if (p.sidik === null) return html``;
  const { nada, kalimat } = COCOK[p.status];
  return html`<h2>Cocokkan berkas PDF</h2>
    <p>Sidik berkas yang diterbitkan <span class="utuh">(SHA-256)</span>: <code>${p.sidik}</code></p>
    <div
      id="cocokkan"
      class="jatuhkan"
      hidden
      data-sidik="${p.sidik}"
      data-nada="${nada}"
      data-cocok="${kalimat}"
      data-beda="${BEDA}"
      data-tak-aman="${TAK_AMAN}"
    >
      <div id="pilih">
        <label for="berkas">Pilih berkas PDF, atau jatuhkan di halaman ini</label>
        <input type="file" id="berkas" accept="application/pdf,.pdf" aria-describedby="tetap" />
        <p id="tetap">Berkas dibandingkan di perangkat Anda dan tidak dikirim ke mana pun.</p>
      </div>
      <p id="hasil" role="status" hidden></p>
    </div>
    <noscript>
      <p>
        Peramban ini tidak menjalankan JavaScript. Hitung sendiri SHA-256 berkas PDF Anda, lalu bandingkan
        dengan sidik di atas.
      </p>
    </noscript>`;
}
