import { useMutation } from '@tanstack/react-query';
import { NAMA_PERMOHONAN } from '../../kata/layanan.ts';
import { kirimPasti } from '../../klien/antrean.ts';
import { simpanan } from '../../klien/baca.ts';
import { bacaDraf, namaDraf, samaBadan, simpanDraf, tandaiTerkirim } from '../../klien/draf.ts';
import type { Draf, HasilLahir, Lahir } from '../../klien/draf.ts';
import { adalahKode } from '../../klien/galat.ts';
import { JALUR_LAHIR, kasusLahir } from '../../klien/lahir.ts';

/** Sends a new case under the key of its draft: one case, however often it is sent. */
export function useKirimBaru(selesai: (h: HasilLahir) => void) {
  return useMutation({
    async mutationFn({ draf, badan }: { draf: Draf; badan: unknown }): Promise<HasilLahir> {
      // A browser that cannot put it away can still send it.
      await simpanDraf(draf).catch(() => null);
      const hasil = await kirimAtauTemukan(draf, badan);
      await tandaiTerkirim(draf.id, hasil).catch(() => null);
      return hasil;
    },
    onSuccess(hasil) {
      selesai(hasil);
      void simpanan.invalidateQueries({ queryKey: ['/api/v1/tugas'] });
      void simpanan.invalidateQueries({ queryKey: ['/api/v1/kasus'] });
    },
  });
}

/**
 * Where the key stands for another body, an earlier attempt has arrived after all, from here or from another tab: that
 * case is the one there is, with what was typed then.
 * @throws GalatApi `kunciDipakaiUlang` where nothing tells any more which case it is
 */
async function kirimAtauTemukan(draf: Draf, badan: unknown): Promise<HasilLahir> {
  try {
    return await kirimSatu(draf, badan);
  } catch (e) {
    if (!adalahKode(e, 'kunciDipakaiUlang')) throw e;
    const tersimpan = await bacaDraf(draf.id).catch(() => null);
    if (tersimpan?.hasil) return { ...tersimpan.hasil, isianLama: true };
    // The stored one knows what other tabs have sent as well.
    const { dikirim } = tersimpan ?? draf;
    for (const lama of dikirim.filter((b) => !samaBadan(b, badan))) {
      const hasil = await kirimSatu(draf, lama).catch((g: unknown) => {
        if (adalahKode(g, 'kunciDipakaiUlang')) return null;
        throw g;
      });
      if (hasil) return { ...hasil, isianLama: true };
    }
    throw e;
  }
}

async function kirimSatu(draf: Draf, badan: unknown): Promise<Lahir> {
  try {
    return await kirimPasti({
      kunci: draf.kunci,
      jalur: JALUR_LAHIR[draf.layanan],
      param: {},
      badan,
      label: NAMA_PERMOHONAN[draf.layanan],
      hanyaIngatan: false,
      draf: namaDraf(draf.id),
    });
  } catch (galat) {
    const tercatat = kasusLahir({ galat });
    if (tercatat) return tercatat;
    throw galat;
  }
}
