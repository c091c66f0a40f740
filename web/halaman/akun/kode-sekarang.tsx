import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';

/** Moving to another phone begins with the code of the one there is. */
export function KodeSekarang({ lanjut, batal }: { lanjut: (kode: string) => void; batal: () => void }) {
  const [kode, setKode] = useState('');
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        lanjut(kode);
      }}
    >
      <Stack>
        <TextInput
          label="Kode yang tampil sekarang"
          description="6 angka dari ponsel yang lama, atau satu kode pemulihan"
          autoComplete="one-time-code"
          required
          value={kode}
          onChange={(e) => setKode(e.currentTarget.value)}
        />
        <Group>
          <Button type="submit">Lanjut</Button>
          <Button variant="default" onClick={batal}>
            Batal
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
