import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SaluranSayaTampil } from '../../../api/bentuk/saluran.schema.ts';
import { useKiriman } from '../../formulir/kiriman.ts';
import { GalatMedan } from '../../komponen/galat-medan.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';

const DIBACA = ['/api/v1/saluran-saya'] as const;

/** Where messages go. A new address counts once the code that was sent there has come back. */
export function AlamatSaluran({
  s,
  tersedia,
  kabarkan,
}: {
  s: SaluranSayaTampil;
  tersedia: boolean;
  kabarkan: (isi: string) => void;
}) {
  const [baru, setBaru] = useState<string | null>(null);
  const alamat = useKiriman({
    jalur: '/api/v1/saluran-saya',
    segarkan: DIBACA,
    selesai: () => setBaru(null),
  });
  const nama = s.saluran === 'surel' ? 'Alamat surel' : 'Nomor WhatsApp';
  const ganti = s.alamat === null ? 'Isi alamat' : 'Ganti alamat';
  return (
    <Stack gap="xs">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {nama}: {s.alamat ?? 'belum ada'}
        {s.sumber === 'akun' && ' (alamat akun)'}
      </Text>
      {s.menungguKode && <KodeAlamat s={s} kabarkan={kabarkan} />}
      {tersedia && baru !== null && (
        <form
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            alamat.kirimkan({ saluran: s.saluran, alamat: baru });
          }}
        >
          <Group align="flex-start">
            <TextInput
              label={`${nama} baru`}
              type={s.saluran === 'surel' ? 'email' : 'tel'}
              maxLength={200}
              value={baru}
              error={alamat.salah['alamat']}
              onChange={(e) => setBaru(e.currentTarget.value)}
            />
            <Button type="submit" mt={25} loading={alamat.berjalan}>
              Kirim kode
            </Button>
            <Button mt={25} variant="default" onClick={() => setBaru(null)}>
              Batal
            </Button>
          </Group>
        </form>
      )}
      <GalatMedan galat={alamat.galat} medan={['alamat']} />
      {tersedia && baru === null && (
        <Group gap="xs">
          <Button
            size="compact-md"
            variant="default"
            aria-label={`${ganti}: ${s.label}`}
            onClick={() => setBaru('')}
          >
            {ganti}
          </Button>
          {s.sumber === 'sendiri' && (
            <Button
              size="compact-md"
              variant="subtle"
              onClick={() => alamat.kirimkan({ saluran: s.saluran, alamat: null })}
            >
              {s.saluran === 'surel' ? 'Pakai alamat akun' : 'Hapus nomor'}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

function KodeAlamat({ s, kabarkan }: { s: SaluranSayaTampil; kabarkan: (isi: string) => void }) {
  const [kode, setKode] = useState('');
  const { kirimkan, salah, galat, berjalan } = useKiriman({
    jalur: '/api/v1/saluran-saya/kode',
    segarkan: DIBACA,
    selesai: () => kabarkan(`${s.label}: alamat baru dipakai mulai sekarang.`),
  });
  return (
    <form
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        kirimkan({ saluran: s.saluran, kode });
      }}
    >
      <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
        Kode dikirim ke {s.menungguKode?.alamat}
        {s.menungguKode && (
          <>
            , berlaku sampai <Saat pada={s.menungguKode.sampai} />
          </>
        )}
        .
      </Text>
      <Group align="flex-start">
        <TextInput
          label={`Kode ${s.label}`}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={kode}
          error={salah['kode']}
          onChange={(e) => setKode(e.currentTarget.value)}
        />
        <Button type="submit" mt={25} loading={berjalan}>
          Pakai alamat ini
        </Button>
      </Group>
      <GalatMedan galat={galat} medan={['kode']} />
    </form>
  );
}
