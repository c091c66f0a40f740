import { Alert, List, Stack } from '@mantine/core';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { Saat } from '../../komponen/sisa-waktu.tsx';

/** What has to be known before anything is done. */
export function PemberitahuanKasus({ r }: { r: RincianKasus }) {
  if (!r.belumDiproses && r.menunggu.length === 0 && r.peringatan.length === 0) return null;
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
      {r.peringatan.length > 0 && (
        <Alert color="yellow" title="Perlu diperhatikan">
          <List size="sm">
            {r.peringatan.map((p) => (
              <List.Item key={p.kode}>{p.pesan}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
