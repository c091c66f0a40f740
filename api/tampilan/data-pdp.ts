import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import { koreksiBagi } from '../../domain/kasus/pandangan.ts';
import type { KeadaanPdp, Pemusnahan } from '../../domain/pdp/keadaan.ts';
import type { DataPdp } from '../bentuk/data-pdp.schema.ts';

/** A request as somebody with this view sees it: who asks and what was told is for those who deal with it. */
export function dataPdp(k: KeadaanPdp, pandangan: Pandangan): DataPdp {
  return {
    jenis: k.jenisPermintaan,
    diterimaPada: k.diterimaPada,
    olehSistem: k.pemohon === undefined,
    sasaran: [...k.sasaran],
    ...(k.salinan && { salinan: k.salinan }),
    ...(k.pemusnahan && { pemusnahan: pemusnahanTampil(k.pemusnahan) }),
    ...(k.penyampaian && { penyampaian: k.penyampaian }),
    ...(pandangan !== 'inisial' && yangDiceritakan(k, pandangan)),
  };
}

function pemusnahanTampil({ kunci: _kunci, dokumen: _dokumen, ...waktu }: Pemusnahan): DataPdp['pemusnahan'] {
  return waktu;
}

function yangDiceritakan(k: KeadaanPdp, pandangan: Pandangan): Partial<DataPdp> {
  return {
    uraian: k.uraian,
    ...(k.pemohon && { pemohon: k.pemohon }),
    ...(k.koreksi && { koreksi: koreksiBagi(k.koreksi, pandangan) }),
    ...(k.buktiDiminta && { buktiDiminta: k.buktiDiminta }),
    ...(k.pemeriksaan && { pemeriksaan: k.pemeriksaan }),
    ...(k.ditolak && { ditolak: k.ditolak }),
    ...(k.terhalang && { terhalang: k.terhalang }),
  };
}
