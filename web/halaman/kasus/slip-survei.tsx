import { Button, Center, Group, Image, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPrinter } from '@tabler/icons-react';
import type { SurveiKasus } from '../../../api/bentuk/survei.schema.ts';
import { PENYERAH_SURVEI } from '../../../domain/skm/penyerah.ts';
import { Muat } from '../../komponen/muat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { useBaca } from '../../klien/baca.ts';
import { usePeran } from '../../klien/peran.ts';
import { useKantor } from '../../waktu/kantor.ts';
import './slip-survei.css';

/** The survey of a case that has ended, as a slip for its client or whoever stood by. Read only when it is asked for. */
export function SlipSurvei({ kasus, layanan }: { kasus: string; layanan: string }) {
  const [terbuka, { open, close }] = useDisclosure();
  const berperan = usePeran();
  if (!PENYERAH_SURVEI.some(berperan)) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={open}>
        Kode survei kepuasan
      </Button>
      <Modal
        opened={terbuka}
        onClose={close}
        title="Survei kepuasan masyarakat"
        closeButtonProps={{ 'aria-label': 'Tutup' }}
      >
        {terbuka && <Isi kasus={kasus} layanan={layanan} />}
      </Modal>
    </>
  );
}

function Isi({ kasus, layanan }: { kasus: string; layanan: string }) {
  const kueri = useBaca('/api/v1/kasus/:id/survei', { param: { id: kasus } });
  return <Muat kueri={kueri}>{({ survei }) => <Slip survei={survei} layanan={layanan} />}</Muat>;
}

function Slip({ survei, layanan }: { survei: SurveiKasus['survei']; layanan: string }) {
  const { nama } = useKantor();
  if (!survei) return <Text>Tidak ada yang dapat ditanya tentang kasus ini.</Text>;
  if (survei.status === 'sudahDiisi') return <Text>Survei ini sudah diisi. Terima kasih.</Text>;
  if (survei.kode === undefined || survei.qr === undefined)
    return (
      <Text>
        Survei ini sudah berakhir, <Saat pada={survei.berlakuSampai} />.
      </Text>
    );
  return (
    <Stack className="slip-survei" gap="xs">
      <Title order={2} size="h4" ta="center">
        {nama}
      </Title>
      <Text ta="center">
        Bagaimana pelayanan kami ({NAMA_LAYANAN[layanan] ?? layanan})? Pindai kode ini atau buka alamatnya,
        lalu jawab sembilan pertanyaan. Tanpa nama.
      </Text>
      <Center>
        <Image
          src={`data:image/svg+xml,${encodeURIComponent(survei.qr)}`}
          alt="Kode QR ke survei"
          w={200}
          h={200}
          bg="white"
        />
      </Center>
      <Text ta="center" size="sm" style={{ overflowWrap: 'anywhere' }}>
        {survei.tautan}
      </Text>
      <Text ta="center">
        Kode: <b className="angka">{survei.kode}</b>
      </Text>
      <Text ta="center" size="sm">
        Berlaku sampai <Saat pada={survei.berlakuSampai} />
      </Text>
      <Group justify="center" className="tanpa-cetak">
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          Cetak
        </Button>
      </Group>
    </Stack>
  );
}
