import type { KeadaanPdp, Pemusnahan } from '../../domain/pdp/keadaan.ts';
import type { DataPdp } from '../bentuk/data-pdp.schema.ts';

/** @param pribadi whether the reader may know who asks and what was told */
export function dataPdp(k: KeadaanPdp, pribadi: boolean): DataPdp {
  return {
    jenis: k.jenisPermintaan,
    diterimaPada: k.diterimaPada,
    olehSistem: k.pemohon === undefined,
    sasaran: [...k.sasaran],
    ...(k.salinan && { salinan: k.salinan }),
    ...(k.pemusnahan && { pemusnahan: pemusnahanTampil(k.pemusnahan) }),
    ...(k.penyampaian && { penyampaian: k.penyampaian }),
    ...(pribadi && yangDiceritakan(k)),
  };
}

function pemusnahanTampil({ kunci: _kunci, dokumen: _dokumen, ...waktu }: Pemusnahan): DataPdp['pemusnahan'] {
  return waktu;
}

function yangDiceritakan(k: KeadaanPdp): Partial<DataPdp> {
  return {
    uraian: k.uraian,
    ...(k.pemohon && { pemohon: k.pemohon }),
    ...(k.koreksi && { koreksi: k.koreksi }),
    ...(k.buktiDiminta && { buktiDiminta: k.buktiDiminta }),
    ...(k.pemeriksaan && { pemeriksaan: k.pemeriksaan }),
    ...(k.ditolak && { ditolak: k.ditolak }),
    ...(k.terhalang && { terhalang: k.terhalang }),
  };
}
