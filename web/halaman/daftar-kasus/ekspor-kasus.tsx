import { Button, Checkbox, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { KotakGalat } from '../../komponen/galat.tsx';
import { pesanPada } from '../../klien/galat.ts';
import { unduhBerkas } from '../../klien/unduh.ts';
import type { Saringan } from './saringan.ts';

/** The list as a file; personal data only where asked for, with a reason, and where the API allows it. */
export function EksporKasus({ saringan }: { saringan: Saringan }) {
  const [terbuka, { open, close }] = useDisclosure();
  const [bentuk, setBentuk] = useState('xlsx');
  const [denganDataPribadi, setPribadi] = useState(false);
  const [alasan, setAlasan] = useState('');
  const ekspor = useMutation({
    mutationFn: () => {
      const { urut: _, ...isi } = saringan;
      return unduhBerkas('/api/v1/kasus/ekspor', {
        saringan: isi,
        bentuk,
        denganDataPribadi,
        ...(denganDataPribadi && { alasan }),
      });
    },
    onSuccess: close,
  });
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={open}>
        Ekspor
      </Button>
      <Modal
        opened={terbuka}
        onClose={close}
        title="Ekspor daftar kasus"
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        <form
          onSubmit={(e) => {
            e.preventDefault();
            ekspor.mutate();
          }}
        >
          <Stack>
            <Text size="sm">
              Menurut saringan yang sedang dipakai. Setiap ekspor tercatat dalam riwayat kantor.
            </Text>
            <Radio.Group label="Bentuk berkas" value={bentuk} onChange={setBentuk}>
              <Group mt={6}>
                <Radio value="xlsx" label="Excel (XLSX)" />
                <Radio value="csv" label="CSV" />
              </Group>
            </Radio.Group>
            <Checkbox
              label="Sertakan data pribadi klien"
              checked={denganDataPribadi}
              onChange={(e) => setPribadi(e.currentTarget.checked)}
            />
            {denganDataPribadi && (
              <Textarea
                label="Untuk apa data pribadi ini diambil"
                required
                value={alasan}
                error={pesanPada(ekspor.error, 'alasan')}
                onChange={(e) => setAlasan(e.currentTarget.value)}
              />
            )}
            {ekspor.error && pesanPada(ekspor.error, 'alasan') === undefined && (
              <KotakGalat galat={ekspor.error} />
            )}
            <Group justify="flex-end">
              <Button type="submit" loading={ekspor.isPending}>
                Unduh
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
