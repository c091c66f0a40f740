import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { KeadaanKasus, Peristiwa } from '../../../domain/kasus/keadaan.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { Peran } from '../../../domain/kata.ts';
import { bacaAlur, bacaKeadaan } from '../../../db/kasus.repository.ts';
import { bacaEntri } from '../../../db/riwayat.ts';
import { cariTindakan, catatTindakan } from '../../../db/tindakan.repository.ts';
import { kirimTindakan } from '../../../engine/kirim.ts';
import { beriFrasa } from '../surat/tertulis.ts';
import { sampai } from '../tunggu.ts';
import type { Panggung } from './panggung.ts';
import { cariPelaku } from './pelaku.ts';
import { segelkan } from './segel.ts';

export interface KasusUji {
  id: string;
  instansiId: string;
  /** Workflow of the birth; a reopened case goes on under another, which acts are sent to by themselves. */
  alurId: string;
  handle: WorkflowHandle;
  keadaan<K extends KeadaanKasus = KeadaanKasus>(): Promise<K>;
  riwayat(): Promise<string[]>;
  /** Entries of the history, decrypted. */
  entri(): Promise<Peristiwa[]>;
  /** Records, seals and signals an act without waiting for its receipt. @returns the act */
  kirim(surel: string, jenis: string, isi: unknown, pilihan?: PilihanTindakan): Promise<Tindakan>;
  /** As `kirim`, then waits for the receipt. @returns 'diterima' or the code of the refusal */
  lakukan(surel: string, jenis: string, isi: unknown, pilihan?: PilihanTindakan): Promise<string>;
  /** Waits for the receipt of an act that was sent. @returns as `lakukan` */
  tunggu(t: Tindakan): Promise<string>;
  hasil(tindakanId: string): Promise<string>;
}

export interface PilihanTindakan {
  versi?: number;
  waktu?: Waktu;
  /** Which of several positions the person acts in. */
  peran?: Peran;
  /** Given with `tandaTangan`. */
  frasaSandi?: string;
}

export function bukaKasusUji(
  p: Panggung,
  kasus: { id: string; instansiId: string; alurId: string },
): KasusUji {
  const { bd } = p;
  const ini: KasusUji = {
    ...kasus,
    handle: p.client.workflow.getHandle(kasus.alurId),
    async keadaan<K extends KeadaanKasus>() {
      return (await bacaKeadaan(bd.db, bd.brankas, kasus.id)) as K;
    },
    riwayat: async () => (await ini.entri()).map((e) => e.jenis),
    entri: () => bacaEntri(bd.db, bd.brankas, kasus.id, 0, 1000),
    async kirim(surel, jenis, isi, pilihan = {}) {
      const pelaku = await cariPelaku(bd, surel, pilihan.peran);
      const waktu = pilihan.waktu ?? (await p.sekarang());
      const t = segelkan(bd, kasus.id, jenis, isi, pelaku, waktu, pilihan.versi);
      const alurId = (await bacaAlur(bd.db, bd.brankas, [kasus.id])).get(kasus.id)?.alurId ?? kasus.alurId;
      await catatTindakan(bd.db, bd.brankas, {
        tindakan: t,
        instansiId: kasus.instansiId,
        kunciIdempotensi: randomUUID(),
        asal: 'uji',
        alurId,
      });
      if (pilihan.frasaSandi !== undefined) await beriFrasa(p, t, pilihan.frasaSandi);
      await kirimTindakan(p.client, alurId, t);
      return t;
    },
    async lakukan(surel, jenis, isi, pilihan) {
      const versi = pilihan?.versi ?? (await ini.keadaan()).versi;
      return ini.tunggu(await ini.kirim(surel, jenis, isi, { ...pilihan, versi }));
    },
    async tunggu({ tindakanId, jenis }) {
      await sampai(async () => (await ini.hasil(tindakanId)) !== 'menunggu', 20_000, `resi ${jenis}`);
      return ini.hasil(tindakanId);
    },
    async hasil(tindakanId) {
      const resi = await cariTindakan(bd.db, tindakanId);
      return resi?.status === 'ditolak'
        ? (resi.penolakan as { kode: string }).kode
        : (resi?.status ?? 'tidakAda');
    },
  };
  return ini;
}
