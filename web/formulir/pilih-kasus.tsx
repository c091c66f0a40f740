import { Alert, Anchor, Button, Group, Input, List, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { labelTahap } from '../../domain/kasus/label.ts';
import { KotakGalat } from '../komponen/galat.tsx';
import { useBaca } from '../klien/baca.ts';
import { cariKasus } from '../klien/cari-kasus.ts';
import type { Bacaan } from '../klien/kontrak.ts';

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

interface Sifat {
  label: string;
  required: boolean;
  description?: string;
  error?: string | undefined;
  nilai: string;
  ubah: (id: string) => void;
}

/** Any case of the office: found by its number, or by the name or NIK of its client. */
export function PilihKasus({ nilai, ubah, ...s }: Sifat) {
  const [kata, setKata] = useState('');
  const cari = useMutation({ mutationFn: cariKasus });
  const pilih = (id: string) => {
    ubah(id);
    setKata('');
    cari.reset();
  };
  return (
    <Input.Wrapper {...s} labelElement="div">
      <Stack gap="xs" mt={4}>
        {nilai === '' ? (
          <Group align="flex-end" gap="xs">
            <TextInput
              label="Nama klien, NIK, atau nomor kasus"
              name="kasus"
              autoComplete="off"
              flex="1 1 220px"
              value={kata}
              onChange={(e) => setKata(e.currentTarget.value)}
              onKeyDown={(e) => {
                if (e.key !== 'Enter') return;
                e.preventDefault();
                cari.mutate(kata.trim());
              }}
            />
            <Button variant="default" loading={cari.isPending} onClick={() => cari.mutate(kata.trim())}>
              Cari kasus
            </Button>
          </Group>
        ) : (
          <Terpilih id={nilai} ganti={() => ubah('')} />
        )}
        {cari.error && <KotakGalat galat={cari.error} />}
        {cari.data && <Hasil kasus={cari.data} pilih={pilih} />}
      </Stack>
    </Input.Wrapper>
  );
}

function Terpilih({ id, ganti }: { id: string; ganti: () => void }) {
  const { data } = useBaca('/api/v1/kasus/:id', { param: { id } });
  return (
    <Group gap="xs">
      <Text fw={600}>{data ? `${data.nomor} · ${labelTahap(data.tahap)}` : 'Kasus terpilih'}</Text>
      <Button size="compact-sm" variant="default" onClick={ganti}>
        Pilih kasus lain
      </Button>
    </Group>
  );
}

function Hasil({ kasus, pilih }: { kasus: readonly Butir[]; pilih: (id: string) => void }) {
  if (kasus.length === 0) return <Alert role="status">Tidak ada kasus yang cocok.</Alert>;
  return (
    <List listStyleType="none" spacing={4} aria-label="Kasus yang cocok">
      {kasus.map((k) => (
        <List.Item key={k.id}>
          <Anchor component="button" type="button" underline="always" onClick={() => pilih(k.id)}>
            {k.nomor}
          </Anchor>{' '}
          · {k.klien.nama ?? 'tanpa nama'} · {labelTahap(k.tahap)}
        </List.Item>
      ))}
    </List>
  );
}
