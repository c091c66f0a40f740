import { Anchor, Radio, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { labelTahap } from '../../domain/kasus/label.ts';
import { Muat } from '../komponen/muat.tsx';
import { Saat } from '../komponen/sisa-waktu.tsx';
import { useBaca } from '../klien/baca.ts';
import type { SifatPilih } from './pilih.tsx';

/** Open complaints that may be about the same: what they say, how alike, and the way to read them. */
export function PilihPengaduanSerupa({ kasus, nilai, ubah, ...s }: SifatPilih & { kasus: string }) {
  const kueri = useBaca('/api/v1/kasus/:id/pengaduan-serupa', { param: { id: kasus } });
  return (
    <Muat kueri={kueri}>
      {({ pengaduan }) => {
        if (pengaduan.length === 0)
          return <Text size="sm">Tidak ada pengaduan lain yang masih terbuka dan mirip.</Text>;
        const dipilih = pengaduan.find((p) => p.id === nilai);
        return (
          <Stack gap="xs">
            <Radio.Group {...s} value={nilai} onChange={ubah}>
              <Stack gap="xs" mt={6}>
                {pengaduan.map((p) => (
                  <Radio
                    key={p.id}
                    value={p.id}
                    label={`${p.nomor} · ${p.perihal}`}
                    description={
                      <>
                        Kemiripan {Math.round(p.kemiripan * 100)}%. {labelTahap(p.tahap)}, diterima{' '}
                        <Saat pada={p.diterimaPada} />.
                      </>
                    }
                  />
                ))}
              </Stack>
            </Radio.Group>
            {dipilih && (
              <Anchor
                size="sm"
                target="_blank"
                renderRoot={(p) => <Link to="/kasus/$id" params={{ id: dipilih.id }} {...p} />}
              >
                Baca {dipilih.nomor} di tab baru
              </Anchor>
            )}
          </Stack>
        );
      }}
    </Muat>
  );
}
