import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { MenungguTampil } from '../../../api/bentuk/hunian.schema.ts';
import { SisaWaktu } from '../../komponen/sisa-waktu.tsx';
import { labelPilihan } from '../../kata/isian.ts';
import { useBolehDiPapan } from './boleh.ts';

/** Clients who were accepted and have no bed yet. */
export function MenungguTempat({
  menunggu,
  pilih,
}: {
  menunggu: readonly MenungguTampil[];
  pilih: (kasus: string) => void;
}) {
  const boleh = useBolehDiPapan();
  if (menunggu.length === 0) return null;
  return (
    <section aria-labelledby="menunggu-tempat">
      <Title order={2} size="h4" mb="xs" id="menunggu-tempat">
        Menunggu tempat tidur
      </Title>
      <Stack gap="xs">
        {menunggu.map((m) => (
          <Card key={m.kasus.id} withBorder padding="sm">
            <Group justify="space-between">
              <div>
                <Anchor renderRoot={(a) => <Link to="/kasus/$id" params={{ id: m.kasus.id }} {...a} />}>
                  {m.klien.nama ?? 'Identitas belum diketahui'}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {m.kasus.nomor} · cocok untuk kelompok{' '}
                  {m.kelompokSesuai.map((k) => labelPilihan('kelompok', k)).join(', ') || 'mana pun'}
                </Text>
              </div>
              <Group gap="xs">
                {m.batas !== null && <SisaWaktu batas={m.batas} jam="kalender" sifat="pengingat" />}
                {boleh(m.kasus.tahap, 'terimaKlien') && (
                  <Button
                    size="xs"
                    aria-label={`Terima klien ${m.kasus.nomor}`}
                    onClick={() => pilih(m.kasus.id)}
                  >
                    Terima klien
                  </Button>
                )}
              </Group>
            </Group>
          </Card>
        ))}
      </Stack>
    </section>
  );
}
