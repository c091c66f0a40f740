import { Anchor, Badge, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { KlienSerupaTampil } from '../../api/bentuk/klien-serupa.schema.ts';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import { labelTahap } from '../../domain/kasus/label.ts';
import { Muat } from '../komponen/muat.tsx';
import { Saat } from '../komponen/sisa-waktu.tsx';
import { labelIsian } from '../kata/isian.ts';
import { tulisNilai } from '../kata/nilai.ts';
import { NAMA_LAYANAN } from '../kata/layanan.ts';
import { useBaca } from '../klien/baca.ts';
import type { SifatPilih } from './pilih.tsx';

type Klien = RincianKasus['klien'];
const DIBANDINGKAN = [
  'nama',
  'panggilan',
  'nik',
  'nomorKk',
  'tanggalLahir',
  'perkiraanUsia',
  'jenisKelamin',
  'alamat',
  'ciri',
] as const satisfies (keyof Klien)[];

/** Cases that may be about the same person: why, how likely, and what is told of both side by side. */
export function PilihKlienSerupa({ rincian, nilai, ubah, ...s }: SifatPilih & { rincian: RincianKasus }) {
  const kueri = useBaca('/api/v1/kasus/:id/klien-serupa', { param: { id: rincian.id } });
  return (
    <Muat kueri={kueri}>
      {({ serupa }) =>
        serupa.length === 0 ? (
          <Text size="sm">Tidak ada kasus lain yang mirip.</Text>
        ) : (
          <>
            <Radio.Group
              {...s}
              label="Kasus yang mungkin tentang orang yang sama"
              value={nilai}
              onChange={ubah}
            >
              <Stack gap="xs" mt={6}>
                {serupa.map((k) => (
                  <Radio
                    key={k.kasus}
                    value={k.kasus}
                    label={`${k.nomor} · ${k.klien.nama ?? k.klien.panggilan ?? 'tanpa nama'}`}
                    description={<Mengapa k={k} />}
                  />
                ))}
              </Stack>
            </Radio.Group>
            <Banding ini={rincian} itu={serupa.find((k) => k.kasus === nilai)} />
          </>
        )
      }
    </Muat>
  );
}

function Mengapa({ k }: { k: KlienSerupaTampil }) {
  return (
    <>
      Kemiripan {Math.round(k.skor * 100)}%: {k.alasan.join(', ')}. {NAMA_LAYANAN[k.layanan] ?? k.layanan},{' '}
      {labelTahap(k.tahap)}, <Saat pada={k.dibuatPada} />.
      {k.keputusan !== undefined &&
        ` Pernah diputuskan ${k.keputusan === 'sama' ? 'orang yang sama' : 'orang lain'}${k.oleh ? ` oleh ${k.oleh.nama}` : ''}.`}
    </>
  );
}

function Banding({ ini, itu }: { ini: RincianKasus; itu: KlienSerupaTampil | undefined }) {
  if (!itu) return null;
  const baris = DIBANDINGKAN.filter((b) => ini.klien[b] !== undefined || itu.klien[b] !== undefined);
  return (
    <Table.ScrollContainer minWidth={300}>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Data klien</Table.Th>
            <Table.Th>Kasus ini</Table.Th>
            <Table.Th>
              <Anchor
                inherit
                target="_blank"
                renderRoot={(p) => <Link to="/kasus/$id" params={{ id: itu.kasus }} {...p} />}
              >
                {itu.nomor} (tab baru)
              </Anchor>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {baris.map((b) => (
            <Table.Tr key={b}>
              <Table.Th scope="row">
                <Group gap={6}>
                  {labelIsian(b)}
                  {ini.klien[b] !== undefined && ini.klien[b] === itu.klien[b] && (
                    <Badge size="xs" color="teal.9" tt="none">
                      sama
                    </Badge>
                  )}
                </Group>
              </Table.Th>
              <Table.Td>{tulisNilai(b, ini.klien[b])}</Table.Td>
              <Table.Td>{tulisNilai(b, itu.klien[b])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
