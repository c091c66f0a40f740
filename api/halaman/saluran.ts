import type { StandarPelayanan } from '../bentuk/publik.schema.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

type Pengaduan = StandarPelayanan['layanan'][number]['pengaduan'];

/** Where an office is found, and every way to complain that it publishes. */
export function saluranPengaduan({ kantor, saluran }: Pengaduan, instansiId: string): Html {
  return html`<p>
      ${kantor.nama}, ${kantor.alamat}${kantor.telepon === undefined ? '' : telepon(kantor.telepon)}
    </p>
    <ul>
      ${saluran.map((s) => satuSaluran(s, instansiId))}
    </ul>`;
}

const telepon = (nomor: string) => html`, telepon <a href="tel:${nomor}">${nomor}</a>`;

function satuSaluran(
  { jenis, label, nilai, tautan }: Pengaduan['saluran'][number],
  instansiId: string,
): Html {
  // The office publishes that there is a form; where it is, we know.
  const alamat = tautan ?? (jenis === 'formulirPublik' ? `/pengaduan/${instansiId}` : undefined);
  if (alamat === undefined) return html`<li>${label}${nilai === undefined ? '' : `: ${nilai}`}</li>`;
  const tertaut = html`<a href="${alamat}">${nilai ?? label}</a>`;
  return nilai === undefined ? html`<li>${tertaut}</li>` : html`<li>${label}: ${tertaut}</li>`;
}
