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
import { PilihKasus } from './pilih-kasus.tsx';
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

/**
 * Cases that may be about the same person: why, how likely, and what is told of both side by side. What resembles
 * nothing, as a client without a name, can be looked up.
 */
export function PilihKlienSerupa({ rincian, nilai, ubah, ...s }: SifatPilih & { rincian: RincianKasus }) {
  const kueri = useBaca('/api/v1/kasus/:id/klien-serupa', { param: { id: rincian.id } });
  return (
    <Muat kueri={kueri}>
      {({ serupa }) => {
        const terpilih = serupa.find((k) => k.kasus === nilai);
        const dicari = terpilih ? '' : nilai;
        return (
          <>
            {serupa.length === 0 ? (
              <Text size="sm">Tidak ada kasus lain yang mirip.</Text>
            ) : (
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
            )}
            <PilihKasus
              label="Kasus lain"
              required={serupa.length === 0}
              error={serupa.length === 0 ? s.error : undefined}
              nilai={dicari}
              ubah={ubah}
            />
            {terpilih && <Banding ini={rincian.klien} itu={terpilih} />}
            {dicari !== '' && <BandingDicari ini={rincian.klien} id={dicari} />}
          </>
        );
      }}
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

function BandingDicari({ ini, id }: { ini: Klien; id: string }) {
  const { data } = useBaca('/api/v1/kasus/:id', { param: { id } });
  return data ? <Banding ini={ini} itu={{ kasus: id, nomor: data.nomor, klien: data.klien }} /> : null;
}

function Banding({ ini, itu }: { ini: Klien; itu: Pick<KlienSerupaTampil, 'kasus' | 'nomor' | 'klien'> }) {
  const baris = DIBANDINGKAN.filter((b) => ini[b] !== undefined || itu.klien[b] !== undefined);
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
                  {ini[b] !== undefined && ini[b] === itu.klien[b] && (
                    <Badge size="xs" color="teal.9" tt="none">
                      sama
                    </Badge>
                  )}
                </Group>
              </Table.Th>
              <Table.Td>{tulisNilai(b, ini[b])}</Table.Td>
              <Table.Td>{tulisNilai(b, itu.klien[b])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
