import { Alert, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { GalatApi, pesanGalat } from '../../klien/galat.ts';

/**
 * Why the API refused, with each fault it names.
 * @param sebut what people call a place; undefined where the form shows the fault at its field
 */
export function GalatIsian({
  galat,
  sebut,
}: {
  galat: unknown;
  sebut: (lokasi: string) => string | undefined;
}) {
  const { judul, rincian } = pesanGalat(galat);
  const kesalahan = galat instanceof GalatApi ? (galat.masalah.kesalahan ?? []) : [];
  return (
    <Alert role="alert" color="red" variant="light" title={judul} icon={<IconAlertTriangle />}>
      <Stack gap="xs">
        <Text size="sm">{rincian}</Text>
        <List size="sm">
          {kesalahan.flatMap((k) => {
            const nama = sebut(k.lokasi);
            if (nama === undefined) return [];
            return [<List.Item key={k.lokasi}>{nama === '' ? k.pesan : `${nama}: ${k.pesan}`}</List.Item>];
          })}
        </List>
      </Stack>
    </Alert>
  );
}
