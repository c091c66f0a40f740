import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { parse } from 'yaml';
import { laporan, permohonan } from '../support/api/permintaan.ts';
import { gagalSekali } from '../support/gagal-sekali.ts';
import type { Metrik } from '../support/metrik.ts';
import { bacaMetrik } from '../support/metrik.ts';
import type { Proses, SistemProses } from '../support/proses.ts';
import { siapkanSistemProses } from '../support/proses.ts';
import { sampai } from '../support/tunggu.ts';

/** A day passes in six seconds. */
const SKALA = 14_400;
const TOKEN = 'token-metrik-untuk-uji';
const NIK = '7302014107500001';
const NAMA = 'Daeng Sangkala Rahasia';
const CATATAN = 'Menderita penyakit yang tidak perlu diketahui siapa pun';

interface Aturan {
  alert: string;
  expr: string;
  annotations: { runbook: string };
}

describe('what the running processes tell of themselves', () => {
  let s: SistemProses;
  let api: Proses;
  let pekerja: Proses;
  beforeAll(async () => {
    s = await siapkanSistemProses({ LINDUNG_METRIK_TOKEN: TOKEN }, SKALA);
    [pekerja, api] = await Promise.all([s.mulaiPekerja(), s.mulaiApi()]);
  }, 120_000);
  afterAll(() => s.tutup());

  const ambil = async (alamat: string): Promise<Metrik> => {
    const res = await fetch(`${alamat}/metrik`, { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(res.status).toBe(200);
    return bacaMetrik(await res.text());
  };

  it('counts deadlines, escalations and rounds in the worker, with how long tasks waited', async () => {
    const desa = await s.sebagai('petugas-desa@bulukumba');
    const { isi: lahir } = await desa.kirim('/api/v1/lansia', permohonan({ klien: klien() }));
    const dinsos = await s.sebagai('petugas-dinsos@bulukumba');
    const jalur = `/api/v1/kasus/${String(lahir['id'])}/tindakan`;
    // Then it has a task of its own, which can wait.
    await gagalSekali(s.bd, 'riwayat');
    await dinsos.kirim(`${jalur}/tolak`, { versi: 1, alasan: 'Bukan penduduk kabupaten ini.' });
    expect((await fetch(`${s.alamatPekerja}/metrik`)).status).toBe(401);

    // Nobody decides about this one within its day.
    await (await s.sebagai('petugas-rps@pangkalpinang')).kirim('/api/v1/rps', laporan());
    let m = await ambil(s.alamatPekerja);
    await sampai(async () => {
      m = await ambil(s.alamatPekerja);
      const usai = m.nilai('lindung_tenggat_total', { layanan: 'lansia', sifat: 'pengingat' });
      return usai === 1 && m.jumlah('lindung_eskalasi_total', { layanan: 'rps' }) > 0;
    }, 40_000);
    expect(m.nilai('lindung_putaran_berhasil_detik', { putaran: 'penyapu' })).toBeGreaterThan(1.7e9);
    for (const nama of ['workflow_task', 'activity'])
      expect(m.nama).toContain(`temporal_${nama}_schedule_to_start_latency_seconds_bucket`);
    expect(m.teks).not.toMatch(new RegExp(`${String(lahir['id'])}|${String(lahir['nomor'])}|${NIK}|${NAMA}`));
  });

  it('has every measure that the sample alarms ask for, and a page of the runbook for each', async () => {
    const ada = new Set([...(await ambil(s.alamat)).nama, ...(await ambil(s.alamatPekerja)).nama, 'up']);
    const alarm = parse(readFileSync('docs/contoh/alarm.yaml', 'utf8')) as { groups: { rules: Aturan[] }[] };
    const aturan = alarm.groups.flatMap((g) => g.rules);
    expect(aturan.length).toBeGreaterThan(15);
    const kurang = aturan.flatMap(({ alert, expr }) =>
      namaDi(expr).flatMap((n) => (ada.has(n) ? [] : [`${alert}: ${n}`])),
    );
    expect(kurang).toEqual([]);
    const runbook = readFileSync('docs/runbook.md', 'utf8');
    expect(aturan.filter((a) => !runbook.includes(`\n### ${a.alert}\n`)).map((a) => a.alert)).toEqual([]);
    expect(
      aturan.filter((a) => a.annotations.runbook !== `docs/runbook.md#${a.alert.toLowerCase()}`),
    ).toEqual([]);
  });

  it('writes nothing of anybody into its logs, whatever is sent and whatever fails', async () => {
    const desa = await s.sebagai('petugas-desa@bulukumba');
    const { isi: lahir } = await desa.kirim('/api/v1/lansia', permohonan({ klien: klien() }));
    const jalur = `/api/v1/kasus/${String(lahir['id'])}/tindakan`;
    const dinsos = await s.sebagai('petugas-dinsos@bulukumba');
    expect([200, 202]).toContain((await dinsos.kirim(`${jalur}/catat`, { catatan: CATATAN })).status);
    expect((await dinsos.kirim('/api/v1/kasus/cari', { nama: `${NAMA}\u0000` })).status).toBe(422);
    expect((await desa.kirim('/api/v1/lansia', { klien: { nama: NAMA, nik: NIK } })).status).toBe(422);
    const rusak = `{"klien":{"nik":"${NIK}","nama":"${NAMA}"`;
    const mentah = { method: 'POST', body: rusak, headers: { 'content-type': 'application/json' } };
    expect((await desa.mentah('/api/v1/lansia', mentah)).status).toBe(400);
    expect((await desa.ambil(`/api/v1/kasus?nama=${encodeURIComponent(NAMA)}&nik=${NIK}`)).status).toBe(422);
    expect((await desa.ambil(`/api/v1/kasus/${NIK}`)).status).toBe(404);
    expect((await desa.ambil(`/${encodeURIComponent(NAMA)}`, { 'x-request-id': NIK })).status).toBe(404);
    await desa.ambil('/api/v1/saya', {
      'idempotency-key': NIK,
      'user-agent': NAMA,
      referer: `http://x/${NIK}`,
    });
    await s.tamu.kirim('/api/v1/masuk', { surel: `${NIK}@contoh.id`, kataSandi: NAMA });
    const formulir = new FormData();
    formulir.set('jenis', 'ktp');
    formulir.set('berkas', new Blob(['%PDF-1.4\nstartxref\n0\n%%EOF\n']), `${NAMA} ${NIK}.pdf`);
    expect((await desa.mentah('/api/v1/dokumen', { method: 'POST', body: formulir })).status).toBe(201);
    // The database refuses with the whole row in its message, in the API and in an activity.
    await sql`
      create function uji_gagal() returns trigger language plpgsql as
        $$ begin raise exception 'gagal pada %', new using errcode = 'XX000', detail = new.nama; end $$;
      create trigger uji_gagal before insert or update on klien for each row execute function uji_gagal()
    `.execute(s.bd.pemilik);
    expect((await desa.kirim('/api/v1/lansia', permohonan({ klien: klien() }))).status).toBe(500);
    await dinsos.kirim(`${jalur}/koreksiData`, {
      klien: { nama: NAMA, panggilan: 'Sangkala' },
      alasan: CATATAN,
    });
    await sampai(async () => pekerja.catatan().includes('kegiatan gagal'), 20_000, 'kegiatan gagal');

    const catatan = api.catatan() + pekerja.catatan();
    expect(api.catatan()).toContain('kesalahan tak terduga');
    for (const rahasia of [NIK, NAMA, 'Sangkala', encodeURIComponent(NAMA), CATATAN.slice(0, 12)])
      expect([rahasia, catatan.includes(rahasia)]).toEqual([rahasia, false]);
    // Each request has an id, in the answer and in its line.
    const { kepala } = await desa.ambil('/api/v1/saya');
    const id = kepala.get('x-request-id') ?? 'tidak ada';
    await sampai(async () => api.catatan().includes(`"permintaan":"${id}"`), 5_000, 'baris permintaan');
    for (const baris of catatan.trim().split('\n')) expect(() => JSON.parse(baris)).not.toThrow();
  });
});

function klien() {
  return { nama: NAMA, nik: NIK, jenisKelamin: 'P' as const, tanggalLahir: '1950-07-01' };
}

/** Names of the measures in an expression: no functions, no labels, no words of the language. */
function namaDi(expr: string): string[] {
  const tanpaLabel = expr.replaceAll(/\{[^}]*\}|\b(by|on|without)\s*\([^)]*\)/g, '');
  return Array.from(
    tanpaLabel.matchAll(/\b(up|(?:lindung|temporal|nodejs|process)_\w+)\b/g),
    (m) => m[1] ?? '',
  );
}
