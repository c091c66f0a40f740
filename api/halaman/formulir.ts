/**
 * What a script adds to the complaint form: it is sent once, and not while there is no connection, where the browser
 * would put an error page in the place of what was typed. Nothing is stored.
 */
export const SKRIP_FORMULIR = `'use strict';
const formulir = document.getElementById('pengaduan');
const kabar = document.getElementById('kabar');
if (formulir && kabar) {
  const tombol = formulir.querySelector('button[type="submit"]');
  const tulisan = tombol.textContent;
  const terputus = () => {
    kabar.textContent = navigator.onLine ? '' : kabar.dataset.terputus;
    kabar.className = navigator.onLine ? '' : 'keadaan hati';
  };
  addEventListener('online', terputus);
  addEventListener('offline', terputus);
  terputus();
  formulir.addEventListener('submit', (e) => {
    terputus();
    if (tombol.disabled || !navigator.onLine) {
      e.preventDefault();
      return;
    }
    tombol.disabled = true;
    tombol.textContent = tombol.dataset.mengirim;
  });
  // Back in the browser shows the page as it was left.
  addEventListener('pageshow', () => {
    tombol.disabled = false;
    tombol.textContent = tulisan;
  });
}
`;
