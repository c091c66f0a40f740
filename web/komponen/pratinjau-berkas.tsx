import { Anchor, Group, Image, Loader, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { mintaMentah } from '../klien/panggil.ts';
import { KotakGalat } from './galat.tsx';

/** Shown in place; anything else is only saved. */
const DITAMPILKAN = /^(application\/pdf|image\/(jpeg|png))$/;

export interface BerkasDilihat {
  judul: string;
  /** Where it is read; each reading is logged. */
  alamat: string;
  /** Where it is saved from, where that differs. */
  simpan?: string;
}

/**
 * A file, looked at without leaving the page. It is fetched once and stays in memory while it is looked at: a frame on
 * its own address could neither show a refusal in words nor a PDF, whose answer is sandboxed.
 */
export function PratinjauBerkas({ berkas, tutup }: { berkas: BerkasDilihat | null; tutup: () => void }) {
  const sempit = useMediaQuery('(max-width: 48em)');
  return (
    <Modal
      opened={berkas !== null}
      onClose={tutup}
      size="xl"
      fullScreen={sempit}
      title={berkas?.judul}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      {berkas && <Isi key={berkas.alamat} berkas={berkas} />}
    </Modal>
  );
}

function Isi({ berkas }: { berkas: BerkasDilihat }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['berkas', berkas.alamat],
    queryFn: async ({ signal }) => (await mintaMentah(berkas.alamat, { signal })).blob(),
    // Nothing of it stays when it is closed, and each look is one entry of the log.
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (error) return <KotakGalat galat={error} ulangi={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label="Memuat berkas" />;
  return (
    <Stack>
      <Tampil isi={data} judul={berkas.judul} />
      <Group justify="flex-end">
        <Anchor href={berkas.simpan ?? berkas.alamat} download>
          Simpan berkas
        </Anchor>
      </Group>
    </Stack>
  );
}

function Tampil({ isi, judul }: { isi: Blob; judul: string }) {
  const bingkai = useRef<HTMLImageElement & HTMLIFrameElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(isi);
    if (bingkai.current) bingkai.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [isi]);
  if (!DITAMPILKAN.test(isi.type))
    return <Text>Berkas ini tidak dapat ditampilkan di sini. Simpan dulu.</Text>;
  if (isi.type !== 'application/pdf') return <Image ref={bingkai} alt={judul} fit="contain" mah="75vh" />;
  return <iframe ref={bingkai} title={judul} style={{ width: '100%', height: '72vh', border: 0 }} />;
}
