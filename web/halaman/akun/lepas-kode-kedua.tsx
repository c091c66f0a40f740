import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useKiriman } from '../../formulir/kiriman.ts';
import { KotakGalat } from '../../komponen/galat.tsx';

/** Takes the second factor off, with password and one last code. */
export function LepasKodeKedua({ selesai, batal }: { selesai: () => void; batal: () => void }) {
  const [kataSandi, setKataSandi] = useState('');
  const [kode, setKode] = useState('');
  const { kirimkan, salah, galat, berjalan } = useKiriman({ jalur: '/api/v1/totp/lepas', selesai });
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        kirimkan({ kataSandi, kode });
      }}
    >
      <Stack>
        <PasswordInput
          label="Kata sandi"
          autoComplete="current-password"
          required
          value={kataSandi}
          error={salah['kataSandi']}
          onChange={(e) => setKataSandi(e.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan kata sandi' }}
        />
        <TextInput
          label="Kode 6 angka"
          autoComplete="one-time-code"
          required
          value={kode}
          error={salah['kode']}
          onChange={(e) => setKode(e.currentTarget.value)}
        />
        {galat && <KotakGalat galat={galat} />}
        <Group>
          <Button type="submit" loading={berjalan}>
            Lepas kode kedua
          </Button>
          <Button variant="default" onClick={batal} disabled={berjalan}>
            Batal
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
