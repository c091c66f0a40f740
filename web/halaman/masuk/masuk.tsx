import { Alert, Anchor, Button, Container, Divider, Paper, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useBaca } from '../../klien/baca.ts';
import type { Pengguna } from '../../klien/kontrak.ts';
import { bacaSesi, masuk, useSesi } from '../../klien/sesi.ts';
import { FormulirMasuk } from './formulir-masuk.tsx';
import { GantiSandi } from './ganti-sandi.tsx';
import { KodeKedua } from './kode-kedua.tsx';

/** Signing in, and what a session owes before it opens anything: its own password, its second factor. */
export function HalamanMasuk() {
  const sesi = useSesi();
  const navigasi = useNavigate();
  const { kembali } = useSearch({ from: '/masuk' });
  const { data: sistem } = useBaca('/publik/v1/sistem');
  const lunas = sesi.keadaan === 'masuk' && !berutang(sesi.pengguna);
  useEffect(() => {
    document.title = 'Masuk · Lindung';
  }, []);
  useEffect(() => {
    if (lunas) void navigasi({ to: kembali ?? '/', replace: true });
  }, [lunas, kembali, navigasi]);
  return (
    <Container component="main" size={420} py={{ base: 'md', sm: 60 }}>
      <Stack>
        <Title order={1} size="h2" ta="center">
          Lindung
        </Title>
        <Text ta="center" c="dimmed">
          Konsol petugas Dinas Sosial
        </Text>
        <Paper withBorder p="lg">
          <Langkah />
          {sesi.keadaan === 'tamu' && sistem?.oidc === true && (
            <Stack mt="md">
              <Divider label="atau" />
              <Button
                component="a"
                variant="default"
                href={`/masuk/oidc?kembali=${encodeURIComponent(`/konsol${kembali ?? '/'}`)}`}
              >
                Masuk lewat penyedia identitas kantor
              </Button>
            </Stack>
          )}
        </Paper>
        {sistem?.contoh === true && sesi.keadaan === 'tamu' && (
          <Alert variant="light" color="gray" title="Akun contoh">
            <Text size="sm">
              peksos@bulukumba.contoh, kabid-rehsos@pangkalpinang.contoh, dan seterusnya; kata sandi
              lindung-contoh.
            </Text>
          </Alert>
        )}
        <Anchor href="/" ta="center" size="sm">
          Halaman untuk umum
        </Anchor>
      </Stack>
    </Container>
  );
}

function Langkah() {
  const sesi = useSesi();
  if (sesi.keadaan === 'tamu') return <FormulirMasuk selesai={masuk} />;
  const { pengguna } = sesi;
  const teruskan = (ubah: Partial<Pengguna>) => {
    const kini = bacaSesi();
    if (kini.keadaan !== 'tamu') masuk({ ...kini.pengguna, ...ubah });
  };
  if (pengguna.buktikanTotp)
    return <KodeKedua cara="buktikan" selesai={() => teruskan({ buktikanTotp: false })} />;
  if (pengguna.wajibGantiSandi) {
    return (
      <GantiSandi
        pengantar="Kata sandi Anda diberikan oleh kantor. Ganti dengan kata sandi Anda sendiri."
        selesai={() => teruskan({ wajibGantiSandi: false })}
      />
    );
  }
  if (pengguna.totp === 'perlu') {
    return (
      <KodeKedua
        cara="pasang"
        pengantar="Jabatan Anda memerlukan kode kedua saat masuk. Pindai dengan aplikasi autentikator."
        selesai={() => teruskan({ totp: 'terpasang' })}
      />
    );
  }
  return <Text>Membuka konsol …</Text>;
}

function berutang(p: Pengguna): boolean {
  return p.wajibGantiSandi || p.buktikanTotp || p.totp === 'perlu';
}
