import { Text } from '@mantine/core';
import { tempatTidurBaru } from '../../../../api/bentuk/tempat-tidur.schema.ts';
import type { TempatTidurTampil } from '../../../../api/bentuk/tempat-tidur.schema.ts';
import { FormulirBadan } from '../../../formulir/formulir-badan.tsx';
import { Dialog } from '../../../komponen/dialog.tsx';
import { DialogPasti } from '../../../komponen/dialog-pasti.tsx';

export type PilihanTempatTidur =
  | { tindakan: 'tambah' }
  | { tindakan: 'ubah' | 'tarik'; tempatTidur: TempatTidurTampil };

type Sifat = PilihanTempatTidur & { kabarkan: (isi: string) => void; tutup: () => void };

const DIBACA = ['/api/v1/tempat-tidur', '/api/v1/rps/hunian'] as const;

export function DialogTempatTidur(s: Sifat) {
  const usai = (kata: string) => (t: TempatTidurTampil) => {
    s.kabarkan(`Tempat tidur ${t.nama} di ${t.kamar} ${kata}.`);
    s.tutup();
  };
  const umum = { skema: tempatTidurBaru, batal: s.tutup, segarkan: DIBACA };
  switch (s.tindakan) {
    case 'tambah':
      return (
        <Dialog judul="Tambah tempat tidur" tutup={s.tutup}>
          <FormulirBadan {...umum} jalur="/api/v1/tempat-tidur" tombol="Tambah" selesai={usai('ditambah')} />
        </Dialog>
      );
    case 'ubah':
      return (
        <Dialog judul={`Ubah ${s.tempatTidur.nama}`} tutup={s.tutup}>
          <FormulirBadan
            {...umum}
            awal={s.tempatTidur}
            jalur="/api/v1/tempat-tidur/:id"
            param={{ id: s.tempatTidur.id }}
            tombol="Simpan"
            selesai={usai('disimpan')}
          />
        </Dialog>
      );
    case 'tarik':
      return (
        <DialogPasti
          judul={`Tarik ${s.tempatTidur.nama}`}
          tombol="Tarik"
          jalur="/api/v1/tempat-tidur/:id/tarik"
          param={{ id: s.tempatTidur.id }}
          segarkan={DIBACA}
          selesai={usai('ditarik')}
          tutup={s.tutup}
        >
          <Text>
            Tempat tidur {s.tempatTidur.nama} di {s.tempatTidur.kamar} tidak dapat ditempati lagi, dan tidak
            dapat dikembalikan. Riwayat hunian yang menyebutnya tetap.
          </Text>
        </DialogPasti>
      );
  }
}
