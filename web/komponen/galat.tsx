import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { pesanGalat } from '../klien/galat.ts';

/** An error in the API's own words, with a way to try again where there is one. */
export function KotakGalat({ galat, ulangi }: { galat: unknown; ulangi?: () => void }) {
  const { judul, rincian } = pesanGalat(galat);
  return (
    <Alert role="alert" color="red" variant="light" title={judul} icon={<IconAlertTriangle />}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{rincian}</Text>
        {ulangi && (
          <Button size="xs" variant="default" onClick={ulangi}>
            Coba lagi
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
