import { createTransport } from 'nodemailer';
import type { HasilKirim } from '../../domain/saluran/percobaan.ts';
import { hasilSmtp } from '../../domain/saluran/percobaan.ts';
import type { Pengirim, PesanKeluar } from './pengirim.ts';
import { hasilTerhenti } from './pengirim.ts';

export interface PengaturanSmtp {
  host: string;
  port: number;
  /** `langsung`: TLS from the first byte; `wajib`: STARTTLS or nothing; `bila-ada`: within this machine; `tidak`: asked for. */
  tls: 'langsung' | 'wajib' | 'bila-ada' | 'tidak';
  masuk: { user: string; pass: string } | undefined;
  pengirim: { nama: string; alamat: string };
  /** Certificate authorities to trust besides those of the system, in PEM. */
  ca?: string | undefined;
}

const BATAS_MS = 30_000;
const SAMBUNG_MS = 10_000;
const SEREMPAK = 3;
const BALASAN_MAKS = 64 * 1024;

/** E-mail to any SMTP server. A server that trickles its replies is left after the limit, as one that says nothing. */
export function pengirimSurel(p: PengaturanSmtp, batasMs = BATAS_MS): Pengirim {
  const transport = createTransport({
    pool: true,
    host: p.host,
    port: p.port,
    secure: p.tls === 'langsung',
    requireTLS: p.tls === 'wajib',
    ignoreTLS: p.tls === 'tidak',
    ...(p.masuk && { auth: p.masuk }),
    tls: { minVersion: 'TLSv1.2', ...(p.ca !== undefined && { ca: p.ca }) },
    connectionTimeout: Math.min(SAMBUNG_MS, batasMs),
    greetingTimeout: Math.min(SAMBUNG_MS, batasMs),
    dnsTimeout: Math.min(SAMBUNG_MS, batasMs),
    socketTimeout: batasMs,
    maxResponseSize: BALASAN_MAKS,
    maxConnections: SEREMPAK,
    // A connection that the server closed while it lay idle is replaced; all else is our own schedule's.
    maxRequeues: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    saluran: 'surel',
    cara: 'smtp',
    async kirim(pesan, henti) {
      const signal = AbortSignal.any([henti, AbortSignal.timeout(batasMs)]);
      try {
        await transport.sendMail({ ...surat(p, pesan), signal });
        return { hasil: 'terkirim' };
      } catch (e) {
        return signal.aborted ? hasilTerhenti(henti) : gagal(e);
      }
    },
    tutup: () => transport.close({ force: true }),
  };
}

function surat({ pengirim }: PengaturanSmtp, pesan: PesanKeluar) {
  const domain = pengirim.alamat.slice(pengirim.alamat.indexOf('@') + 1);
  return {
    from: { name: pengirim.nama, address: pengirim.alamat },
    // As an object: text could be read as several addresses.
    to: { name: '', address: pesan.kepada },
    messageId: `<${pesan.kunci}@${domain}>`,
    subject: pesan.perihal,
    text: `${pesan.teks}\n\n-- \nPesan otomatis dari Lindung; jangan dibalas. Pemberitahuan Anda diatur di Lindung.\n`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

function gagal(e: unknown): HasilKirim {
  const { code, responseCode, command } = e as { code?: unknown; responseCode?: number; command?: string };
  return hasilSmtp({
    kode: code,
    ...(responseCode !== undefined && { balasan: responseCode }),
    ...(command !== undefined && { perintah: command }),
  });
}
