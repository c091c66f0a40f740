import { Alert, Anchor, Card, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import type { LaporanSkm } from '../../../api/bentuk/skm.schema.ts';
import { Muat } from '../../komponen/muat.tsx';
import { useBaca } from '../../klien/baca.ts';
import { alamat } from '../../klien/panggil.ts';

type Hasil = NonNullable<LaporanSkm['gabungan']>;

/** What clients and their companions answered: nine elements, the index, and what they wish for. */
export function HasilSkm({ masa: { dari, sampai } }: { masa: { dari: string; sampai: string } }) {
  const kueri = { dari, sampai };
  return (
    <Muat kueri={useBaca('/api/v1/laporan/skm', { kueri }, { tahanLama: true })}>
      {(l) => (
        <Stack gap="lg">
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              Triwulan utuh, {l.masa.dari} sampai {l.masa.sampai}. Jawaban dibuka tiap {l.kelompok} jawaban.
            </Text>
            <Group gap="md" className="tanpa-cetak">
              <Anchor href={alamat('/api/v1/laporan/skm/ekspor', { kueri })} download>
                Unduh nilai (CSV)
              </Anchor>
              <Anchor
                href={alamat('/api/v1/laporan/skm/ekspor', { kueri: { ...kueri, bagian: 'saran' } })}
                download
              >
                Unduh saran (CSV)
              </Anchor>
            </Group>
          </Group>
          {l.gabungan === null ? (
            <Alert color="gray" title="Belum ada hasil">
              Belum ada {l.kelompok} jawaban untuk satu layanan dalam masa ini.
            </Alert>
          ) : (
            <KartuHasil judul="Semua layanan" h={l.gabungan} />
          )}
          {l.layanan.map((s) => (
            <div key={s.layanan}>
              {s.hasil && <KartuHasil judul={s.nama} h={s.hasil} />}
              <Text size="sm" mt={4}>
                {s.nama}: {s.diundang} diundang, {s.menunggu} jawaban menunggu dibuka, sampel yang disarankan{' '}
                {s.sampelMinimum}.
              </Text>
            </div>
          ))}
          {l.saran.length > 0 && (
            <Card withBorder padding="md">
              <Title order={2} size="h4" mb="xs">
                Saran
              </Title>
              <List size="sm">
                {l.saran.map((s) => (
                  <List.Item key={`${s.layanan}${s.isi}`}>{s.isi}</List.Item>
                ))}
              </List>
            </Card>
          )}
        </Stack>
      )}
    </Muat>
  );
}

function KartuHasil({ judul, h }: { judul: string; h: Hasil }) {
  return (
    <Card withBorder padding="md">
      <Title order={2} size="h4">
        {judul}
      </Title>
      <Text mb="xs">
        IKM <b className="angka">{dua(h.ikm)}</b>, mutu {h.mutu} ({h.kinerja}), {h.responden} responden
      </Text>
      <Table.ScrollContainer minWidth={420} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Unsur</Table.Th>
              <Table.Th ta="right">Nilai rata-rata</Table.Th>
              <Table.Th ta="right">Nilai</Table.Th>
              <Table.Th>Mutu</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {h.unsur.map((u) => (
              <Table.Tr key={u.unsur}>
                <Table.Td>{u.nama}</Table.Td>
                <Table.Td ta="right" className="angka">
                  {dua(u.nrr)}
                </Table.Td>
                <Table.Td ta="right" className="angka">
                  {dua(u.nilai)}
                </Table.Td>
                <Table.Td>
                  {u.mutu} ({u.kinerja})
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

function dua(n: number): string {
  return n.toLocaleString('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}
