import { Accordion, Group, Radio, Stack, Text } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import { LABEL_TENGGAT } from '../../../../domain/kasus/label.ts';
import type { AturanTenggat } from '../../../../domain/standar/standar.ts';
import { lamaDalamKata } from '../../../../domain/standar/waktu-publik.ts';
import { Jenjang } from './jenjang-standar.tsx';
import { Lama } from './lama.tsx';
import { Teks } from './medan-standar.tsx';
import { useJumlahSalah } from './salah.ts';
import { Ulangan } from './ulangan-standar.tsx';

/** One deadline: how long, on which clock, promise or reminder, and whom it tells when. */
export function TenggatStandar({
  kunci,
  t,
  ubah,
}: {
  kunci: string;
  t: AturanTenggat;
  ubah: (t: AturanTenggat) => void;
}) {
  const lokasi = `isi.tenggat.${kunci}`;
  const salah = useJumlahSalah(lokasi);
  const nama = LABEL_TENGGAT[kunci as keyof typeof LABEL_TENGGAT] ?? kunci;
  return (
    <Accordion.Item value={kunci}>
      <Accordion.Control>
        <Group gap="xs">
          <Text fw={600}>{nama}</Text>
          <Text size="sm" c="dimmed">
            {lamaDalamKata(t)} · {t.sifat === 'standar' ? 'standar' : 'pengingat'}
          </Text>
          {salah > 0 && <Tanda rupa="buruk">{salah} perlu diperbaiki</Tanda>}
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <Stack>
          <Teks
            label="Nama tenggat"
            lokasi={`${lokasi}.nama`}
            nilai={t.nama}
            ubah={(n) => ubah({ ...t, nama: n })}
            wajib
          />
          <Lama
            label="Lama"
            lokasi={`${lokasi}.menit`}
            jam={t.jam}
            menit={t.menit}
            ubah={(menit) => ubah({ ...t, menit })}
          />
          <Radio.Group label="Jam yang dipakai" value={t.jam} onChange={(jam) => ubah({ ...t, jam })}>
            <Group mt={6}>
              <Radio value="kerja" label="Jam kerja" />
              <Radio value="kalender" label="Jam kalender" />
            </Group>
          </Radio.Group>
          <Radio.Group label="Sifat" value={t.sifat} onChange={(sifat) => ubah({ ...t, sifat })}>
            <Group mt={6}>
              <Radio value="standar" label="Standar, janji kepada masyarakat" />
              <Radio value="pengingat" label="Pengingat kantor, bukan standar" />
            </Group>
          </Radio.Group>
          <Jenjang
            lokasi={`${lokasi}.jenjang`}
            jam={t.jam}
            jenjang={t.jenjang}
            ubah={(jenjang) => ubah({ ...t, jenjang })}
          />
          <Ulangan lokasi={`${lokasi}.ulangi`} t={t} ubah={ubah} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}
