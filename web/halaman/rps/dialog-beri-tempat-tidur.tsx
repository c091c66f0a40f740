import { Loader, Text } from '@mantine/core';
import { useState } from 'react';
import { labelTindakan } from '../../../domain/kasus/label.ts';
import { FormulirTindakan } from '../../formulir/formulir-tindakan.tsx';
import { Dialog } from '../../komponen/dialog.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { useBaca } from '../../klien/baca.ts';

export interface Pilihan {
  kasus: string;
  tindakan: 'terimaKlien' | 'pindahTempatTidur';
}

/** Giving a client a bed, or another one, from the board: the same form as in the case. */
export function DialogBeriTempatTidur({ pilihan, tutup }: { pilihan: Pilihan; tutup: () => void }) {
  const { data, error } = useBaca('/api/v1/kasus/:id', { param: { id: pilihan.kasus } });
  const tersedia = data?.tindakanTersedia.find((t) => t.tindakan === pilihan.tindakan);
  // Once open, the form stays until it closes itself: its own act may be what made it unavailable.
  const [tindakan, setTindakan] = useState(tersedia);
  if (tersedia && !tindakan) setTindakan(tersedia);
  return (
    <Dialog judul={labelTindakan(pilihan.tindakan)} tutup={tutup}>
      {error ? <KotakGalat galat={error} /> : !data && <Loader role="status" aria-label="Memuat" />}
      {data && !tindakan && <Text>Tindakan ini tidak dapat Anda lakukan pada kasus ini sekarang.</Text>}
      {data && tindakan && <FormulirTindakan rincian={data} tindakan={tindakan} selesai={tutup} />}
    </Dialog>
  );
}
