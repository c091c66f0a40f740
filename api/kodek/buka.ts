import type { Payload } from '@temporalio/common';
import { kasusMenurutKunci } from '../../db/alur.baca.ts';
import { cariKasus } from '../../db/kasus.baca.ts';
import { bacaAtauMusnah, MUSNAH } from '../../db/kunci/baca-atau-musnah.ts';
import { catatAkses } from '../../db/log-akses.ts';
import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import { pandanganAtas } from '../../domain/kasus/pandangan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { isiAlurBagi } from '../../domain/pengawasan/isi-alur.ts';
import { kunciPayload, penandaTidakTerbaca } from '../../engine/codec.ts';
import { adalahPenanda } from '../../engine/nama.ts';
import type { PayloadJson } from '../bentuk/kodek.schema.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { bukaKeadaan } from '../ringkasan-kasus.ts';

/**
 * Opens payloads of the engine for a supervisor, as the API would show the same data to this person. The key of each
 * says which case it is of; one line in the access log for each case, before anything is shown. What stands in the clear goes back
 * as it came; what was erased becomes a marker.
 * @throws Galat 404 where one is of a case the person may not see
 */
export async function bukaIsiAlur(
  l: Lingkungan,
  pengguna: Pengguna,
  payloads: readonly PayloadJson[],
): Promise<PayloadJson[]> {
  const semua = payloads.map((asal) => ({ asal, payload: dariJson(asal) }));
  const kunci = semua.flatMap(({ payload }) => kunciPayload(payload) ?? []);
  const kasus = await kasusMenurutKunci(l.db, [...new Set(kunci)]);
  const pandangan = await pandanganKasus(l, pengguna, [...new Set(kasus.values())]);
  return Promise.all(
    semua.map(async ({ asal, payload }) => {
      const id = kunciPayload(payload);
      if (id === null) return asal;
      const milik = kasus.get(id);
      const sebagai = milik === undefined ? undefined : pandangan.get(milik);
      return keJson(sebagai === undefined ? penandaTidakTerbaca() : await buka(l, payload, sebagai));
    }),
  );
}

/** How much of each case this person sees; without those whose state is gone. */
async function pandanganKasus(
  l: Lingkungan,
  pengguna: Pengguna,
  kasusId: readonly string[],
): Promise<Map<string, Pandangan>> {
  const baris = await Promise.all(kasusId.map((id) => cariKasus(l.db, jangkauan(pengguna), id)));
  const hasil = new Map<string, Pandangan>();
  for (const b of baris) {
    // Before anything is noted or opened: one foreign case refuses them all.
    if (!b) throw tidakAda();
  }
  for (const b of baris.filter((satu) => satu !== undefined)) {
    await catatAkses(l.db, pengguna, 'bukaIsiAlur', b.id);
    const keadaan = await bacaAtauMusnah(bukaKeadaan(l, b));
    if (keadaan !== MUSNAH)
      hasil.set(b.id, pandanganAtas(ATURAN[keadaan.layanan], keadaan, pengguna.jabatan));
  }
  return hasil;
}

async function buka(l: Lingkungan, payload: Payload, pandangan: Pandangan): Promise<Payload> {
  const { payloadCodecs } = l.client.options.loadedDataConverter;
  let terbuka: Payload[] = [payload];
  for (const codec of payloadCodecs) terbuka = await codec.decode(terbuka);
  const [isi] = terbuka;
  if (!isi?.data?.length) return isi ?? penandaTidakTerbaca();
  const nilai: unknown = JSON.parse(Buffer.from(isi.data).toString());
  if (adalahPenanda(nilai)) return isi;
  return { ...isi, data: Buffer.from(JSON.stringify(isiAlurBagi(nilai, pandangan))) };
}

function dariJson(p: PayloadJson): Payload {
  const byte = (teks: string) => new Uint8Array(Buffer.from(teks, 'base64'));
  return {
    ...(p.metadata && {
      metadata: Object.fromEntries(Object.entries(p.metadata).map(([nama, nilai]) => [nama, byte(nilai)])),
    }),
    ...(p.data !== undefined && { data: byte(p.data) }),
  };
}

function keJson(p: Payload): PayloadJson {
  const teks = (byte: Uint8Array) => Buffer.from(byte).toString('base64');
  return {
    metadata: Object.fromEntries(
      Object.entries(p.metadata ?? {}).map(([nama, nilai]) => [nama, teks(nilai)]),
    ),
    data: teks(p.data ?? new Uint8Array()),
  };
}
