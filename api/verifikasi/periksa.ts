/**
 * The page's own script: compares a PDF with the published digest where the PDF is. Nothing is sent; the policy of the
 * page would not let it.
 */
export const SKRIP_PERIKSA = `'use strict';
const kotak = document.getElementById('cocokkan');
const berkas = document.getElementById('berkas');
const hasil = document.getElementById('hasil');
if (kotak && berkas && hasil) {
  kotak.hidden = false;
  // Browsers calculate digests on secure pages only.
  if (!globalThis.crypto || !crypto.subtle) {
    document.getElementById('pilih').hidden = true;
    tampilkan('hati', kotak.dataset.takAman);
  } else {
    berkas.addEventListener('change', () => periksa(berkas.files));
    // Else a file that falls beside the box would open in place of the page.
    addEventListener('dragover', (e) => e.preventDefault());
    addEventListener('drop', (e) => {
      e.preventDefault();
      periksa(e.dataTransfer ? e.dataTransfer.files : []);
    });
  }
}

let giliran = 0;
async function periksa(daftar) {
  const satu = daftar && daftar[0];
  if (!satu) return;
  giliran += 1;
  const ini = giliran;
  tampilkan('hati', 'Sedang dihitung…');
  try {
    const sidik = await crypto.subtle.digest('SHA-256', await satu.arrayBuffer());
    const heksa = Array.from(new Uint8Array(sidik), (b) => b.toString(16).padStart(2, '0')).join('');
    const cocok = heksa === kotak.dataset.sidik;
    if (ini === giliran) tampilkan(cocok ? kotak.dataset.nada : 'buruk', cocok ? kotak.dataset.cocok : kotak.dataset.beda);
  } catch {
    if (ini === giliran) tampilkan('hati', 'Berkas ini tidak dapat dibaca. Pilih berkasnya sekali lagi.');
  }
}

function tampilkan(nada, kalimat) {
  hasil.className = 'keadaan ' + nada;
  hasil.textContent = kalimat;
  hasil.hidden = false;
}
`;
