import { useEffect, useState } from 'react';
import type { HasilTitipan, Titipan } from '../klien/antrean.ts';
import { hentikanAntrean, lanjutkanAntrean } from '../klien/antrean.ts';
import { namaDraf, tandaiTerkirim } from '../klien/draf.ts';
import { kalimatGalat, tindakanTercatat } from '../klien/galat.ts';
import { gudangTitipan } from '../klien/gudang-titipan.ts';
import { kasusLahir } from '../klien/lahir.ts';
import { petiSaya, tutupPeti } from '../klien/peti/peti-saya.ts';

/** How something came out that an earlier page had left to be sent. */
export interface Kabar {
  kunci: string;
  label: string;
  berhasil: boolean;
  rincian: string;
  /** The case it is about. */
  kasus?: string;
}

/**
 * Opens the chest of whoever is signed in, sends what still waits in it, and tells how that came out.
 * On leaving, the key is forgotten.
 */
export function useKirimanTertunda(): [readonly Kabar[], (kunci: string) => void] {
  const [kabar, setKabar] = useState<readonly Kabar[]>([]);
  useEffect(() => {
    let pergi = false;
    const selesai = async (t: Titipan, hasil: HasilTitipan) => {
      await lepasDraf(t, hasil);
      if (!pergi) setKabar((lama) => [...lama, kabarDari(t, hasil)]);
    };
    const mulai = async () => {
      const peti = await petiSaya();
      if (!pergi) await lanjutkanAntrean(gudangTitipan(peti), (t, h) => void selesai(t, h));
    };
    void mulai();
    return () => {
      pergi = true;
      hentikanAntrean();
      tutupPeti();
    };
  }, []);
  return [kabar, (kunci) => setKabar((lama) => lama.filter((k) => k.kunci !== kunci))];
}

/** A draft that has been answered for has done its work; one that was refused stays to be mended. */
async function lepasDraf(t: Titipan, hasil: HasilTitipan): Promise<void> {
  if (t.draf === undefined) return;
  const lahir = kasusLahir(hasil);
  if (lahir) await tandaiTerkirim(t.draf.slice(namaDraf('').length), lahir);
  else if (diterima(hasil)) await (await petiSaya()).buang(t.draf);
}

/** On record, with or without an engine to decide it now. */
function diterima(hasil: HasilTitipan): boolean {
  return 'jawab' in hasil || tindakanTercatat(hasil.galat) !== undefined;
}

function kabarDari(t: Titipan, hasil: HasilTitipan): Kabar {
  const lahir = kasusLahir(hasil);
  const { kunci, label } = t;
  const kasus = lahir?.id ?? t.param['id'];
  const tentang = { kunci, label, ...(kasus !== undefined && { kasus }) };
  if (lahir) return { ...tentang, berhasil: true, rincian: `Tercatat sebagai ${lahir.nomor}.` };
  if (diterima(hasil)) return { ...tentang, berhasil: true, rincian: 'Sudah terkirim.' };
  const rincian = kalimatGalat('galat' in hasil ? hasil.galat : undefined);
  return { ...tentang, berhasil: false, rincian: `${rincian} Isiannya masih tersimpan sebagai draf.` };
}
