import { Button, FileButton, Group, Input, Select, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { JENIS_DOKUMEN, TIPE_DOKUMEN } from '../../domain/kata.ts';
import type { JenisDokumen } from '../../domain/kata.ts';
import { kunciBaca, simpanan } from '../klien/baca.ts';
import { kalimatGalat } from '../klien/galat.ts';
import { kirim } from '../klien/panggil.ts';
import { labelJenisDokumen } from '../kata/dokumen.ts';
import { DokumenTerunggah, useTitipan } from './dokumen-terunggah.tsx';
import { useUnggah } from './unggah.ts';

const TANPA_SARAN: readonly JenisDokumen[] = [];

/** Uploads documents and keeps their ids; pictures are made smaller before they travel. */
export function UnggahDokumen({
  label,
  required,
  error,
  nilai,
  ubah,
  satu = false,
  saran = TANPA_SARAN,
}: {
  label: string;
  required: boolean;
  error?: string | undefined;
  nilai: string[];
  ubah: (id: string[]) => void;
  satu?: boolean;
  /** Kinds that are wanted, in this order: the first that is still missing is offered. */
  saran?: readonly JenisDokumen[];
}) {
  const titipan = useTitipan(nilai);
  const ada = new Set(titipan.filter((t) => nilai.includes(t.id)).map((t) => t.jenis));
  const [dipilih, setDipilih] = useState<JenisDokumen | null>(null);
  const jenis = dipilih ?? saran.find((j) => !ada.has(j)) ?? 'lainnya';
  const { unggah, mengunggah, menunggu, galat, batalkan } = useUnggah(async (d) => {
    setDipilih(null);
    ubah(satu ? [d.id] : [...nilai, d.id]);
    await simpanan.invalidateQueries({ queryKey: kunciBaca('/api/v1/dokumen/titipan') });
  });
  const buang = (id: string) => {
    ubah(nilai.filter((n) => n !== id));
    // Gone by itself after a day if this does not arrive.
    kirim('/api/v1/dokumen/:id/buang', { param: { id } }).catch(() => null);
  };
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      required={required}
      error={error ?? (galat ? kalimatGalat(galat) : undefined)}
    >
      <Stack gap="xs" mt={4}>
        {nilai.map((id) => (
          <DokumenTerunggah key={id} id={id} buang={() => buang(id)} />
        ))}
        {(!satu || nilai.length === 0) && (
          <Group gap="xs" align="flex-end">
            <Select
              label="Jenis dokumen"
              size="xs"
              allowDeselect={false}
              data={JENIS_DOKUMEN.map((j) => ({ value: j, label: labelJenisDokumen(j) }))}
              value={jenis}
              onChange={(j) => setDipilih(j ?? 'lainnya')}
            />
            <FileButton accept={TIPE_DOKUMEN.join(',')} onChange={(b) => b && unggah(b, jenis)}>
              {(p) => (
                <Button
                  {...p}
                  size="xs"
                  variant="default"
                  loading={mengunggah}
                  leftSection={<IconUpload size={16} />}
                >
                  Unggah PDF atau foto
                </Button>
              )}
            </FileButton>
          </Group>
        )}
        {menunggu !== null && (
          <Group gap="xs" role="status">
            <Text size="sm">
              Menunggu sambungan. {menunggu} diunggah sendiri ketika sambungan kembali, selama halaman ini
              terbuka.
            </Text>
            <Button size="compact-xs" variant="default" onClick={batalkan}>
              Jangan unggah
            </Button>
          </Group>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
