import { useRef, useState } from 'react';
import type { Layanan } from '../../../../domain/kata.ts';
import type { DrafFormulir } from '../../../klien/draf-formulir.ts';
import { buangDrafFormulir, namaDrafStandar, simpanDrafFormulir } from '../../../klien/draf-formulir.ts';
import { useSimpanBerkala } from '../../../klien/simpan-berkala.ts';
import type { Draf, VersiStandar } from './draf.ts';
import { drafDari } from './draf.ts';

/** A new version while it is written, and where it is kept until it is published or discarded. */
export function useDrafVersi(layanan: Layanan, dari: VersiStandar, lama: DrafFormulir<Draf> | null) {
  const nama = namaDrafStandar(layanan, dari.versi);
  const [draf, setDraf] = useState<Draf>(() => lama?.isi ?? drafDari(layanan, dari));
  const [diubah, setDiubah] = useState(false);
  const [pulih, setPulih] = useState(lama);
  // What was typed last is put away as the form goes, published or not.
  const ditetapkan = useRef(false);
  const gagal = useSimpanBerkala(diubah ? draf : null, async (d) => {
    if (!ditetapkan.current) await simpanDrafFormulir(nama, d);
  });
  return {
    draf,
    ubah: (baru: Draf) => {
      setDraf(baru);
      setDiubah(true);
    },
    simpanan: {
      pulih,
      diubah,
      gagal,
      buang: () => {
        setDiubah(false);
        setPulih(null);
        setDraf(drafDari(layanan, dari));
        void buangDrafFormulir(nama);
      },
    },
    /** It is published: nothing of it is kept. */
    usai: () => {
      ditetapkan.current = true;
      void buangDrafFormulir(nama);
    },
  };
}
