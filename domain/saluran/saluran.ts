/** The ways by which a message leaves the house. In the application itself everybody reads everything anyway. */
export const SALURAN = ['surel', 'whatsapp'] as const;
export type Saluran = (typeof SALURAN)[number];

export const LABEL_SALURAN_LUAR: Readonly<Record<Saluran, string>> = { surel: 'Surel', whatsapp: 'WhatsApp' };

/** How a channel is served: for real, or into the local box of a demo. */
export const CARA_SALURAN = ['smtp', 'webhook', 'lokal'] as const;
export type CaraSaluran = (typeof CARA_SALURAN)[number];

/** What has become of a delivery. The first two are tried again, the others are the end. */
export const STATUS_KIRIM = ['menunggu', 'gagal', 'terkirim', 'mati', 'dibatalkan'] as const;
export type StatusKirim = (typeof STATUS_KIRIM)[number];

export const LABEL_STATUS_KIRIM: Readonly<Record<StatusKirim, string>> = {
  menunggu: 'Menunggu dikirim',
  gagal: 'Gagal, dicoba lagi',
  terkirim: 'Terkirim',
  mati: 'Tidak tersampaikan',
  dibatalkan: 'Tidak jadi dikirim',
};
