import { randomUUID } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { indeksSalinan, kasusTerbaca } from '../../domain/pdp/salinan.ts';
import { TIPE_SALINAN } from '../../domain/kata.ts';
import { catatUnggahan, lampirkanKeKasus, terikatDokumen } from '../../db/dokumen.repository.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { kasusYangMemuat } from '../../db/pdp.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { namaKantor } from '../../db/salinan-data.baca.ts';
import type { HasilKerja, PermintaanKerja } from '../kontrak.ts';
import type { KonteksKerja } from '../kerja.ts';
import { komitKerja } from '../kerja.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { entriSistem } from './entri.ts';
import { kumpulkanKasus } from './kumpulkan.ts';

/**
 * Puts together everything the office holds on a person, as a document of the request: under a key of its own, which
 * goes with the request. Each attempt has a box of its own: a late one writes over none that is on record.
 */
export function susunSalinanData(l: Lingkungan, p: PermintaanKerja): Promise<HasilKerja> {
  return komitKerja<KeadaanPdp>(l, p, async (c) => {
    const { isi, kasus } = await susun(c);
    const { kasusId, instansiId, nomor } = c.k;
    const id = randomUUID();
    const kunci = await l.brankas.buatKunciDokumen(c.trx, instansiId);
    const kotak = sandikan(kunci, isi, terikatDokumen(id));
    await catatUnggahan(
      c.trx,
      kunci,
      {
        id,
        instansiId,
        pemilik: pelakuSistem(instansiId, 'sistem').orangId,
        jenis: 'lainnya',
        nama: `Salinan data ${nomor}.zip`,
        tipe: TIPE_SALINAN,
        ukuran: isi.length,
        diunggahPada: c.waktu,
      },
      kotak,
    );
    await lampirkanKeKasus(c.trx, kasusId, [{ id, kunci_id: kunci.id }]);
    // Last: whatever the database refuses is refused before anything is stored.
    await l.gudang.simpan(id, kotak);
    const entri = entriSistem('salinanDisusun', { dokumenId: id, kasus }, c.waktu, 'penyampaian');
    return { ...entri, pengayaan: { dokumen: [{ id, jenis: 'lainnya' }] } };
  });
}

async function susun(c: KonteksKerja<KeadaanPdp>): Promise<{ isi: Uint8Array; kasus: string[] }> {
  const { l, k, waktu } = c;
  const terkumpul = [];
  const ids = k.sasaran.map((s) => s.kasusId);
  for (const id of await kasusYangMemuat(c.trx, k, ids)) {
    const kasus = await kumpulkanKasus(l, id, ids.includes(id));
    if (kasus) terkumpul.push(kasus);
  }
  const terbaca = terkumpul.map((t) => kasusTerbaca(t.isi));
  const { zona } = k.standar;
  const kepala = { kantor: await namaKantor(l.db, k.instansiId), permintaan: k.nomor, pada: waktu, zona };
  const data = { kantor: kepala.kantor, permintaan: k.nomor, kasus: terbaca };
  const berkas = terkumpul.flatMap((t) => [...t.berkas]);
  const isi = zipSync({
    'BACA-SAYA.txt': strToU8(indeksSalinan(kepala, terbaca)),
    'data.json': strToU8(JSON.stringify(data, null, 2)),
    // Papers and pictures are compressed already.
    ...Object.fromEntries(berkas.map(([jalur, b]) => [jalur, [new Uint8Array(b), { level: 0 }] as const])),
  });
  return { isi, kasus: terbaca.map((t) => t.nomor) };
}
