import { Table, Title } from '@mantine/core';
import type { HunianTampil } from '../../../api/bentuk/hunian.schema.ts';
import { useBaca } from '../../klien/baca.ts';
import { usePengguna } from '../../klien/sesi.ts';
import { Muat } from '../../komponen/muat.tsx';
import { useKantor } from '../../waktu/kantor.ts';
import { Kapan } from './kapan.tsx';
import { klienDiKertas } from './nama-klien.ts';

/** Who lies in which bed, and on which day of seven; and who waits for one. */
export function HunianHarian({ denganNama }: { denganNama: boolean }) {
  const { layanan } = useKantor();
  const { jabatan } = usePengguna();
  // A village's officer sees the village's cases, and a stay has no village.
  const boleh = layanan.includes('rps') && jabatan.some((j) => j.peran !== 'petugas-desa');
  const kueri = useBaca('/api/v1/rps/hunian', {}, { bila: boleh });
  if (!boleh) return null;
  return <Muat kueri={kueri}>{(h) => <Hunian h={h} denganNama={denganNama} />}</Muat>;
}

function Hunian({ h, denganNama }: { h: HunianTampil; denganNama: boolean }) {
  const terisi = h.kamar.flatMap((k) =>
    k.tempatTidur.flatMap((t) =>
      t.penghuni ? [{ tempat: `${k.nama}, ${t.nama}`, id: t.id, p: t.penghuni }] : [],
    ),
  );
  return (
    <section aria-label="Hunian RPS">
      <Title order={2} size="h4" mb={4}>
        Hunian RPS: {h.jumlah - h.kosong} dari {h.jumlah} tempat tidur terisi
      </Title>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table withTableBorder withColumnBorders fz="sm" aria-label="Hunian RPS">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="20%">Tempat tidur</Table.Th>
              <Table.Th w="27%">Klien</Table.Th>
              <Table.Th w="12%">Hari</Table.Th>
              <Table.Th w="12%">Sampai kapan</Table.Th>
              <Table.Th>Catatan tangan</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {terisi.map(({ tempat, id, p }) => (
              <Table.Tr key={id}>
                <Table.Td>{tempat}</Table.Td>
                <Table.Td>
                  {klienDiKertas(p.klien.nama, denganNama) ?? 'Belum dikenal'}
                  <br />
                  <span className="utuh">{p.kasus.nomor}</span>
                </Table.Td>
                <Table.Td className="angka">
                  {p.hari ? `${p.hari.ke} dari ${p.hari.dari}${p.hari.terlambat ? ', lewat' : ''}` : '–'}
                </Table.Td>
                <Table.Td className="angka">
                  <Kapan pada={p.perkiraanKeluar} />
                </Table.Td>
                <Table.Td />
              </Table.Tr>
            ))}
            {h.menunggu.map((m) => (
              <Table.Tr key={m.kasus.id}>
                <Table.Td>Menunggu tempat tidur</Table.Td>
                <Table.Td>
                  {klienDiKertas(m.klien.nama, denganNama) ?? 'Belum dikenal'}
                  <br />
                  <span className="utuh">{m.kasus.nomor}</span>
                </Table.Td>
                <Table.Td>–</Table.Td>
                <Table.Td className="angka">
                  <Kapan pada={m.batas} />
                </Table.Td>
                <Table.Td />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
