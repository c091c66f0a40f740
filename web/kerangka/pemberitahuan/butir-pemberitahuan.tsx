import { Anchor, Badge, Button, Card, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ButirNotifikasi } from '../../../api/bentuk/tugas.schema.ts';
import { isiPesan } from '../../../domain/saluran/naskah.ts';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { useKantor } from '../../waktu/kantor.ts';

/** One notice, in the words that go out by other channels too. */
export function ButirPemberitahuan({
  n,
  dibuka,
  dibaca,
}: {
  n: ButirNotifikasi;
  dibuka: () => void;
  dibaca: () => void;
}) {
  const { zona } = useKantor().kalender;
  const { perihal, kalimat } = isiPesan(
    { jenis: n.jenis, isi: n.isi, kasusId: n.kasus?.id ?? null, dibuatPada: n.dibuatPada },
    { saluran: 'surel', zona, alamatPublik: '' },
  );
  const belum = n.dibacaPada === null;
  const judul = (
    <Text component="span" fw={belum ? 700 : 500} style={{ overflowWrap: 'anywhere' }}>
      {perihal}
    </Text>
  );
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        {n.kasus ? (
          <Anchor
            onClick={dibuka}
            renderRoot={(p) => <Link to="/kasus/$id" params={{ id: n.kasus?.id ?? '' }} {...p} />}
          >
            {judul}
          </Anchor>
        ) : (
          judul
        )}
        {belum && (
          <Badge size="sm" tt="none" style={{ flexShrink: 0 }}>
            Baru
          </Badge>
        )}
      </Group>
      {kalimat.map((k) => (
        <Text key={k} size="sm">
          {k}
        </Text>
      ))}
      <Group justify="space-between" mt={4}>
        <Text size="xs" c="dimmed">
          <Saat pada={n.dibuatPada} />
          {n.milik === 'jabatan' && ' · untuk jabatan Anda'}
        </Text>
        {belum && (
          <Button size="compact-xs" variant="subtle" onClick={dibaca} aria-label={`Sudah dibaca: ${perihal}`}>
            Sudah dibaca
          </Button>
        )}
      </Group>
    </Card>
  );
}
