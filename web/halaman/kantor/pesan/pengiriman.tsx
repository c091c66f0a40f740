import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StatusKirim } from '../../../../domain/saluran/saluran.ts';
import {
  LABEL_SALURAN_LUAR,
  LABEL_STATUS_KIRIM,
  SALURAN,
  STATUS_KIRIM,
} from '../../../../domain/saluran/saluran.ts';
import { useKiriman } from '../../../formulir/kiriman.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { KotakGalat } from '../../../komponen/galat.tsx';
import { ambil } from '../../../klien/panggil.ts';
import { usePeran } from '../../../klien/peran.ts';
import { ButirKiriman } from './butir-kiriman.tsx';

/** What became of each message outside; what died can be sent again once its cause is mended. */
export function BagianPengiriman() {
  const admin = usePeran()('admin');
  const [kabar, setKabar] = useState('');
  const [status, setStatus] = useState('');
  const [saluran, setSaluran] = useState('');
  const kueri = useInfiniteQuery({
    queryKey: ['/api/v1/kantor/pengiriman', { kueri: { status, saluran } }],
    queryFn: ({ pageParam, signal }) =>
      ambil('/api/v1/kantor/pengiriman', { kueri: { status, saluran, kursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (h) => h.kursor,
  });
  const { kirimkan, galat, berjalan } = useKiriman({
    jalur: '/api/v1/kantor/pengiriman/ulangi',
    segarkan: ['/api/v1/kantor/pengiriman'],
    selesai: ({ diulangi }) =>
      setKabar(diulangi === 0 ? 'Tidak ada yang perlu dikirim ulang.' : `${diulangi} pesan dikirim ulang.`),
  });
  const jumlah = kueri.data?.pages[0]?.jumlah;
  const pengiriman = (kueri.data?.pages ?? []).flatMap((h) => h.pengiriman);
  const label = (s: StatusKirim) => `${LABEL_STATUS_KIRIM[s]} (${jumlah?.[s] ?? 0})`;
  return (
    <Stack>
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Group align="flex-end">
        <Select
          label="Keadaan"
          placeholder="Semua"
          clearable
          clearButtonProps={{ 'aria-label': 'Semua keadaan' }}
          data={STATUS_KIRIM.map((s) => ({ value: s, label: label(s) }))}
          value={status === '' ? null : status}
          onChange={(s) => setStatus(s ?? '')}
        />
        <Select
          label="Saluran"
          placeholder="Semua"
          clearable
          clearButtonProps={{ 'aria-label': 'Semua saluran' }}
          data={SALURAN.map((s) => ({ value: s, label: LABEL_SALURAN_LUAR[s] }))}
          value={saluran === '' ? null : saluran}
          onChange={(s) => setSaluran(s ?? '')}
        />
        {admin && (jumlah?.mati ?? 0) > 0 && (
          <Button
            variant="default"
            loading={berjalan}
            onClick={() => kirimkan({ semua: true, ...(saluran !== '' && { saluran }) })}
          >
            Ulangi semua yang tidak tersampaikan
          </Button>
        )}
      </Group>
      {galat && <KotakGalat galat={galat} />}
      {kueri.error && <KotakGalat galat={kueri.error} ulangi={() => void kueri.refetch()} />}
      {kueri.data && pengiriman.length === 0 && <Text>Tidak ada pengiriman.</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {pengiriman.map((p) => (
          <ButirKiriman
            key={p.id}
            p={p}
            {...(admin && p.status === 'mati' && { ulangi: () => kirimkan({ id: [p.id] }) })}
          />
        ))}
      </Stack>
      {kueri.hasNextPage && (
        <Group justify="center">
          <Button
            variant="default"
            loading={kueri.isFetchingNextPage}
            onClick={() => void kueri.fetchNextPage()}
          >
            Berikutnya
          </Button>
        </Group>
      )}
    </Stack>
  );
}
