import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Unggahan } from '../../api/bentuk/dokumen.schema.ts';
import type { JenisDokumen } from '../../domain/kata.ts';
import { TakTersambung } from '../klien/galat.ts';
import { kirim } from '../klien/panggil.ts';
import { sambunganAtau, ULANGI_MS } from '../klien/sambungan.ts';
import { perkecilGambar } from './perkecil-gambar.ts';

interface Berkas {
  jenis: JenisDokumen;
  isi: File;
  henti: AbortController;
}

/**
 * Uploads a file, pictures made smaller first. While the line is cut it waits on the page and goes out by itself: a
 * photograph taken where there is no signal need not be chosen anew. What arrives twice so is gone after a day, as
 * all that no case takes on. It ends with its page: what one person chose never goes out in the next one's name.
 * @param usai told of the upload
 */
export function useUnggah(usai: (d: Pick<Unggahan, 'id'>) => Promise<void>) {
  /** Name of the file that waits for the line. */
  const [menunggu, setMenunggu] = useState<string | null>(null);
  const berjalan = useRef<AbortController | null>(null);
  useEffect(() => () => berjalan.current?.abort(), []);
  const { mutate, reset, isPending, error } = useMutation({
    async mutationFn({ jenis, isi, henti }: Berkas) {
      const badan = new FormData();
      badan.set('jenis', jenis);
      badan.set('berkas', await perkecilGambar(isi));
      for (;;) {
        try {
          return await kirim('/api/v1/dokumen', { badan });
        } catch (e) {
          if (!(e instanceof TakTersambung)) throw e;
          henti.signal.throwIfAborted();
          setMenunggu(isi.name);
          await sambunganAtau(ULANGI_MS);
          henti.signal.throwIfAborted();
        }
      }
    },
    onSuccess: (d, { henti }) => (henti.signal.aborted ? undefined : usai(d)),
    onSettled: (_d, _e, { henti }) => {
      if (!henti.signal.aborted) setMenunggu(null);
    },
  });
  return {
    mengunggah: isPending,
    galat: error,
    menunggu,
    unggah: (isi: File, jenis: JenisDokumen) => {
      const henti = new AbortController();
      berjalan.current = henti;
      mutate({ jenis, isi, henti });
    },
    batalkan: () => {
      berjalan.current?.abort();
      setMenunggu(null);
      reset();
    },
  };
}
