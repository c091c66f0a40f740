import { Anchor, Card, Grid, Group, Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { labelTahap } from '../../../domain/kasus/label.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { Halaman } from '../../komponen/halaman.tsx';
import { Muat } from '../../komponen/muat.tsx';
import { Tanda } from '../../komponen/tanda.tsx';
import { useBaca } from '../../klien/baca.ts';
import { adalahKode } from '../../klien/galat.ts';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { BagianKasus } from './bagian-kasus.tsx';
import { DialogTindakan } from './dialog-tindakan.tsx';
import type { TindakanDibuka } from './dialog-tindakan.tsx';
import { GiliranKasus } from './giliran-kasus.tsx';
import { KasusTerkait } from './kasus-terkait.tsx';
import { KasusTerhapus } from './kasus-terhapus.tsx';
import { KlienKasus } from './klien-kasus.tsx';
import { LangkahSop } from './langkah-sop.tsx';
import { PemberitahuanKasus } from './pemberitahuan-kasus.tsx';
import { BilahTindakan, PilihTindakan } from './pilih-tindakan.tsx';
import type { Pilih } from './pilih-tindakan.tsx';
import { SlipSurvei } from './slip-survei.tsx';
import type { Tanggapi } from './tenggat-kasus.tsx';

/** A case: who, what stage, what next, by whom, until when; and everything that can be done. */
export function HalamanKasus() {
  const { id } = useParams({ from: '/staf/kasus/$id' });
  const kueri = useBaca('/api/v1/kasus/:id', { param: { id } });
  // Told even where an older copy is still in memory: what was erased is not shown any more.
  if (adalahKode(kueri.error, 'dataDihapus')) return <KasusTerhapus id={id} masalah={kueri.error.masalah} />;
  // Another case is another page: nothing that was typed or opened goes along.
  return <Muat kueri={kueri}>{(r) => <Kasus key={r.id} r={r} />}</Muat>;
}

function Kasus({ r }: { r: RincianKasus }) {
  const [dibuka, setDibuka] = useState<TindakanDibuka | null>(null);
  const pilih: Pilih = (tindakan, asal) => setDibuka({ tindakan, asal });
  const tanggapan = r.tindakanTersedia.find((t) => t.tindakan === 'tanggapiEskalasi');
  const kesamaan = r.tindakanTersedia.find((t) => t.tindakan === 'putuskanKesamaan');
  const tanggapi: Tanggapi | undefined =
    tanggapan && ((awal, asal) => setDibuka({ tindakan: tanggapan, awal, asal }));
  return (
    <Halaman judul={r.nomor} aksi={<PilihTindakan r={r} pilih={pilih} />}>
      <Group gap="xs">
        <Tanda>{NAMA_LAYANAN[r.layanan] ?? r.layanan}</Tanda>
        <Tanda rupa={r.terbuka ? 'kabar' : 'biasa'}>{labelTahap(r.tahap)}</Tanda>
        {r.ditunda && <Tanda rupa="awas">Ditunda</Tanda>}
        {r.dibatasi && <Tanda rupa="awas">Pemrosesan dibatasi</Tanda>}
        {r.alurTemporal !== undefined && (
          <Anchor href={r.alurTemporal} target="_blank" rel="noopener" size="sm">
            Alur kerja di Temporal UI
          </Anchor>
        )}
        {!r.terbuka && <SlipSurvei kasus={r.id} layanan={r.layanan} />}
      </Group>
      <LangkahSop r={r} />
      <PemberitahuanKasus r={r} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 4 }} order={{ base: 1, md: 2 }}>
          <Stack>
            <GiliranKasus r={r} {...(tanggapi && { tanggapi })} />
            {ATURAN[r.layanan as Layanan].berklien && (
              <KlienKasus r={r} {...(kesamaan && { putuskan: (asal) => pilih(kesamaan, asal) })} />
            )}
            <KasusTerkait terkait={r.terkait} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 8 }} order={{ base: 2, md: 1 }}>
          <Card withBorder padding="md">
            <BagianKasus r={r} {...(tanggapi && { tanggapi })} />
          </Card>
        </Grid.Col>
      </Grid>
      <BilahTindakan r={r} pilih={pilih} />
      <DialogTindakan rincian={r} dibuka={dibuka} tutup={() => setDibuka(null)} />
    </Halaman>
  );
}
