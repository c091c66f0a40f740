import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { HariLibur } from '../../../../domain/jam/kalender.ts';
import { uraiLibur } from './urai-libur.ts';

/** A year's holidays at once, as they stand in the joint decree. */
export function TempelLibur({ tambah }: { tambah: (l: HariLibur[]) => void }) {
  const [buka, setBuka] = useState(false);
  const [teks, setTeks] = useState('');
  const { libur, salah } = uraiLibur(teks);
  if (!buka) {
    return (
      <div>
        <Button variant="subtle" size="compact-sm" onClick={() => setBuka(true)}>
          Tempel banyak hari sekaligus
        </Button>
      </div>
    );
  }
  return (
    <Stack gap="xs">
      <Textarea
        label="Hari libur, satu per baris"
        description="Misalnya: 2027-01-01 Tahun Baru. Yang menyebut cuti bersama dicatat sebagai cuti bersama."
        autosize
        minRows={4}
        maxRows={16}
        value={teks}
        onChange={(e) => setTeks(e.currentTarget.value)}
      />
      <Text size="sm" role="status">
        {libur.length} hari terbaca{salah.length > 0 && `, ${salah.length} baris tidak terbaca`}.
      </Text>
      {salah.length > 0 && (
        <List size="sm" c="var(--mantine-color-error)">
          {salah.map((s) => (
            <List.Item key={s.baris}>
              Baris {s.baris}: {s.pesan}
            </List.Item>
          ))}
        </List>
      )}
      <Group>
        <Button
          variant="default"
          disabled={libur.length === 0 || salah.length > 0}
          onClick={() => {
            tambah(libur);
            setTeks('');
            setBuka(false);
          }}
        >
          Tambahkan {libur.length} hari
        </Button>
        <Button variant="subtle" onClick={() => setBuka(false)}>
          Batal
        </Button>
      </Group>
    </Stack>
  );
}
