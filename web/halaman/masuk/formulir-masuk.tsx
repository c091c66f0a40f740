import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { KotakGalat } from '../../komponen/galat.tsx';
import { adalahKode } from '../../klien/galat.ts';
import type { Pengguna } from '../../klien/kontrak.ts';
import { kirim } from '../../klien/panggil.ts';

/** Surel and password, and the second code of who has one. */
export function FormulirMasuk({ selesai }: { selesai: (p: Pengguna) => void }) {
  const [surel, setSurel] = useState('');
  const [kataSandi, setKataSandi] = useState('');
  const [kode, setKode] = useState('');
  const masuk = useMutation({
    mutationFn: () =>
      kirim('/api/v1/masuk', { badan: { surel, kataSandi, ...(kode !== '' && { kodeTotp: kode }) } }),
    onSuccess: ({ pengguna }) => selesai(pengguna),
  });
  const mintaKode = adalahKode(masuk.error, 'totpDiperlukan', 'totpSalah') || kode !== '';
  const kirimkan = (e: FormEvent) => {
    e.preventDefault();
    masuk.mutate();
  };
  return (
    <form onSubmit={kirimkan}>
      <Stack>
        {masuk.error && !adalahKode(masuk.error, 'totpDiperlukan') && <KotakGalat galat={masuk.error} />}
        <TextInput
          label="Surel"
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={surel}
          onChange={(e) => setSurel(e.currentTarget.value)}
        />
        <PasswordInput
          label="Kata sandi"
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={kataSandi}
          onChange={(e) => setKataSandi(e.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': 'Perlihatkan kata sandi' }}
        />
        {mintaKode && (
          <TextInput
            label="Kode kedua"
            description="6 angka dari aplikasi autentikator, atau satu kode pemulihan"
            autoComplete="one-time-code"
            autoFocus
            required
            withAsterisk={false}
            value={kode}
            onChange={(e) => setKode(e.currentTarget.value)}
          />
        )}
        <Button type="submit" loading={masuk.isPending}>
          Masuk
        </Button>
      </Stack>
    </form>
  );
}
