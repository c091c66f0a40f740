import { Button, Card, Group, Stack, Table, Text } from '@mantine/core';
import type { RupaTanda } from '../../../komponen/tanda.tsx';
import { Tanda } from '../../../komponen/tanda.tsx';
import { useState } from 'react';
import type { KeadaanVersi } from '../../../../domain/standar/versi.ts';
import { Dialog } from '../../../komponen/dialog.tsx';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import type { VersiStandar } from './draf.ts';
import { isiBerurut } from './draf.ts';
import { sebutLokasi } from './sebut-lokasi.ts';
import { tulisNilaiStandar } from './tulis-nilai.ts';

const KEADAAN: Readonly<Record<KeadaanVersi, { label: string; rupa: RupaTanda }>> = {
  berlaku: { label: 'Berlaku', rupa: 'baik' },
  akanBerlaku: { label: 'Akan berlaku', rupa: 'kabar' },
  digantikan: { label: 'Digantikan', rupa: 'biasa' },
  dilangkahi: { label: 'Dilangkahi, tidak pernah berlaku', rupa: 'biasa' },
};

/** Every version of a service's standard; a new one may begin with any of them. */
export function DaftarVersi({
  versi,
  dimulai,
  susun,
}: {
  versi: readonly VersiStandar[];
  /** Versions that a new one was begun with and not published. */
  dimulai: readonly number[];
  susun: (v: VersiStandar) => void;
}) {
  const [dilihat, setDilihat] = useState<VersiStandar | null>(null);
  const tombol = (v: VersiStandar) =>
    dimulai.includes(v.versi) ? 'Lanjutkan versi baru' : 'Susun versi baru';
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {versi
        .toSorted((a, b) => b.versi - a.versi)
        .map((v) => (
          <Card key={v.versi} component="li" withBorder padding="sm">
            <Group justify="space-between">
              <div>
                <Group gap="xs">
                  <Text fw={600}>Versi {v.versi}</Text>
                  <Tanda rupa={KEADAAN[v.keadaan].rupa}>{KEADAAN[v.keadaan].label}</Tanda>
                  {dimulai.includes(v.versi) && <Tanda rupa="awas">Versi baru belum ditetapkan</Tanda>}
                </Group>
                <Text size="sm" c="dimmed">
                  Berlaku sejak <Saat pada={v.berlakuSejak} />
                </Text>
              </div>
              <Group gap="xs">
                <Button
                  size="compact-md"
                  variant="default"
                  aria-label={`Lihat isi versi ${v.versi}`}
                  onClick={() => setDilihat(v)}
                >
                  Lihat isi
                </Button>
                <Button
                  size="compact-md"
                  variant={v.keadaan === 'berlaku' ? 'filled' : 'default'}
                  aria-label={`${tombol(v)} dari versi ${v.versi}`}
                  onClick={() => susun(v)}
                >
                  {tombol(v)}
                </Button>
              </Group>
            </Group>
          </Card>
        ))}
      {dilihat && <LihatVersi v={dilihat} tutup={() => setDilihat(null)} />}
    </Stack>
  );
}

function LihatVersi({ v, tutup }: { v: VersiStandar; tutup: () => void }) {
  return (
    <Dialog judul={`Isi versi ${v.versi}`} tutup={tutup}>
      <Table verticalSpacing={4} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Isian</Table.Th>
            <Table.Th>Nilai</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {isiBerurut(v).map((n) => (
            <Table.Tr key={n.lokasi} style={{ overflowWrap: 'anywhere' }}>
              <Table.Td>{sebutLokasi(n.lokasi)}</Table.Td>
              <Table.Td>{tulisNilaiStandar(n.lokasi, n.baru)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
