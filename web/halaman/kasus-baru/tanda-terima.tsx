import { Alert, Box, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Layanan } from '../../../domain/kata.ts';
import { NAMA_PERMOHONAN } from '../../kata/layanan.ts';
import { buangDraf } from '../../klien/draf.ts';
import type { HasilLahir } from '../../klien/draf.ts';
import { sekarang } from '../../waktu/jam.ts';
import { useKantor } from '../../waktu/kantor.ts';
import { tulisWaktu } from '../../../domain/jam/waktu.ts';

/** The case is there: its number, and the code to hand over, on the screen and on paper. The code is in no address. */
export function TandaTerima({ layanan, draf, lahir }: { layanan: Layanan; draf: string; lahir: HasilLahir }) {
  const { nama, kalender } = useKantor();
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => judul.current?.focus(), []);
  const selesai = () => void buangDraf(draf);
  return (
    <Stack maw={560}>
      {lahir.isianLama === true && (
        <Alert color="yellow" title="Kiriman yang dulu ternyata sudah sampai" className="tanpa-cetak">
          Kasus ini tercatat dengan isian sebelum Anda mengubahnya. Buka kasusnya dan perbaiki lewat
          &quot;Koreksi data&quot;.
        </Alert>
      )}
      <Card withBorder padding="lg" component="section" aria-labelledby="tanda-terima">
        <Text size="sm">{nama}</Text>
        <Title order={2} size="h3" id="tanda-terima" tabIndex={-1} ref={judul}>
          Tanda terima: {NAMA_PERMOHONAN[layanan]}
        </Title>
        <Box component="dl" mb={0}>
          <Text component="dt" size="sm">
            Nomor kasus
          </Text>
          <Text component="dd" m={0} mb="sm" fz="lg" fw={700} style={{ overflowWrap: 'anywhere' }}>
            {lahir.nomor}
          </Text>
          <Text component="dt" size="sm">
            Kode lacak, untuk pemohon atau pelapor
          </Text>
          <Text component="dd" m={0} mb="sm" fz={28} fw={700} ff="monospace">
            {lahir.kodeLacak}
          </Text>
          <Text component="dt" size="sm">
            Lacak di
          </Text>
          <Text component="dd" m={0} mb="sm" style={{ overflowWrap: 'anywhere' }}>
            {location.origin}/lacak
          </Text>
          <Text component="dt" size="sm">
            Ditampilkan
          </Text>
          <Text component="dd" m={0}>
            {tulisWaktu(sekarang(), kalender.zona)}
          </Text>
        </Box>
        <Text size="sm" mt="md">
          Simpan kode ini. Siapa pun yang memegangnya dapat melihat sampai di mana kasusnya, tanpa nama.
        </Text>
      </Card>
      <Group className="tanpa-cetak">
        <Button onClick={() => print()}>Cetak tanda terima</Button>
        <Button
          variant="default"
          renderRoot={(p) => <Link to="/kasus/$id" params={{ id: lahir.id }} {...p} />}
          onClick={selesai}
        >
          Buka kasus
        </Button>
        <Button
          variant="default"
          renderRoot={(p) => <Link to="/baru/$layanan" params={{ layanan }} search={{}} {...p} />}
          onClick={selesai}
        >
          Catat satu lagi
        </Button>
      </Group>
    </Stack>
  );
}
