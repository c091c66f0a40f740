import { ActionIcon, Button, Card, Group, Menu, Text } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import { IconDots } from '@tabler/icons-react';
import type { JabatanTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { labelPeran } from '../../../../domain/kasus/label.ts';
import { tulisWilayah } from '../../../../domain/wilayah.ts';
import { usePeran } from '../../../klien/peran.ts';
import { tulisMasa } from './arti.ts';
import type { PilihanJabatan } from './dialog-jabatan.tsx';

/** One position: what it may do, who holds it now and next. */
export function SimpulJabatan({ j, pilih }: { j: JabatanTampil; pilih: (p: PilihanJabatan) => void }) {
  const admin = usePeran()('admin');
  const kosong = !j.pemangku.some((p) => p.berlaku === 'kini' && p.orang.aktif);
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Group gap="xs">
            <Text fw={600}>{j.nama}</Text>
            {kosong && <Tanda rupa="awas">Kosong</Tanda>}
            {j.kontakPiket && <Tanda>Kontak piket</Tanda>}
            {j.wilayah?.kecamatan === null && <Tanda rupa="awas">Kecamatan belum diisi</Tanda>}
          </Group>
          <Text size="sm" c="dimmed">
            Peran {labelPeran(j.peran)}
            {j.wilayah !== null && ` · ${tulisWilayah(j.wilayah)}`}
          </Text>
        </div>
        {admin && <MenuJabatan j={j} pilih={pilih} />}
      </Group>
      {j.pemangku.map((p) => (
        <Group key={p.id} gap="xs" mt={4} wrap="nowrap" justify="space-between" align="flex-start">
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <b>{p.orang.nama}</b>
            {!p.orang.aktif && ' (nonaktif)'}, {tulisMasa(p)}
            {p.berlaku === 'akan' && ' (belum mulai)'}
            {` · ${p.dasar}`}
          </Text>
          {admin && (
            <Button
              size="compact-sm"
              variant="subtle"
              flex="none"
              aria-label={`Akhiri masa ${p.orang.nama} sebagai ${j.nama}`}
              onClick={() => pilih({ tindakan: 'akhiri', jabatan: j, pemangku: p })}
            >
              Akhiri
            </Button>
          )}
        </Group>
      ))}
      <Group mt={4}>
        <Button
          size="compact-sm"
          variant="subtle"
          ml={-8}
          aria-label={`Semua pemangku ${j.nama}`}
          onClick={() => pilih({ tindakan: 'pemangku', jabatan: j })}
        >
          Semua pemangku
        </Button>
      </Group>
    </Card>
  );
}

function MenuJabatan({ j, pilih }: { j: JabatanTampil; pilih: (p: PilihanJabatan) => void }) {
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={`Tindakan untuk ${j.nama}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => pilih({ tindakan: 'angkat', jabatan: j })}>Angkat pemangku</Menu.Item>
        <Menu.Item onClick={() => pilih({ tindakan: 'ubah', jabatan: j })}>Ubah jabatan</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
