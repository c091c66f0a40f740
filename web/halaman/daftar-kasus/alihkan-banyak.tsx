import { Button, Group, List, Modal, Select, Stack, Table, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { labelTindakan } from '../../../domain/kasus/label.ts';
import { KotakGalat } from '../../komponen/galat.tsx';
import { simpanan, useBaca } from '../../klien/baca.ts';
import type { Bacaan } from '../../klien/kontrak.ts';
import { idAcak } from '../../klien/id-acak.ts';
import { kirim } from '../../klien/panggil.ts';

type Butir = Bacaan['/api/v1/kasus']['kasus'][number];

const TINDAKAN = 'alihkanPetugas';
const HASIL = {
  akanDiterima: 'akan dialihkan',
  diterima: 'dialihkan',
  menunggu: 'menunggu diputus',
  ditolak: 'tidak dialihkan',
} as const;

/** Hands chosen cases to another social worker: first what would happen to each, then the act itself. */
export function AlihkanBanyak({ kasus, selesai }: { kasus: readonly Butir[]; selesai: () => void }) {
  const [terbuka, { open, close }] = useDisclosure();
  if (kasus.length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={open}>
        {labelTindakan(TINDAKAN)} ({kasus.length})
      </Button>
      <Modal
        opened={terbuka}
        onClose={close}
        size="lg"
        title={`${labelTindakan(TINDAKAN)} untuk ${kasus.length} kasus`}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        <Formulir
          kasus={kasus}
          tutup={() => {
            close();
            selesai();
          }}
        />
      </Modal>
    </>
  );
}

function Formulir({ kasus, tutup }: { kasus: readonly Butir[]; tutup: () => void }) {
  const [peksos, setPeksos] = useState('');
  const [alasan, setAlasan] = useState('');
  const [kunci] = useState(() => idAcak());
  const { data: petugas } = useBaca('/api/v1/petugas', { kueri: { peran: 'peksos' } });
  const badan = (pratinjau: boolean) => ({
    tindakan: TINDAKAN,
    kasus: kasus.map(({ id, versi }) => ({ id, versi })),
    pratinjau,
    isi: { peksos, alasan },
  });
  const pratinjau = useMutation({
    mutationFn: () => kirim('/api/v1/tindakan-massal', { badan: badan(true) }),
  });
  const lakukan = useMutation({
    mutationFn: () => kirim('/api/v1/tindakan-massal', { badan: badan(false), kunci }),
    onSuccess: () => simpanan.invalidateQueries(),
  });
  const hasil = lakukan.data ?? pratinjau.data;
  const ubah = (isi: () => void) => {
    isi();
    pratinjau.reset();
  };
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        if (pratinjau.data) lakukan.mutate();
        else pratinjau.mutate();
      }}
    >
      <Stack>
        <Select
          label="Kepada pekerja sosial"
          required
          searchable
          data={(petugas?.petugas ?? []).map((p) => ({ value: p.id, label: p.nama }))}
          value={peksos === '' ? null : peksos}
          onChange={(v) => ubah(() => setPeksos(v ?? ''))}
          disabled={lakukan.isSuccess}
        />
        <Textarea
          label="Alasan"
          required
          value={alasan}
          onChange={(e) => {
            const { value } = e.currentTarget;
            ubah(() => setAlasan(value));
          }}
          disabled={lakukan.isSuccess}
        />
        {(pratinjau.error ?? lakukan.error) && <KotakGalat galat={pratinjau.error ?? lakukan.error} />}
        {hasil && <Hasil kasus={kasus} hasil={hasil.hasil} />}
        <Group justify="flex-end">
          {lakukan.isSuccess ? (
            <Button onClick={tutup}>Selesai</Button>
          ) : (
            <Button type="submit" loading={pratinjau.isPending || lakukan.isPending}>
              {pratinjau.data ? 'Alihkan' : 'Lihat apa yang akan berubah'}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function Hasil({
  kasus,
  hasil,
}: {
  kasus: readonly Butir[];
  hasil: readonly { kasus: string; hasil: keyof typeof HASIL; penolakan?: { pesan: string } | undefined }[];
}) {
  const gagal = hasil.filter((h) => h.hasil === 'ditolak').length;
  const butir = (id: string) => kasus.find((k) => k.id === id);
  return (
    <Stack gap="xs" role="status">
      <List size="sm">
        <List.Item>{hasil.length - gagal} kasus dapat dialihkan</List.Item>
        {gagal > 0 && <List.Item>{gagal} kasus tidak</List.Item>}
      </List>
      <Table.ScrollContainer minWidth={420} mah={260}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kasus</Table.Th>
              <Table.Th>Sekarang</Table.Th>
              <Table.Th>Hasil</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {hasil.map((h) => (
              <Table.Tr key={h.kasus}>
                <Table.Td>{butir(h.kasus)?.nomor}</Table.Td>
                <Table.Td>{butir(h.kasus)?.penanggung?.orang?.nama ?? 'belum ada'}</Table.Td>
                <Table.Td>
                  <Text size="sm">{HASIL[h.hasil]}</Text>
                  {h.penolakan && <Text size="sm">{h.penolakan.pesan}</Text>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}
