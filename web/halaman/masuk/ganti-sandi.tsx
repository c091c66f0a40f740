import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { KotakGalat } from '../../komponen/galat.tsx';
import { pesanPada } from '../../klien/galat.ts';
import { kirim } from '../../klien/panggil.ts';

/** A new password of one's own; the rules and their sentences are the API's. */
export function GantiSandi({ pengantar, selesai }: { pengantar: string; selesai: () => void }) {
  const [lama, setLama] = useState('');
  const [baru, setBaru] = useState('');
  const ganti = useMutation({
    mutationFn: () => kirim('/api/v1/kata-sandi', { badan: { lama, baru } }),
    onSuccess: selesai,
  });
  const salahLama = pesanPada(ganti.error, 'lama');
  const salahBaru = pesanPada(ganti.error, 'baru');
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        ganti.mutate();
      }}
    >
      <Stack>
        <Text>{pengantar}</Text>
        {ganti.error && salahLama === undefined && salahBaru === undefined && (
          <KotakGalat galat={ganti.error} />
        )}
        <PasswordInput
          label="Kata sandi sekarang"
          autoComplete="current-password"
          required
          value={lama}
          error={salahLama}
          onChange={(e) => setLama(e.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan kata sandi' }}
        />
        <PasswordInput
          label="Kata sandi baru"
          autoComplete="new-password"
          required
          value={baru}
          error={salahBaru}
          onChange={(e) => setBaru(e.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan kata sandi baru' }}
        />
        <Button type="submit" loading={ganti.isPending}>
          Simpan kata sandi
        </Button>
      </Stack>
    </form>
  );
}
