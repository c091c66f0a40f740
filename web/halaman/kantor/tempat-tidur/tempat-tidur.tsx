import { Anchor, Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { TempatTidurTampil } from '../../../../api/bentuk/tempat-tidur.schema.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import { labelPilihan } from '../../../kata/isian.ts';
import { useBaca } from '../../../klien/baca.ts';
import type { PilihanTempatTidur } from './dialog-tempat-tidur.tsx';
import { DialogTempatTidur } from './dialog-tempat-tidur.tsx';

/** The beds by room. One that is no longer used is withdrawn: the stays it held still name it. */
export function BagianTempatTidur() {
  const [pilihan, setPilihan] = useState<PilihanTempatTidur | null>(null);
  const [kabar, setKabar] = useState('');
  const [ditarik, setDitarik] = useState(false);
  const buka = (p: PilihanTempatTidur) => {
    setKabar('');
    setPilihan(p);
  };
  return (
    <Stack>
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Group justify="space-between">
        <Switch
          label="Tampilkan yang ditarik"
          checked={ditarik}
          onChange={(e) => setDitarik(e.currentTarget.checked)}
        />
        <Button leftSection={<IconPlus size={18} />} onClick={() => buka({ tindakan: 'tambah' })}>
          Tambah tempat tidur
        </Button>
      </Group>
      <Muat kueri={useBaca('/api/v1/tempat-tidur')}>
        {({ tempatTidur }) => (
          <Kamar semua={tempatTidur.filter((t) => ditarik || t.ditarikPada === null)} pilih={buka} />
        )}
      </Muat>
      {pilihan && <DialogTempatTidur {...pilihan} kabarkan={setKabar} tutup={() => setPilihan(null)} />}
    </Stack>
  );
}

function Kamar({
  semua,
  pilih,
}: {
  semua: readonly TempatTidurTampil[];
  pilih: (p: PilihanTempatTidur) => void;
}) {
  if (semua.length === 0) return <Text>Belum ada tempat tidur.</Text>;
  return [...Map.groupBy(semua, (t) => t.kamar)].map(([kamar, isi]) => (
    <section key={kamar} aria-label={`Kamar ${kamar}`}>
      <Title order={2} size="h4" mb="xs">
        {kamar}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {isi.map((t) => (
          <Satu key={t.id} t={t} pilih={pilih} />
        ))}
      </Stack>
    </section>
  ));
}

function Satu({ t, pilih }: { t: TempatTidurTampil; pilih: (p: PilihanTempatTidur) => void }) {
  return (
    <Card component="li" withBorder padding="xs">
      <Group justify="space-between">
        <Group gap="xs">
          <Text fw={600}>{t.nama}</Text>
          <Tanda>{labelPilihan('kelompok', t.kelompok)}</Tanda>
          {t.kasus && (
            <Anchor
              size="sm"
              renderRoot={(p) => <Link to="/kasus/$id" params={{ id: t.kasus?.id ?? '' }} {...p} />}
            >
              Ditempati {t.kasus.nomor}
            </Anchor>
          )}
          {t.ditarikPada !== null && (
            <Text size="sm" c="dimmed">
              Ditarik <Saat pada={t.ditarikPada} />
            </Text>
          )}
        </Group>
        {t.ditarikPada === null && (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Ubah ${t.nama}, ${t.kamar}`}
              onClick={() => pilih({ tindakan: 'ubah', tempatTidur: t })}
            >
              Ubah
            </Button>
            {t.kasus === null && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Tarik ${t.nama}, ${t.kamar}`}
                onClick={() => pilih({ tindakan: 'tarik', tempatTidur: t })}
              >
                Tarik
              </Button>
            )}
          </Group>
        )}
      </Group>
    </Card>
  );
}
