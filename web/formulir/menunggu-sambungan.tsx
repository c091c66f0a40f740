import { Alert, Button, Text } from '@mantine/core';
import type { Titipan } from '../klien/antrean.ts';
import { batalkanPengiriman } from '../klien/antrean.ts';

/** Sent, and no answer yet: it goes by itself, and can be taken back to be changed. */
export function MenungguSambungan({ titipan }: { titipan: Titipan }) {
  return (
    <Alert role="status" color="yellow" title="Menunggu sambungan">
      <Text size="sm">
        Belum terkirim. Dikirim sendiri, sekali, ketika sambungan kembali, juga setelah peramban ditutup dan
        dibuka lagi.
      </Text>
      <Button size="xs" mt="xs" variant="default" onClick={() => void batalkanPengiriman(titipan)}>
        Jangan kirim
      </Button>
    </Alert>
  );
}
