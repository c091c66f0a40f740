import { Text } from '@mantine/core';
import type { JabatanTampil, PemangkuTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { pengakhiran } from '../../../../domain/kantor/isi.schema.ts';
import { FormulirBadan } from '../../../formulir/formulir-badan.tsx';
import { Dialog } from '../../../komponen/dialog.tsx';
import { tulisMasa, tulisPengakhiran } from './arti.ts';
import { FormulirJabatan } from './formulir-jabatan.tsx';
import { FormulirPengangkatan } from './formulir-pengangkatan.tsx';
import { SemuaPemangku } from './semua-pemangku.tsx';

export type PilihanJabatan =
  | { tindakan: 'tambah' }
  | { tindakan: 'ubah' | 'angkat' | 'pemangku'; jabatan: JabatanTampil }
  | { tindakan: 'akhiri'; jabatan: JabatanTampil; pemangku: PemangkuTampil };

type Sifat = PilihanJabatan & {
  /** @param id the position it was about: who acts in it now is told as well */
  usai: (isi: string, id?: string) => void;
  tutup: () => void;
};

export function DialogJabatan(s: Sifat) {
  const { tutup, usai } = s;
  switch (s.tindakan) {
    case 'tambah':
      return (
        <Dialog judul="Tambah jabatan" tutup={tutup}>
          <FormulirJabatan usai={usai} tutup={tutup} />
        </Dialog>
      );
    case 'ubah':
      return (
        <Dialog judul={`Ubah ${s.jabatan.nama}`} tutup={tutup}>
          <FormulirJabatan jabatan={s.jabatan} usai={usai} tutup={tutup} />
        </Dialog>
      );
    case 'angkat':
      return (
        <Dialog judul={`Angkat pemangku: ${s.jabatan.nama}`} tutup={tutup}>
          <FormulirPengangkatan jabatan={s.jabatan} usai={usai} tutup={tutup} />
        </Dialog>
      );
    case 'pemangku':
      return (
        <Dialog judul={`Semua pemangku: ${s.jabatan.nama}`} tutup={tutup}>
          <SemuaPemangku jabatan={s.jabatan} />
        </Dialog>
      );
    case 'akhiri':
      return (
        <Dialog judul={`Akhiri masa ${s.pemangku.orang.nama}`} tutup={tutup}>
          <Text size="sm" mb="md">
            {s.jabatan.nama}: {tulisMasa(s.pemangku)}. Isi hari terakhirnya, atau kosongkan untuk mengakhiri
            sekarang juga. Tugas yang menunggunya beralih kepada yang bertindak sesudahnya.
          </Text>
          <FormulirBadan
            skema={pengakhiran}
            jalur="/api/v1/pemangku/:id/akhiri"
            param={{ id: s.pemangku.id }}
            tombol="Akhiri masa"
            batal={tutup}
            segarkan={['/api/v1/jabatan', '/api/v1/jabatan/:id/pemangku']}
            selesai={({ pemangku }) => usai(tulisPengakhiran(pemangku), s.jabatan.id)}
          />
        </Dialog>
      );
  }
}
