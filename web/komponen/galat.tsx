import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { kesalahanDi, pesanGalat } from '../klien/galat.ts';
import { sebutTempat } from '../kata/tempat.ts';

/**
 * An error in the API's own words, with each fault it names, and a way to try again where there is one.
 * @param sebut what people call the place of a fault; undefined where the page shows the fault there
 * @param children what else is to be known
 */
export function KotakGalat({
  galat,
  ulangi,
  sebut = sebutTempat,
  children,
}: {
  galat: unknown;
  ulangi?: () => void;
  sebut?: (lokasi: string) => string | undefined;
  children?: ReactNode;
}) {
  const { judul, rincian } = pesanGalat(galat);
  const butir = kesalahanDi(galat).flatMap(({ lokasi, pesan }) => {
    const nama = sebut(lokasi);
    // What the error as a whole says is not said again.
    if (nama === undefined || pesan === rincian) return [];
    return [{ lokasi, kalimat: nama === '' ? pesan : `${nama}: ${pesan}` }];
  });
  return (
    <Alert role="alert" color="red" variant="light" title={judul} icon={<IconAlertTriangle />}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{rincian}</Text>
        {butir.length > 0 && (
          <List size="sm">
            {butir.map((b) => (
              <List.Item key={b.lokasi}>{b.kalimat}</List.Item>
            ))}
          </List>
        )}
        {children}
        {ulangi && (
          <Button size="xs" variant="default" onClick={ulangi}>
            Coba lagi
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
