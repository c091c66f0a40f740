import { Button, Container, Stack } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import { Halaman } from '../komponen/halaman.tsx';
import { KotakGalat } from '../komponen/galat.tsx';

export function HalamanTidakAda() {
  return (
    <Container component="main" size="xs" py="xl">
      <Halaman judul="Halaman tidak ada">
        <Stack align="flex-start">
          <p>Alamat ini tidak ada di konsol Lindung, atau bukan untuk Anda.</p>
          <Button renderRoot={(p) => <Link to="/" {...p} />}>Ke Kotak Tugas</Button>
        </Stack>
      </Halaman>
    </Container>
  );
}

export function HalamanGalat({ error }: { error: unknown }) {
  const perute = useRouter();
  return (
    <Container component="main" size="xs" py="xl">
      <Halaman judul="Halaman tidak dapat ditampilkan">
        <KotakGalat galat={error} ulangi={() => void perute.invalidate()} />
      </Halaman>
    </Container>
  );
}
