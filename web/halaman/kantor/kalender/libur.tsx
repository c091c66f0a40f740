import {
  ActionIcon,
  Button,
  Group,
  Select,
  Stack,
  Table,
  Text,
  TextInput,
  VisuallyHidden,
} from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { HariLibur } from '../../../../domain/jam/kalender.ts';
import { tanggalDi } from '../../../../domain/jam/waktu.ts';
import { sekarang } from '../../../waktu/jam.ts';
import { useKantor } from '../../../waktu/kantor.ts';
import { tulisTanggal } from '../../../../domain/surat/tanggal.ts';
import { TempelLibur } from './tempel-libur.tsx';
import { gabungLibur } from './urai-libur.ts';

const JENIS = [
  { value: 'libur', label: 'Libur' },
  { value: 'cutiBersama', label: 'Cuti bersama' },
] as const;

/** The days without work, year by year. */
export function Libur({ libur, ubah }: { libur: HariLibur[]; ubah: (l: HariLibur[]) => void }) {
  const { zona } = useKantor().kalender;
  const [tahun, setTahun] = useState(() => tanggalDi(sekarang(), zona).slice(0, 4));
  const semua = [...new Set([tahun, ...libur.map((l) => l.tanggal.slice(0, 4))])].toSorted();
  const tampak = libur.filter((l) => l.tanggal.startsWith(tahun));
  const tambah = (baru: HariLibur[]) => {
    ubah(gabungLibur(libur, baru));
    const pertama = baru[0];
    if (pertama) setTahun(pertama.tanggal.slice(0, 4));
  };
  return (
    <Stack gap="sm">
      <Select
        label="Tahun"
        maw={140}
        allowDeselect={false}
        data={semua}
        value={tahun}
        onChange={(t) => setTahun(t ?? tahun)}
      />
      {tampak.length === 0 ? (
        <Text size="sm">Belum ada hari libur dicatat untuk {tahun}.</Text>
      ) : (
        <Table.ScrollContainer minWidth={320}>
          <Table verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Tanggal</Table.Th>
                <Table.Th>Nama</Table.Th>
                <Table.Th>Jenis</Table.Th>
                <Table.Th>
                  <VisuallyHidden>Hapus</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {tampak.map((l) => (
                <Table.Tr key={`${l.tanggal}${l.nama}`}>
                  <Table.Td>{tulisTanggal(l.tanggal)}</Table.Td>
                  <Table.Td>{l.nama}</Table.Td>
                  <Table.Td>{JENIS.find((j) => j.value === l.jenis)?.label}</Table.Td>
                  <Table.Td>
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      aria-label={`Hapus ${l.nama}, ${tulisTanggal(l.tanggal)}`}
                      onClick={() => ubah(libur.filter((x) => x !== l))}
                    >
                      <IconTrash size={18} />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <TambahLibur tambah={(l) => tambah([l])} />
      <TempelLibur tambah={tambah} />
    </Stack>
  );
}

function TambahLibur({ tambah }: { tambah: (l: HariLibur) => void }) {
  const [tanggal, setTanggal] = useState('');
  const [nama, setNama] = useState('');
  const [jenis, setJenis] = useState<HariLibur['jenis']>('libur');
  const siap = tanggal !== '' && nama.trim() !== '';
  return (
    <Group align="flex-end">
      <TextInput
        type="date"
        label="Tanggal libur"
        value={tanggal}
        onChange={(e) => setTanggal(e.currentTarget.value)}
      />
      <TextInput
        label="Nama hari"
        maxLength={200}
        value={nama}
        onChange={(e) => setNama(e.currentTarget.value)}
      />
      <Select
        label="Jenis"
        w={160}
        allowDeselect={false}
        data={JENIS}
        value={jenis}
        onChange={(j) => setJenis(j === 'cutiBersama' ? 'cutiBersama' : 'libur')}
      />
      <Button
        variant="default"
        disabled={!siap}
        onClick={() => {
          tambah({ tanggal, nama: nama.trim(), jenis });
          setTanggal('');
          setNama('');
        }}
      >
        Tambah hari
      </Button>
    </Group>
  );
}
