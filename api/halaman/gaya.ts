/** Look of the public pages: the reader's own fonts and colours of light and dark, nothing from elsewhere. */
export const GAYA = `:root {
  color-scheme: light dark;
  --latar: #ffffff;
  --teks: #1b1f23;
  --redup: #4b5560;
  --garis: #8a949e;
  --tautan: #0a4fa3;
  --tombol: #0a4fa3;
  --teks-tombol: #ffffff;
  --baik: #0b5527;
  --latar-baik: #e6f4ea;
  --buruk: #8c1515;
  --latar-buruk: #fdeaea;
  --hati: #613d00;
  --latar-hati: #fff3d9;
  --latar-netral: #eef2f6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --latar: #14171a;
    --teks: #f1f3f5;
    --redup: #b9c1c9;
    --garis: #7d8790;
    --tautan: #8ec1ff;
    --tombol: #8ec1ff;
    --teks-tombol: #10151a;
    --baik: #93e6b0;
    --latar-baik: #0f2c1a;
    --buruk: #ffb4b4;
    --latar-buruk: #391414;
    --hati: #ffd88a;
    --latar-hati: #32260b;
    --latar-netral: #20262c;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body {
  margin: 0 auto;
  max-width: 42rem;
  padding: 1rem;
  background: var(--latar);
  color: var(--teks);
  font: 1.0625rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word;
}
.lompat { position: absolute; left: -99rem; padding: 0.5rem 1rem; background: var(--latar); }
.lompat:focus { left: 0; top: 0; z-index: 1; }
header { border-bottom: 1px solid var(--garis); padding-bottom: 0.5rem; }
.merek { font-weight: 700; margin: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
.menu ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.menu a { display: inline-block; padding: 0.375rem 0; }
.peraga { margin: 0 0 0.75rem; padding: 0.5rem 0.75rem; color: var(--hati); background: var(--latar-hati); }
main { padding-top: 1rem; }
main:focus { outline: none; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 0.25rem; }
p, main ul, main ol { margin: 0 0 0.75rem; }
li { margin-bottom: 0.25rem; }
a { color: var(--tautan); }
:focus-visible { outline: 3px solid var(--tautan); outline-offset: 2px; }
.redup { color: var(--redup); font-size: 0.9375rem; }
.utuh { white-space: nowrap; }
.tersembunyi { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.apa-adanya { white-space: pre-line; }
.keadaan { margin: 0 0 1rem; padding: 1rem; border-left: 0.5rem solid; border-radius: 0.25rem; }
.keadaan h2 { margin-top: 0; }
.keadaan :last-child { margin-bottom: 0; }
.baik { color: var(--baik); background: var(--latar-baik); }
.buruk { color: var(--buruk); background: var(--latar-buruk); }
.hati { color: var(--hati); background: var(--latar-hati); }
.netral { background: var(--latar-netral); border-color: var(--tautan); }
.keadaan a { color: inherit; }
.pintu { list-style: none; padding: 0; }
.pintu a, .kantor a { display: inline-block; padding: 0.375rem 0; }
.pintu a { font-weight: 600; }
.pintu span { display: block; }
.daftar-isi { padding: 0.75rem 1rem; background: var(--latar-netral); border-radius: 0.25rem; }
.daftar-isi ul ul { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-bottom: 0.75rem; }
.daftar-isi a { display: inline-block; padding: 0.25rem 0; }
.langkah { list-style: none; padding: 0; }
.langkah li { padding: 0.5rem 0.75rem; border-left: 0.25rem solid var(--garis); margin: 0; }
.langkah .selesai { border-color: var(--baik); }
.langkah .berlangsung { border-color: var(--tautan); background: var(--latar-netral); }
.langkah span { display: block; }
.kode { font: 700 1.5rem/1.5 ui-monospace, monospace; letter-spacing: 0.05em; user-select: all; }
dl { margin: 0 0 0.75rem; }
dl div { padding: 0.5rem 0; border-bottom: 1px solid var(--garis); }
dt { color: var(--redup); font-size: 0.9375rem; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; font-size: 0.9375rem; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
.isian { margin-bottom: 1.25rem; }
.isian p { margin: 0.25rem 0; }
.salah { color: var(--buruk); font-weight: 600; }
fieldset { border: 1px solid var(--garis); border-radius: 0.25rem; margin: 0 0 1rem; padding: 0.75rem 1rem; }
legend { font-weight: 700; padding: 0 0.25rem; }
input, textarea, button { font: inherit; min-height: 2.75rem; max-width: 100%; }
input[type="text"], textarea {
  width: 100%;
  padding: 0.5rem;
  color: inherit;
  background: var(--latar);
  border: 1px solid var(--garis);
  border-radius: 0.25rem;
}
textarea { min-height: 10rem; resize: vertical; }
select { font: inherit; min-height: 2.75rem; max-width: 100%; }
.pilihan { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; margin: 0; font-weight: 400; }
.pilihan input { flex: none; width: 1.375rem; height: 1.375rem; min-height: 0; }
.huruf-besar { text-transform: uppercase; }
[aria-invalid="true"] { border: 2px solid var(--buruk) !important; }
.jatuhkan { padding: 1rem; border: 2px dashed var(--garis); border-radius: 0.25rem; }
button {
  margin-top: 0.75rem;
  padding: 0.5rem 1.25rem;
  color: var(--teks-tombol);
  background: var(--tombol);
  border: 0;
  border-radius: 0.25rem;
}
button:disabled { opacity: 0.6; }
@media (min-width: 34rem) {
  dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; }
}
@media print {
  .menu, .lompat, .daftar-isi, form { display: none; }
  body { max-width: none; padding: 0; color: #000; background: #fff; font-size: 11pt; }
  h2, h3 { break-after: avoid; }
  li { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
