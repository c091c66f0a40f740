import { Box, Group, Text, ThemeIcon, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import { JUDUL_SOP } from '../../../domain/kasus/rincian.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import gaya from './langkah-sop.module.css';

/** The SOP from left to right: what is done, what is now, what comes. On a phone it opens at what is now. */
export function LangkahSop({ r }: { r: RincianKasus }) {
  const layanan = r.layanan as Layanan;
  const langkah = JUDUL_SOP[layanan];
  const kini = r.terbuka ? ATURAN[layanan].sopTahap(r.tahap) : langkah.length + 1;
  const wadah = useRef<HTMLElement>(null);
  useEffect(() => {
    const sekarang = wadah.current?.querySelector<HTMLElement>('[aria-current="step"]');
    if (wadah.current && sekarang) wadah.current.scrollLeft = sekarang.offsetLeft - wadah.current.offsetLeft;
  }, []);
  return (
    <Box
      // Another step is another place to begin at.
      key={kini}
      component="nav"
      aria-label="Langkah SOP"
      className={gaya['wadah'] ?? ''}
      ref={wadah}
      // What scrolls can be reached by the keyboard.
      tabIndex={0}
    >
      <ol className={gaya['langkah']} style={{ '--banyak': langkah.length } as Record<string, number>}>
        {langkah.map((nama, i) => {
          const ke = i + 1;
          const keadaan = ke < kini ? 'selesai' : ke === kini ? 'sekarang' : 'nanti';
          return (
            <li key={nama} {...(keadaan === 'sekarang' && { 'aria-current': 'step' })}>
              <Group gap={6} wrap="nowrap" align="flex-start">
                <ThemeIcon
                  size={24}
                  radius="xl"
                  variant={keadaan === 'nanti' ? 'default' : 'filled'}
                  color={keadaan === 'selesai' ? 'teal.9' : 'biru'}
                  aria-hidden
                >
                  {keadaan === 'selesai' ? <IconCheck size={15} /> : <Text size="xs">{ke}</Text>}
                </ThemeIcon>
                <Text
                  size="xs"
                  fw={keadaan === 'sekarang' ? 700 : 400}
                  style={{ overflowWrap: 'anywhere' }}
                  {...(keadaan === 'nanti' && { c: 'dimmed' })}
                >
                  {nama.replace('/', '/\u200B')}
                  <VisuallyHidden>{KETERANGAN[keadaan]}</VisuallyHidden>
                </Text>
              </Group>
            </li>
          );
        })}
      </ol>
    </Box>
  );
}

const KETERANGAN = { selesai: ' (selesai)', sekarang: ' (sekarang)', nanti: ' (belum)' } as const;
