import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { permohonan } from '../support/api/permintaan.ts';
import type { Proses, SistemProses } from '../support/proses.ts';
import { siapkanSistemProses } from '../support/proses.ts';
import { sampai } from '../support/tunggu.ts';

/** Processes are started three times, each with its bundle; a busy machine takes its time. */
const SABAR_MS = 180_000;
/** The start script, and Docker after it, kill what has not ended by then. */
const BATAS_MS = 10_000;
const PENGIRIM = 8;

interface Hasil {
  kunci: string;
  /** Null: no answer. */
  status: number | null;
  galat?: string;
}

describe('an end that is asked for while people work', () => {
  let s: SistemProses;
  let api: Proses;
  let pekerja: Proses;
  beforeAll(async () => {
    s = await siapkanSistemProses();
    pekerja = await s.mulaiPekerja();
    api = await s.mulaiApi();
  }, SABAR_MS);
  afterAll(() => s.tutup());

  it(
    'answers every request that was taken, ends in time, and loses no act',
    async () => {
      const desa = await s.sebagai('petugas-desa@bulukumba');
      const { isi: lahir } = await desa.kirim('/api/v1/lansia', permohonan());
      const jalur = `/api/v1/kasus/${String(lahir['id'])}/tindakan/catat`;
      const { authorization } = await tokenDari(s, 'petugas-dinsos@bulukumba');
      const aliran = await s.tamu.mentah('/api/v1/peristiwa', { headers: { authorization } });
      const isiAliran = aliran.text();

      const agen = new Agent({ keepAlive: true, maxSockets: PENGIRIM });
      const hasil: Hasil[] = [];
      let berjalan = true;
      const kirimTerus = async () => {
        while (berjalan) {
          const h = await kirim(agen, s.alamat + jalur, authorization);
          hasil.push(h);
          // The door is shut: whoever knocks now was never let in.
          if (h.galat === 'ECONNREFUSED') return;
        }
      };
      const pengirim = Array.from({ length: PENGIRIM }, kirimTerus);
      const siap: string[] = [];
      const tanyaSiap = async () => {
        while (berjalan) {
          const jawab = await s.tamu.ambil('/sehat/siap').catch(() => null);
          if (jawab === null) return;
          siap.push(jawab.status === 200 ? '200' : `${jawab.status} ${String(jawab.isi['kode'])}`);
        }
      };
      const penanya = tanyaSiap();
      await sampai(async () => hasil.length > 3 * PENGIRIM, 30_000, 'tindakan mengalir');

      const akhir = await Promise.all([api.hentikan(), pekerja.hentikan()]);
      berjalan = false;
      await Promise.all([...pengirim, penanya]);
      agen.destroy();

      for (const { kode, ms } of akhir) {
        expect(kode).toBe(0);
        expect(ms).toBeLessThan(BATAS_MS);
      }
      // Nobody was cut off: an answer, or a door that was shut.
      expect(hasil.filter((h) => h.status === null && h.galat !== 'ECONNREFUSED')).toEqual([]);
      expect(hasil.filter((h) => h.status !== null && ![200, 202, 503].includes(h.status))).toEqual([]);
      expect(await isiAliran).toContain('tersambung');
      // Readiness says so first.
      expect(siap.at(-1)).toBe('503 berhenti');

      await s.mulaiPekerja();
      const terjawab = hasil.flatMap((h) => (h.status === null ? [] : [h.kunci]));
      const baris = async () =>
        s.bd.db
          .selectFrom('tindakan')
          .select(['kunci_idempotensi', 'status'])
          .where('jenis', '=', 'catat')
          .execute();
      await sampai(
        async () => (await baris()).every((b) => b.status !== 'menunggu'),
        60_000,
        'semua diputus',
      );
      const diterima = (await baris()).flatMap((b) => (b.status === 'diterima' ? [b.kunci_idempotensi] : []));
      expect(terjawab.filter((k) => !diterima.includes(k))).toEqual([]);
      const riwayat = await s.bd.db
        .selectFrom('riwayat')
        .select('tindakan_id')
        .where('jenis', '=', 'catat')
        .execute();
      expect(riwayat).toHaveLength(diterima.length);
      expect(new Set(riwayat.map((r) => r.tindakan_id)).size).toBe(diterima.length);
    },
    SABAR_MS,
  );
});

async function tokenDari(s: SistemProses, akun: string): Promise<{ authorization: string }> {
  const { isi } = await s.tamu.kirim('/api/v1/masuk', {
    surel: `${akun}.contoh`,
    kataSandi: 'lindung-contoh',
  });
  return { authorization: `Bearer ${String(isi['token'])}` };
}

/** Through one agent that keeps its connections, as a reverse proxy does. */
function kirim(agent: Agent, alamat: string, authorization: string): Promise<Hasil> {
  const kunci = randomUUID();
  const { promise, resolve } = Promise.withResolvers<Hasil>();
  const gagal = (e: NodeJS.ErrnoException) => resolve({ kunci, status: null, galat: e.code ?? e.message });
  const req = request(alamat, {
    method: 'POST',
    agent,
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': kunci },
  });
  req.on('error', gagal);
  req.on('response', (res) => {
    text(res).then(() => resolve({ kunci, status: res.statusCode ?? null }), gagal);
  });
  req.end(JSON.stringify({ catatan: 'Kunjungan.' }));
  return promise;
}
