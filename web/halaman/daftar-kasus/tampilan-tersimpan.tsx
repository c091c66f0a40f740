import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { kalimatGalat } from '../../klien/galat.ts';
import { simpanan, useBaca } from '../../klien/baca.ts';
import { kirim } from '../../klien/panggil.ts';
import type { Saringan } from './saringan.ts';
import { bacaSaringan } from './saringan.ts';

const segarkan = () => simpanan.invalidateQueries({ queryKey: ['/api/v1/tampilan-tersimpan'] });

/** Filters somebody keeps under a name, one click away. */
export function TampilanTersimpan({ saringan, pakai }: { saringan: Saringan; pakai: (s: Saringan) => void }) {
  const { data } = useBaca('/api/v1/tampilan-tersimpan');
  const hapus = useMutation({
    mutationFn: (id: string) => kirim('/api/v1/tampilan-tersimpan/:id/hapus', { param: { id } }),
    onSuccess: segarkan,
  });
  return (
    <Group gap="xs">
      {data?.tampilan.map((t) => (
        <Group key={t.id} gap={0} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => pakai(bacaSaringan({ ...t.saringan, urut: t.urut }))}
          >
            {t.nama}
          </Button>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Hapus tampilan ${t.nama}`}
            onClick={() => hapus.mutate(t.id)}
          >
            <IconX size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Simpan saringan={saringan} />
    </Group>
  );
}

function Simpan({ saringan }: { saringan: Saringan }) {
  const [terbuka, { toggle, close }] = useDisclosure();
  const [nama, setNama] = useState('');
  const simpan = useMutation({
    mutationFn: () => {
      const { urut = 'terbaru', ...isi } = saringan;
      return kirim('/api/v1/tampilan-tersimpan', { badan: { nama, saringan: isi, urut } });
    },
    async onSuccess() {
      setNama('');
      close();
      await segarkan();
    },
  });
  return (
    <Popover opened={terbuka} onChange={close} trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={toggle}>
          Simpan tampilan ini
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(e) => {
            e.preventDefault();
            simpan.mutate();
          }}
        >
          <Group align="flex-end" gap="xs">
            <TextInput
              label="Nama tampilan"
              description="Jangan menyebut nama klien"
              maxLength={80}
              value={nama}
              error={simpan.error && kalimatGalat(simpan.error)}
              onChange={(e) => setNama(e.currentTarget.value)}
            />
            <Button type="submit" loading={simpan.isPending}>
              Simpan
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
