import { Button, Code, List, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { GambarQr } from '../../komponen/gambar-qr.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { kirim } from '../../klien/panggil.ts';

/**
 * The second factor: shown again for this session, or set up.
 * @param kodeLama where one is set up already: its code of this moment
 */
export function KodeKedua({
  cara,
  pengantar,
  kodeLama,
  selesai,
}: {
  cara: 'buktikan' | 'pasang';
  pengantar?: string;
  kodeLama?: string;
  selesai: () => void;
}) {
  const [kode, setKode] = useState('');
  const [pemulihan, setPemulihan] = useState<readonly string[]>([]);
  const baru = useQuery({
    queryKey: ['totp-baru'],
    queryFn: () =>
      kirim('/api/v1/totp/siapkan', { badan: { ...(kodeLama !== undefined && { kode: kodeLama }) } }),
    enabled: cara === 'pasang',
    staleTime: Infinity,
    gcTime: 0,
  });
  const buktikan = useMutation({
    mutationFn: async () =>
      cara === 'buktikan'
        ? kirim('/api/v1/totp/buktikan', { badan: { kode } })
        : kirim('/api/v1/totp/pasang', { badan: { kode } }),
    onSuccess: (jawab) => {
      if (jawab === null) selesai();
      else setPemulihan(jawab.kodePemulihan);
    },
  });
  if (pemulihan.length > 0) return <KodePemulihan kode={pemulihan} selesai={selesai} />;
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        buktikan.mutate();
      }}
    >
      <Stack>
        {pengantar !== undefined && <Text>{pengantar}</Text>}
        {baru.error && <KotakGalat galat={baru.error} ulangi={() => void baru.refetch()} />}
        {baru.data && (
          <>
            <GambarQr isi={baru.data.otpauthUrl} label="Kode QR untuk aplikasi autentikator" />
            <Text size="sm">
              Atau ketik: <Code>{baru.data.rahasia}</Code>
            </Text>
          </>
        )}
        {buktikan.error && <KotakGalat galat={buktikan.error} />}
        <TextInput
          label="Kode 6 angka"
          autoComplete="one-time-code"
          required
          value={kode}
          onChange={(e) => setKode(e.currentTarget.value)}
        />
        <Button type="submit" loading={buktikan.isPending}>
          Lanjut
        </Button>
      </Stack>
    </form>
  );
}

function KodePemulihan({ kode, selesai }: { kode: readonly string[]; selesai: () => void }) {
  return (
    <Stack>
      <Text>
        Catat kode pemulihan ini dan simpan di tempat aman. Masing-masing hanya dapat dipakai sekali.
      </Text>
      <List>
        {kode.map((k) => (
          <List.Item key={k}>
            <Code>{k}</Code>
          </List.Item>
        ))}
      </List>
      <Button onClick={selesai}>Sudah saya catat</Button>
    </Stack>
  );
}
