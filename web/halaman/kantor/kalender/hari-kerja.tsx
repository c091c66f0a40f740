import { ActionIcon, Button, Card, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Hari, KalenderKerja, RentangJam } from '../../../../domain/jam/kalender.ts';
import { NAMA_HARI } from '../../../../domain/jam/kalender.ts';

// The week as people read it; the domain begins on Sunday.
const PEKAN: readonly Hari[] = [...NAMA_HARI.slice(1), ...NAMA_HARI.slice(0, 1)];
const BARU: RentangJam = { mulai: '08:00', selesai: '12:00' };
const LANJUTAN: RentangJam = { mulai: '13:00', selesai: '16:00' };

/** The stretches of working time of each weekday; a break is what lies between two. */
export function HariKerja({
  jamKerja,
  ubah,
}: {
  jamKerja: KalenderKerja['jamKerja'];
  ubah: (j: KalenderKerja['jamKerja']) => void;
}) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
      {PEKAN.map((hari) => (
        <SatuHari
          key={hari}
          hari={hari}
          rentang={jamKerja[hari]}
          ubah={(r) => ubah({ ...jamKerja, [hari]: r })}
        />
      ))}
    </SimpleGrid>
  );
}

function SatuHari({
  hari,
  rentang,
  ubah,
}: {
  hari: Hari;
  rentang: readonly RentangJam[];
  ubah: (r: RentangJam[]) => void;
}) {
  const nama = `${hari.charAt(0).toUpperCase()}${hari.slice(1)}`;
  const ganti = (i: number, r: Partial<RentangJam>) =>
    ubah(rentang.map((lama, n) => (n === i ? { ...lama, ...r } : lama)));
  return (
    <Card component="fieldset" withBorder padding="sm" m={0} miw={0}>
      <Text component="legend" fw={600} px={4}>
        {nama}
      </Text>
      <Stack gap="xs">
        {rentang.length === 0 && <Text size="sm">Tidak ada jam kerja.</Text>}
        {rentang.map((r, i) => (
          // The order is all that tells the stretches apart.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={i} gap="xs" wrap="nowrap" align="center">
            <Jam
              label={`${nama}, rentang ${i + 1}, mulai`}
              nilai={r.mulai}
              ubah={(mulai) => ganti(i, { mulai })}
            />
            <span aria-hidden>–</span>
            <Jam
              label={`${nama}, rentang ${i + 1}, selesai`}
              nilai={r.selesai}
              ubah={(selesai) => ganti(i, { selesai })}
            />
            <ActionIcon
              variant="subtle"
              color="red"
              aria-label={`Hapus ${nama}, rentang ${i + 1}`}
              onClick={() => ubah(rentang.filter((_, n) => n !== i))}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} />}
            aria-label={`Tambah rentang ${nama}`}
            onClick={() => ubah([...rentang, rentang.length === 0 ? BARU : LANJUTAN])}
          >
            Tambah rentang
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

// A field of text: a browser's field for times has no "24:00", and writes it in its own way.
function Jam({ label, nilai, ubah }: { label: string; nilai: string; ubah: (n: string) => void }) {
  return (
    <TextInput
      aria-label={label}
      value={nilai}
      maxLength={5}
      placeholder="JJ:MM"
      autoComplete="off"
      w={72}
      onChange={(e) => ubah(e.currentTarget.value)}
    />
  );
}
