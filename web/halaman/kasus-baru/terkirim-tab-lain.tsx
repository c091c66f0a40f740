import { Alert, Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { KotakGalat } from '../../komponen/galat.tsx';
import { salinDraf } from '../../klien/draf.ts';
import type { Draf } from '../../klien/draf.ts';

/** Another tab has sent this draft, and its receipt is gone: what stands here can only be a case of its own. */
export function TerkirimTabLain({ draf }: { draf: Draf }) {
  const buka = useNavigate();
  const salin = useMutation({
    mutationFn: () => salinDraf(draf),
    onSuccess: ({ id, layanan }) =>
      buka({ to: '/baru/$layanan', params: { layanan }, search: { draf: id }, replace: true }),
  });
  return (
    <Alert role="alert" color="yellow" title="Draf ini sudah dikirim dari tab lain">
      <Text size="sm">
        Kasusnya sudah tercatat dengan isian tab itu; cari di daftar Kasus. Bila yang Anda ketik di sini
        tentang hal lain, jadikan kasus tersendiri.
      </Text>
      <Button size="xs" mt="xs" variant="default" loading={salin.isPending} onClick={() => salin.mutate()}>
        Buat sebagai kasus baru
      </Button>
      {salin.error && <KotakGalat galat={salin.error} />}
    </Alert>
  );
}
