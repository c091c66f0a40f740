import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { BerkasDilihat } from '../../komponen/pratinjau-berkas.tsx';
import { PratinjauBerkas } from '../../komponen/pratinjau-berkas.tsx';
import { alamat } from '../../klien/panggil.ts';
import { labelJenisDokumen } from '../../kata/dokumen.ts';
import { tulisUkuran } from '../../kata/ukuran.ts';

/** The documents of a case, looked at in place or saved; each look is in the access log. */
export function BerkasKasus({ r }: { r: RincianKasus }) {
  const [dilihat, setDilihat] = useState<BerkasDilihat | null>(null);
  const boleh = r.dokumen.some((d) => d.dapatDibuka);
  if (r.dokumen.length === 0) return <Text size="sm">Belum ada dokumen.</Text>;
  return (
    <>
      {r.pandangan === 'inisial' && (
        <Text size="sm" c="dimmed" mb="xs">
          Isi dokumen hanya dibuka oleh yang menangani kasus ini.
        </Text>
      )}
      <Table.ScrollContainer minWidth={300}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Jenis</Table.Th>
              <Table.Th>Ukuran</Table.Th>
              {boleh && <Table.Th>Buka</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {r.dokumen.map((d) => {
              const judul = labelJenisDokumen(d.jenis);
              const simpan = alamat('/api/v1/dokumen/:id', { param: { id: d.id } });
              return (
                <Table.Tr key={d.id}>
                  <Table.Td>
                    {judul}
                    {d.nama !== undefined && (
                      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                        {d.nama}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td className="angka">{tulisUkuran(d.ukuran)}</Table.Td>
                  {boleh && (
                    <Table.Td>
                      {d.dapatDibuka && (
                        <Group gap="xs">
                          <Button
                            size="compact-sm"
                            variant="default"
                            aria-label={`Lihat ${judul}`}
                            onClick={() => setDilihat({ judul, alamat: `${simpan}?pratinjau=1`, simpan })}
                          >
                            Lihat
                          </Button>
                          <Anchor size="sm" href={simpan} download aria-label={`Simpan ${judul}`}>
                            Simpan
                          </Anchor>
                        </Group>
                      )}
                    </Table.Td>
                  )}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <PratinjauBerkas berkas={dilihat} tutup={() => setDilihat(null)} />
    </>
  );
}
