import { Text } from '@mantine/core';
import { useState } from 'react';
import type { OrangTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { orangBaru } from '../../../../domain/kantor/isi.schema.ts';
import { FormulirBadan } from '../../../formulir/formulir-badan.tsx';
import { Dialog } from '../../../komponen/dialog.tsx';
import { DialogPasti } from '../../../komponen/dialog-pasti.tsx';
import type { TindakanAkun } from './tindakan-akun.ts';
import { TINDAKAN_AKUN } from './tindakan-akun.ts';
import { FormulirNik } from './formulir-nik.tsx';
import { SandiSementara } from './sandi-sementara.tsx';

export type TindakanOrang = 'tambah' | 'ubah' | 'nik' | 'aturUlangSandi' | TindakanAkun;

interface Sifat {
  tindakan: TindakanOrang;
  orang?: OrangTampil;
  kabarkan: (isi: string) => void;
  tutup: () => void;
}

interface Sandi {
  nama: string;
  sandi: string;
}

/** The dialog of what was chosen; a password that was given stays on the screen until somebody has noted it. */
export function DialogPegawai(s: Sifat) {
  const [sandi, setSandi] = useState<Sandi | null>(null);
  if (sandi) return <SandiSementara {...sandi} tutup={s.tutup} />;
  if (!s.orang) return <Tambah {...s} diberi={setSandi} />;
  return <UntukOrang {...s} orang={s.orang} diberi={setSandi} />;
}

function Tambah({ tutup, diberi }: Sifat & { diberi: (s: Sandi) => void }) {
  return (
    <Dialog judul="Tambah pegawai" tutup={tutup}>
      <Text size="sm" mb="md">
        Pegawai baru belum dapat berbuat apa pun sampai ia diangkat dalam sebuah jabatan.
      </Text>
      <FormulirBadan
        skema={orangBaru}
        jalur="/api/v1/orang"
        tombol="Tambah"
        batal={tutup}
        segarkan={['/api/v1/orang']}
        selesai={({ orang, kataSandiSementara }) => diberi({ nama: orang.nama, sandi: kataSandiSementara })}
      />
    </Dialog>
  );
}

function UntukOrang({
  tindakan,
  orang,
  kabarkan,
  tutup,
  diberi,
}: Sifat & { orang: OrangTampil; diberi: (s: Sandi) => void }) {
  const param = { id: orang.id };
  const segarkan = ['/api/v1/orang', '/api/v1/jabatan'] as const;
  const usai = (isi: string) => () => {
    kabarkan(isi);
    tutup();
  };
  switch (tindakan) {
    case 'tambah':
      return null;
    case 'ubah':
      return (
        <Dialog judul={`Ubah data ${orang.nama}`} tutup={tutup}>
          <FormulirBadan
            skema={orangBaru}
            awal={orang}
            jalur="/api/v1/orang/:id"
            param={param}
            // What was emptied is taken away.
            susun={(b) => ({ ...b, nip: b['nip'] ?? null, pangkat: b['pangkat'] ?? null })}
            tombol="Simpan"
            batal={tutup}
            segarkan={segarkan}
            selesai={usai(`Data ${orang.nama} diubah.`)}
          />
        </Dialog>
      );
    case 'nik':
      return (
        <FormulirNik
          orang={orang}
          tutup={tutup}
          selesai={usai(`NIK ${orang.nama} disimpan dan tidak ditampilkan lagi.`)}
        />
      );
    case 'aturUlangSandi':
      return (
        <DialogPasti
          judul={`Atur ulang kata sandi ${orang.nama}`}
          tombol="Atur ulang"
          jalur="/api/v1/orang/:id/atur-ulang-sandi"
          param={param}
          tutup={tutup}
          segarkan={segarkan}
          selesai={(j) => diberi({ nama: orang.nama, sandi: j.kataSandiSementara })}
        >
          <Text>
            Kata sandi sementara ditampilkan sekali. Semua sesi orang ini berakhir, dan kata sandi itu harus
            diganti ketika masuk.
          </Text>
        </DialogPasti>
      );
    default: {
      const t = TINDAKAN_AKUN[tindakan];
      return (
        <DialogPasti
          judul={`${t.judul}: ${orang.nama}`}
          tombol={t.tombol}
          jalur={t.jalur}
          param={param}
          tutup={tutup}
          segarkan={segarkan}
          selesai={usai(`${orang.nama}: ${t.usai}`)}
        >
          <Text>{t.akibat}</Text>
        </DialogPasti>
      );
    }
  }
}
