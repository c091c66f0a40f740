import { Alert, List, Stack, Text } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { PerluDiperhatikan } from '../../komponen/perlu-diperhatikan.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { tulisNilai } from '../../kata/nilai.ts';

/** What has to be known before anything is done. */
export function PemberitahuanKasus({ r }: { r: RincianKasus }) {
  const diminta = 'kelengkapanDiminta' in r.data ? r.data.kelengkapanDiminta : undefined;
  if (!r.belumDiproses && !diminta && r.menunggu.length === 0 && r.peringatan.length === 0) return null;
  return (
    <Stack gap="xs">
      {r.belumDiproses && (
        <Alert role="status" color="blue" title="Tercatat, menunggu diproses">
          Kasus ini sudah tersimpan. Halaman ini berubah sendiri begitu sistem mulai memprosesnya.
        </Alert>
      )}
      {r.menunggu.length > 0 && (
        <Alert role="status" color="blue" title="Ada tindakan yang belum diputus">
          <List size="sm">
            {r.menunggu.map((t) => (
              <List.Item key={t.tindakanId}>
                {t.label}, sejak <Saat pada={t.waktu} />
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {diminta && (
        <Alert color="yellow" title="Kelengkapan yang diminta">
          <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {diminta.pesan}
          </Text>
          <Text size="sm" mt={4}>
            Yang kurang: {tulisNilai('syarat', diminta.syarat)}
          </Text>
        </Alert>
      )}
      <PerluDiperhatikan peringatan={r.peringatan} />
    </Stack>
  );
}
