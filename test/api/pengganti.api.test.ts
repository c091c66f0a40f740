import { penolakan } from '../../domain/kasus/penolakan.ts';
import { denganPengganti } from '../../domain/kasus/pejabat.ts';
import { tolakResi } from '../../db/tindakan.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { barisTindakan } from '../support/api/kasus-uji.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { sampai } from '../support/tunggu.ts';

let t: Tumpukan;
let kasus: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  kasus = await tanamKasus(t.bd, lansia('paraf'), { instansi: 'bulukumba' });
});
afterAll(() => t.tutup());

test('penolakan karena pemisahan tugas menyebut siapa yang dapat bertindak, juga pada resinya', async () => {
  const klien = await t.sebagai('kabid-rehsos@bulukumba');
  const jawaban = klien.kirim(`/api/v1/kasus/${kasus.id}/tindakan/paraf`, { versi: 1 });
  await sampai(async () => (await barisTindakan(t, kasus.id)).length > 0, 10_000, 'tindakan tercatat');
  const tindakanId = (await barisTindakan(t, kasus.id))[0]?.id ?? '';
  const sekretaris = { peran: 'sekretaris', jabatan: 'Sekretaris Dinas Sosial', nama: 'Muh. Asrul' } as const;
  const alasan = denganPengganti(penolakan('pisahTugas', 'Pengirim asesmen tidak boleh memberi paraf.'), [
    { ...sekretaris, orangId: 'tidak ditampilkan' },
  ]);
  await tolakResi(t.bd.db, tindakanId, alasan, t.l.sekarang());

  const pesan =
    'Pengirim asesmen tidak boleh memberi paraf. Yang dapat melakukannya: Muh. Asrul (Sekretaris Dinas Sosial).';
  const { status, isi } = await jawaban;
  expect(status).toBe(403);
  expect(isi).toMatchObject({ kode: 'pisahTugas', detail: pesan, pengganti: [sekretaris], tindakanId });
  const resi = await klien.ambil(`/api/v1/tindakan/${tindakanId}`);
  expect(resi.isi['penolakan']).toEqual({ kode: 'pisahTugas', pesan, pengganti: [sekretaris] });
});
