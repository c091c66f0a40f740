import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OrangTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { orangNik } from '../../../../domain/kantor/isi.schema.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { Dialog } from '../../../komponen/dialog.tsx';
import { KotakGalat } from '../../../komponen/galat.tsx';

/** The number a signing service knows somebody by: written once, shown to nobody again. */
export function FormulirNik({
  orang,
  tutup,
  selesai,
}: {
  orang: OrangTampil;
  tutup: () => void;
  selesai: () => void;
}) {
  const [nik, setNik] = useState('');
  const { kirimkan, salah, galat, berjalan } = useKiriman({
    jalur: '/api/v1/orang/:id/nik',
    param: { id: orang.id },
    skema: orangNik,
    selesai,
  });
  return (
    <Dialog judul={`NIK penanda tangan: ${orang.nama}`} tutup={tutup}>
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          kirimkan({ nik });
        }}
      >
        <Stack>
          <Text size="sm">
            Diperlukan bila kantor menandatangani lewat layanan tanda tangan elektronik. Disimpan tersandi dan
            tidak ditampilkan lagi kepada siapa pun.
          </Text>
          <TextInput
            label="NIK"
            required
            inputMode="numeric"
            autoComplete="off"
            maxLength={16}
            value={nik}
            error={salah['nik']}
            onChange={(e) => setNik(e.currentTarget.value)}
          />
          {galat && <KotakGalat galat={galat} />}
          <Group justify="space-between">
            <Button variant="default" color="red" onClick={() => kirimkan({ nik: null })} disabled={berjalan}>
              Hapus NIK yang tersimpan
            </Button>
            <Button type="submit" loading={berjalan}>
              Simpan NIK
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
