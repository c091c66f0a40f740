import { Alert, Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Kabar } from './kiriman.ts';

/** Tells how that came out which an earlier page had left to be sent. */
export function KabarKiriman({ kabar, tutup }: { kabar: readonly Kabar[]; tutup: (kunci: string) => void }) {
  return (
    <Stack gap="xs" role="status" className="tanpa-cetak" mb={kabar.length > 0 ? 'md' : 0}>
      {kabar.map((k) => (
        <Alert
          key={k.kunci}
          color={k.berhasil ? 'green' : 'red'}
          title={`${k.label}: ${k.berhasil ? 'terkirim' : 'tidak diterima'}`}
          withCloseButton
          closeButtonLabel="Tutup kabar ini"
          onClose={() => tutup(k.kunci)}
        >
          {k.rincian}{' '}
          {k.kasus !== undefined && (
            <Anchor
              inherit
              underline="always"
              renderRoot={(p) => <Link to="/kasus/$id" params={{ id: k.kasus ?? '' }} {...p} />}
            >
              Buka kasus
            </Anchor>
          )}
        </Alert>
      ))}
    </Stack>
  );
}
