import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { kunciOrang } from '../../../db/orang.repository.ts';
import { simpanPilihan, tetapkanAlamat } from '../../../db/saluran-orang.repository.ts';
import { simpanAturanSaluran } from '../../../db/aturan-saluran.repository.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { AturanSaluran, PilihanSaluran } from '../../../domain/saluran/aturan.ts';
import type { Saluran } from '../../../domain/saluran/saluran.ts';
import { SALURAN } from '../../../domain/saluran/saluran.ts';
import type { AlatSaluran } from '../../../worker/saluran/alat.ts';
import { antarkan } from '../../../worker/saluran/antar.ts';
import type { Pengirim } from '../../../worker/saluran/pengirim.ts';
import { sebarkan } from '../../../worker/saluran/sebarkan.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { basisDataUji } from '../basis-data.ts';
import { orangIni } from '../api/tanam-kasus.ts';
import { pada } from '../pembangun/waktu.ts';
import type { Peran } from '../../../domain/kata.ts';

export interface PesanUji {
  jenis?: string;
  isi?: object;
  orang?: string;
  peran?: Peran;
  kasusId?: string;
  dibuat?: Waktu;
}

/** The rounds of the channels over a database of their own, in the office of Bulukumba, on a clock that is set by hand. */
export interface MejaSaluran {
  bd: BasisDataUji;
  a: AlatSaluran;
  log: string[];
  jam: { kini: Waktu };
  orang(peran: Peran): Promise<string>;
  /** Lays a message into the outbox: an escalation past its deadline unless said otherwise. @returns its id */
  pesan(p: PesanUji): Promise<string>;
  sebarkan(terpasang?: readonly Saluran[]): Promise<number>;
  antarkan(p: Pengirim, henti?: AbortSignal): Promise<number>;
  pilih(orang: string, saluran: Saluran, pilihan: PilihanSaluran): Promise<void>;
  /** Gives somebody a number that is proven. */
  beriNomor(orang: string, nomor: string): Promise<void>;
  aturan(a: AturanSaluran): Promise<void>;
  /** The deliveries, in the order in which they came into being. */
  pengiriman(kotakId?: string): Promise<BarisKirim[]>;
  /** As if the wait for the next try were over. */
  sekarangLagi(): Promise<void>;
  tutup(): Promise<void>;
}

export interface BarisKirim {
  id: string;
  orang_id: string;
  saluran: string;
  status: string;
  mendesak: boolean;
  percobaan: number;
  galat: string | null;
  tahan_sampai: string | null;
}

const TERUS = new AbortController().signal;

/** 11.00 WITA on a Monday unless the clock is set. */
export async function mejaSaluran(): Promise<MejaSaluran> {
  const bd = await basisDataUji();
  const log: string[] = [];
  const jam = { kini: pada(120) };
  const a: AlatSaluran = {
    db: bd.db,
    brankas: bd.brankas,
    alamatPublik: 'https://lindung.contoh.test',
    sekarang: () => jam.kini,
    log: pino({}, { write: (baris: string) => void log.push(baris) }),
  };
  return {
    bd,
    a,
    log,
    jam,
    orang: async (peran) => (await orangIni(bd, 'bulukumba', peran)).orang,
    async pesan(p) {
      const id = randomUUID();
      const isi = p.isi ?? {
        nomor: 'lansia-bulukumba-2026-0001',
        tahap: 'paraf',
        tenggat: 'Paraf Kepala Bidang',
        batas: pada(0),
        jenjang: 1,
      };
      await bd.db
        .insertInto('kotak_keluar')
        .values({
          id,
          kunci: `uji:${id}`,
          instansi_id: 'bulukumba',
          kasus_id: p.kasusId ?? null,
          orang_id: p.orang ?? null,
          peran: p.peran ?? null,
          lewat: 'pemangku',
          jenis: p.jenis ?? 'eskalasi',
          isi: JSON.stringify(isi),
          dibuat_pada: p.dibuat ?? jam.kini,
        })
        .execute();
      return id;
    },
    sebarkan: (terpasang = SALURAN) => sebarkan(a, terpasang),
    antarkan: (p, henti = TERUS) => antarkan(a, p, henti),
    async pilih(orangId, saluran, pilihan) {
      await bd.db.transaction().execute((trx) => simpanPilihan(trx, { orangId, saluran }, pilihan));
    },
    async beriNomor(orangId, nomor) {
      await bd.db.transaction().execute(async (trx) => {
        await kunciOrang(trx, orangId);
        const k = { orangId, instansiId: 'bulukumba', saluran: 'whatsapp' as const };
        await tetapkanAlamat(trx, bd.brankas, k, nomor);
      });
    },
    async aturan(baru) {
      await bd.db.transaction().execute((trx) => simpanAturanSaluran(trx, 'bulukumba', baru));
    },
    async pengiriman(kotakId) {
      let q = bd.db
        .selectFrom('pengiriman')
        .select(['id', 'orang_id', 'saluran', 'status', 'mendesak', 'percobaan', 'galat', 'tahan_sampai'])
        .orderBy('dibuat_pada')
        .orderBy('saluran')
        .orderBy('orang_id');
      if (kotakId !== undefined) q = q.where('kotak_id', '=', kotakId);
      return q.execute();
    },
    async sekarangLagi() {
      await bd.db
        .updateTable('pengiriman')
        .set({ coba_pada: '2000-01-01T00:00:00.000Z', diambil_sampai: null })
        .where('status', 'in', ['menunggu', 'gagal'])
        .execute();
    },
    tutup: () => bd.tutup(),
  };
}
