import { randomUUID } from 'node:crypto';
import { kunciKasus, rekam } from '../../../activities/komit.ts';
import { catatUnggahan, terikatDokumen } from '../../../db/dokumen.repository.ts';
import type { GudangBerkas } from '../../../db/gudang/gudang.ts';
import { jamDinding, bacaJam } from '../../../db/jam.ts';
import { lahirkanKasus } from '../../../db/kasus.repository.ts';
import { sandikan } from '../../../db/kunci/kotak-sandi.ts';
import { kodeLacakBaru, nomorKasusBaru } from '../../../db/penomoran.repository.ts';
import { lahirRps } from '../../../domain/rps/lahir.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { standarRps } from '../pembangun/standar.ts';
import { orangIni } from '../api/tanam-kasus.ts';
import { alatSurat } from '../surat/alat.ts';

/** A stay with its birth in the history and a document, as a worker would have left it; no engine knows it. */
export async function kasusTercatat(
  bd: BasisDataUji,
  gudang: GudangBerkas,
): Promise<{ id: string; nomor: string; dokumen: string }> {
  const waktu = jamDinding(await bacaJam(bd.db), Date.now)();
  const { orang, jabatan } = await orangIni(bd, 'pangkalpinang', 'petugas-rps');
  const l = { ...bd, gudang, kunciCadangan: null, ...(await alatSurat()), sekarang: () => waktu };
  const isi = {
    sumber: 'satpolPp',
    kategori: 'orangTerlantar',
    uraian: 'Di terminal.',
    klien: { panggilan: 'Nenek' },
  };
  return bd.db.transaction().execute(async (trx) => {
    const { id, nomor, kodeLacak } = await nomorKasusBaru(
      trx,
      'pangkalpinang',
      'rps',
      Number(waktu.slice(0, 4)),
    );
    const k = lahirRps(isi as never, {
      kasusId: id,
      instansiId: 'pangkalpinang',
      nomor,
      waktu,
      standar: standarRps(),
      terkait: [],
    });
    await lahirkanKasus(trx, bd.brankas, k, { kodeLacak: kodeLacak ?? kodeLacakBaru(), dibuatOleh: orang });
    const terkunci = await kunciKasus(trx, l, id);
    const oleh = { jenis: 'orang', orangId: orang, jabatanId: jabatan, peran: 'petugas-rps' } as const;
    const peristiwa = { jenis: 'laporkan', isi, waktu, oleh, naikVersi: false, pengayaan: {} };
    await rekam(trx, l, terkunci.keadaan, nomor, [{ peristiwa, asal: 'uji' }]);

    const dokumen = randomUUID();
    const kunci = await bd.brankas.buatKunciDokumen(trx, 'pangkalpinang');
    const kotak = sandikan(kunci, Buffer.from('isi kertas'), terikatDokumen(dokumen));
    await gudang.simpan(dokumen, kotak);
    const d = {
      id: dokumen,
      instansiId: 'pangkalpinang',
      pemilik: orang,
      jenis: 'ktp',
      nama: 'ktp.pdf',
    } as const;
    const unggahan = { ...d, tipe: 'application/pdf', ukuran: 10, diunggahPada: waktu } as const;
    await catatUnggahan(trx, kunci, unggahan, kotak);
    await trx.updateTable('dokumen').set({ kasus_id: id }).where('id', '=', dokumen).execute();
    await trx.updateTable('kunci_data').set({ kasus_id: id }).where('id', '=', kunci.id).execute();
    return { id, nomor, dokumen };
  });
}
