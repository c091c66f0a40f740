import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { pesanGalat } from '../klien/galat.ts';

/** The server did not answer when the console opened. */
export function GagalMulai({ galat }: { galat: unknown }) {
  const { judul, rincian } = pesanGalat(galat);
  return (
    <Container component="main" size="xs" py="xl">
      <Stack>
        <Title order={1} size="h3">
          {judul}
        </Title>
        <Text>{rincian}</Text>
        <Button onClick={() => location.reload()}>Coba lagi</Button>
      </Stack>
    </Container>
  );
}
