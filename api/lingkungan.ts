import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { GudangBerkas } from '../db/gudang/gudang.ts';
import type { Brankas } from '../db/kunci/brankas.ts';
import type { Penyegel } from '../db/kunci/segel.ts';
import type { Db } from '../db/koneksi.ts';
import type { JamDemo } from '../domain/jam/skala.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Pencetak } from '../surat/pencetak.ts';
import type { Pemindai } from './dokumen/pemindai.ts';
import type { PengaturanOidc } from './masuk/oidc/pengaturan.ts';
import type { Ukuran } from './pantau/ukuran.ts';
import type { PengamatResi } from './pengamat-resi.ts';
import type { Siaran } from './siaran.ts';

/** What the API needs from outside; the composition root is api/main.ts. */
export interface Lingkungan {
  db: Db;
  brankas: Brankas;
  penyegel: Penyegel;
  client: Client;
  jam: JamDemo;
  /** The wall clock, on the demo clock's scale. */
  sekarang: () => Waktu;
  pengamatResi: PengamatResi;
  siaran: Siaran;
  log: Logger;
  gudang: GudangBerkas;
  /** Prints drafts, and letters for wet ink again. */
  pencetak: Pencetak;
  /** Where browsers reach us: what links begin with. */
  alamatPublik: string;
  /** Null: uploads are not scanned. */
  pemindai: Pemindai | null;
  /** How often an event stream shows that it lives, and looks whether the session it belongs to does. */
  denyutMs: number;
  /** Null: nobody signs in through a provider. */
  oidc: PengaturanOidc | null;
  /** Address of the Temporal UI's server; null where there is none to show. */
  temporalUi: string | null;
  /** Folder of the built console; null where it is not served. */
  konsol: string | null;
  /** Where a reverse proxy may stand. */
  proksi: string[];
  ukuran: Ukuran;
  /** Who shows it may read metrics; null where none is configured. */
  tokenMetrik: string | null;
  /** The end was asked for: what runs is finished, nothing new is waited for. */
  henti: AbortSignal;
  /** Demo accounts and the demo clock are refused here. */
  produksi: boolean;
}
