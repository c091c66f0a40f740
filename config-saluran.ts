import { resolve } from 'node:path';
import { z } from 'zod';

/** What carries messages out of the house is known to the worker alone. */

const alamatSmtp = z
  .string()
  .refine(
    (teks) =>
      URL.canParse(teks) && /^smtps?:$/.test(new URL(teks).protocol) && new URL(teks).hostname.length > 0,
    'harus berbentuk smtps://pengguna:sandi@host:465, atau smtp://… dengan STARTTLS',
  )
  .transform((teks) => new URL(teks))
  .refine(
    ({ searchParams: s }) => [...s].every(([nama, nilai]) => nama === 'tls' && nilai === 'tidak'),
    'setelah tanda tanya hanya boleh tls=tidak',
  )
  .refine(
    ({ protocol, searchParams }) => protocol === 'smtp:' || searchParams.size === 0,
    'smtps:// selalu dengan TLS',
  );

const POLA_PENGIRIM = /^(?:([^<>"\p{C}]{1,100}?)\s*<)?([^\s<>@,;:"()]+@[a-zA-Z0-9.-]+)(>)?$/u;
const pengirim = z.string().transform((teks, ctx) => {
  const [, nama, alamat = '', tutup] = POLA_PENGIRIM.exec(teks.trim()) ?? [];
  if (alamat !== '' && (nama === undefined) === (tutup === undefined))
    return { nama: nama ?? 'Lindung', alamat };
  ctx.addIssue({
    code: 'custom',
    message: 'harus satu alamat, misalnya "Dinas Sosial <lindung@dinsos.contoh.go.id>"',
  });
  return z.NEVER;
});

const alamatWebhook = z
  .string()
  .refine(
    (teks) => URL.canParse(teks) && /^https?:$/.test(new URL(teks).protocol),
    'harus alamat https:// webhook gateway WhatsApp',
  );

export const isianSaluran = {
  LINDUNG_SMTP: alamatSmtp.optional(),
  LINDUNG_SMTP_PENGIRIM: pengirim.optional(),
  LINDUNG_SMTP_CA: z.string().optional(),
  LINDUNG_WA_WEBHOOK: alamatWebhook.optional(),
  LINDUNG_WA_RAHASIA: z
    .string()
    .min(16, 'harus paling sedikit 16 huruf; buat dengan: openssl rand -hex 32')
    .optional(),
};

type NilaiSaluran = z.output<z.ZodObject<typeof isianSaluran>>;

export type PengaturanSaluran = ReturnType<typeof pengaturanSaluran>;

/** @returns a line for each variable that a channel lacks */
export function kekuranganSaluran(n: NilaiSaluran): string[] {
  return [
    ...(n.LINDUNG_SMTP && !n.LINDUNG_SMTP_PENGIRIM
      ? ['LINDUNG_SMTP_PENGIRIM: wajib diisi bila LINDUNG_SMTP diisi']
      : []),
    ...(n.LINDUNG_WA_WEBHOOK && !n.LINDUNG_WA_RAHASIA
      ? ['LINDUNG_WA_RAHASIA: wajib diisi bila LINDUNG_WA_WEBHOOK diisi']
      : []),
  ];
}

/** Beside this machine itself, neither a message nor a password may travel in the clear. */
export function kelemahanSaluran(n: NilaiSaluran): string[] {
  const { LINDUNG_SMTP: smtp, LINDUNG_WA_WEBHOOK: webhook } = n;
  return [
    ...(smtp && tlsSmtp(smtp) === 'tidak' && !hostSendiri(smtp)
      ? ['LINDUNG_SMTP: tls=tidak hanya boleh untuk server surel pada mesin ini sendiri']
      : []),
    ...(webhook && webhook.startsWith('http://') && !hostSendiri(new URL(webhook))
      ? ['LINDUNG_WA_WEBHOOK: harus https://']
      : []),
  ];
}

/** The password within an address of a mail server, for the check against sample passwords. */
export function sandiSmtp(smtp: URL | undefined): string | undefined {
  return smtp?.password ? decodeURIComponent(smtp.password) : undefined;
}

/** Of settings that lack nothing; a channel that is not set up is undefined. */
export function pengaturanSaluran(n: NilaiSaluran) {
  const { LINDUNG_SMTP: smtp, LINDUNG_SMTP_PENGIRIM: dari, LINDUNG_WA_WEBHOOK: alamat } = n;
  const { LINDUNG_WA_RAHASIA: rahasia, LINDUNG_SMTP_CA: ca } = n;
  return {
    surel: smtp && dari && { ...pengaturanSmtp(smtp), pengirim: dari, berkasCa: ca && resolve(ca) },
    whatsapp: alamat && rahasia ? { alamat, rahasia } : undefined,
  };
}

function pengaturanSmtp(url: URL) {
  const tls = tlsSmtp(url);
  const masuk = url.username && {
    user: decodeURIComponent(url.username),
    pass: decodeURIComponent(url.password),
  };
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (tls === 'langsung' ? 465 : 587) : Number(url.port),
    tls,
    masuk: masuk || undefined,
  };
}

function tlsSmtp(url: URL): 'langsung' | 'wajib' | 'bila-ada' | 'tidak' {
  if (url.protocol === 'smtps:') return 'langsung';
  if (url.searchParams.get('tls') === 'tidak') return 'tidak';
  return hostSendiri(url) ? 'bila-ada' : 'wajib';
}

function hostSendiri({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
