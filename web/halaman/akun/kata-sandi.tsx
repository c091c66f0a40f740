import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { PANJANG_SANDI_MIN } from '../../../domain/masuk/kata-sandi.ts';
import { Kabar } from '../../komponen/kabar.tsx';
import { segarkan } from '../../formulir/kiriman.ts';
import { GantiSandi } from '../masuk/ganti-sandi.tsx';

export function KataSandi() {
  const [keadaan, setKeadaan] = useState<'diam' | 'mengganti' | 'diganti'>('diam');
  if (keadaan === 'mengganti') {
    return (
      <Stack>
        <GantiSandi
          pengantar="Setelah diganti, sesi Anda yang lain berakhir; sesi ini tetap."
          selesai={() => {
            setKeadaan('diganti');
            void segarkan(['/api/v1/sesi']);
          }}
        />
        <Button variant="default" onClick={() => setKeadaan('diam')}>
          Batal
        </Button>
      </Stack>
    );
  }
  return (
    <Stack align="flex-start">
      {keadaan === 'diganti' && (
        <Kabar
          isi="Kata sandi diganti. Sesi Anda yang lain sudah berakhir."
          tutup={() => setKeadaan('diam')}
        />
      )}
      <Text size="sm">
        Paling sedikit {PANJANG_SANDI_MIN} huruf. Beberapa kata yang tidak saling berhubungan mudah diingat.
      </Text>
      <Button variant="default" onClick={() => setKeadaan('mengganti')}>
        Ganti kata sandi
      </Button>
    </Stack>
  );
}
