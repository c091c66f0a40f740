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
}
@media (prefers-color-scheme: dark) {
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
}
header { color: var(--redup); border-bottom: 1px solid var(--garis); padding-bottom: 0.5rem; }
header p { margin: 0; }
main { padding-top: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
p { margin: 0 0 0.75rem; }
a { color: var(--tautan); }
:focus-visible { outline: 3px solid var(--tautan); outline-offset: 2px; }
.keadaan { margin: 0 0 1rem; padding: 1rem; border-left: 0.5rem solid; border-radius: 0.25rem; }
.keadaan p:last-child { margin: 0; }
.baik { color: var(--baik); background: var(--latar-baik); }
.buruk { color: var(--buruk); background: var(--latar-buruk); }
.hati { color: var(--hati); background: var(--latar-hati); }
.keadaan a { color: inherit; }
.utuh { white-space: nowrap; }
dl { margin: 0; }
dl div { padding: 0.5rem 0; border-bottom: 1px solid var(--garis); }
dt { color: var(--redup); font-size: 0.9375rem; }
dd { margin: 0; overflow-wrap: anywhere; }
code { font-family: ui-monospace, monospace; font-size: 0.9375rem; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
input, button { font: inherit; min-height: 2.75rem; max-width: 100%; }
input[type="text"] {
  width: 100%;
  padding: 0.5rem;
  color: inherit;
  background: var(--latar);
  border: 1px solid var(--garis);
  border-radius: 0.25rem;
  text-transform: uppercase;
}
.jatuhkan { padding: 1rem; border: 2px dashed var(--garis); border-radius: 0.25rem; }
button {
  margin-top: 0.75rem;
  padding: 0.5rem 1.25rem;
  color: var(--teks-tombol);
  background: var(--tombol);
  border: 0;
  border-radius: 0.25rem;
}
@media (min-width: 34rem) {
  dl div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; }
}
`;
