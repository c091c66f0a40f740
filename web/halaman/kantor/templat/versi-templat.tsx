import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import type { VersiTemplat } from './templat.tsx';

/** Every version of a letter's wording, the latest first: that is the one in force. */
export function DaftarVersiTemplat({
  versi,
  susun,
}: {
  versi: readonly VersiTemplat[];
  susun: (v: VersiTemplat) => void;
}) {
  if (versi.length === 0) return <Text>Belum ada templat untuk surat ini.</Text>;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {versi.map((v, i) => (
        <Card key={v.versi} component="li" withBorder padding="sm">
          <Group justify="space-between">
            <div>
              <Group gap="xs">
                <Text fw={600}>Versi {v.versi}</Text>
                {i === 0 && <Tanda rupa="baik">Berlaku</Tanda>}
                {v.berlogo && <Tanda>Dengan logo</Tanda>}
              </Group>
              <Text size="sm" c="dimmed">
                Sejak <Saat pada={v.berlakuSejak} />,{' '}
                {v.ditetapkanOleh ? `ditetapkan oleh ${v.ditetapkanOleh.nama}` : 'bawaan'}
              </Text>
            </div>
            <Button
              size="compact-md"
              variant={i === 0 ? 'filled' : 'default'}
              aria-label={`Susun versi baru dari versi ${v.versi}`}
              onClick={() => susun(v)}
            >
              Susun versi baru
            </Button>
          </Group>
        </Card>
      ))}
    </Stack>
  );
}
