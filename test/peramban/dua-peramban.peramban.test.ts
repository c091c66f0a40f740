import { unggah } from '../support/api/kasus-uji.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { AKUN, lakukan as lakukanApi, lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';
import { ketik } from './support/isian.ts';
import { bukaKasus, bukaTindakan, kirimkan, lakukan, tahap } from './support/kasus.ts';
import { tugas } from './support/kotak-tugas.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';
import { tindakanTercatat } from './support/tindakan-tercatat.ts';

let p: Panggung;
beforeAll(async () => {
  p = await mulaiPanggung();
});
afterAll(() => p.tutup());

async function lampirkanSyarat(s: Sistem, kasus: KasusSistem): Promise<void> {
  const dokumen: unknown[] = [];
  for (const jenis of ['ktp', 'suratKeterangan'])
    dokumen.push((await unggah(s, AKUN.desa, { jenis })).isi['id']);
  await lakukanApi(kasus, AKUN.desa, 'lampirkanDokumen', { dokumen });
}

describe('two people at once', () => {
  it('see their inboxes change without loading anything again', async () => {
    const [a, b] = [await p.orang('petugas-dinsos@bulukumba'), await p.orang('petugas-dinsos@bulukumba')];
    const kasus = await p.s.lahir('lansia');
    await lampirkanSyarat(p.s, kasus);
    const butir = (j: Jendela, apa: string) => tugas(j.halaman, kasus.nomor).filter({ hasText: apa });
    await Promise.all([a, b].map((j) => butir(j, 'Nyatakan berkas lengkap').waitFor()));
    const lain = await a.konteks.newPage();
    await bukaKasus(lain, kasus.id);
    await lakukan(lain, 'Nyatakan berkas lengkap');
    await Promise.all([a, b].map((j) => butir(j, 'Tugaskan pekerja sosial').waitFor()));
    expect(await butir(b, 'Nyatakan berkas lengkap').count()).toBe(0);
    expect([...a.keluhan, ...b.keluhan]).toEqual([]);
  });

  it('act on one case: the later is told what changed, keeps what was typed, and can send it again', async () => {
    const kasus = await lansiaSampaiParaf(p.s);
    const [kabid, dinsos] = [
      await p.orang('kabid-rehsos@bulukumba'),
      await p.orang('petugas-dinsos@bulukumba'),
    ];
    kabid.wajar(/status of 409/);
    await bukaKasus(kabid.halaman, kasus.id);
    const d = await bukaTindakan(kabid.halaman, 'Beri paraf');
    await ketik(d, { Catatan: 'Segera diteruskan.' });
    await bukaKasus(dinsos.halaman, kasus.id);
    await lakukan(dinsos.halaman, 'Koreksi data', (f) =>
      ketik(f, { Alamat: 'Jalan Kenari, Caile', Alasan: 'Alamat keliru.' }),
    );
    await kirimkan(d, 'Beri paraf');
    const galat = d.getByRole('alert');
    await galat.getByText('Yang berubah sejak Anda membukanya').waitFor();
    await galat.getByText(/^Koreksi data, Sri Wahyuni Padang/).waitFor();
    expect(await tindakanTercatat(p, kasus.id, 'paraf')).not.toContain('diterima');
    expect(await d.getByLabel('Catatan').inputValue()).toBe('Segera diteruskan.');
    await galat.getByRole('button', { name: 'Saya sudah memeriksa perubahannya' }).click();
    await kirimkan(d, 'Beri paraf');
    await d.waitFor({ state: 'hidden' });
    await tahap(kabid.halaman, 'Tanda tangan');
    expect([...kabid.keluhan, ...dinsos.keluhan]).toEqual([]);
  });
});
