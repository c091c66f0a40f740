import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { RincianKasus } from '../../../api/bentuk/rincian-kasus.schema.ts';
import type { TindakanTersediaTampil } from '../../../api/bentuk/ringkasan.schema.ts';
import { kembaliKe } from '../../komponen/fokus-kembali.ts';
import { FormulirTindakan } from '../../formulir/formulir-tindakan.tsx';

export interface TindakanDibuka {
  tindakan: TindakanTersediaTampil;
  /** What the button that opened it was about. */
  awal?: Readonly<Record<string, string>>;
  /** Where the keyboard goes on afterwards: the button, or that of the menu. */
  asal: HTMLElement | null;
}

/** The form of one act above its case; on a phone it takes the whole screen. A click beside it closes nothing. */
export function DialogTindakan({
  rincian,
  dibuka,
  tutup,
}: {
  rincian: RincianKasus;
  dibuka: TindakanDibuka | null;
  tutup: () => void;
}) {
  const sempit = useMediaQuery('(max-width: 48em)');
  const asal = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (dibuka) asal.current = dibuka.asal;
  }, [dibuka]);
  return (
    <Modal
      opened={dibuka !== null}
      onClose={tutup}
      returnFocus={false}
      onExitTransitionEnd={() => kembaliKe(asal.current)}
      title={dibuka?.tindakan.label}
      size="lg"
      fullScreen={sempit}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      {dibuka && (
        <FormulirTindakan
          key={dibuka.tindakan.tindakan}
          rincian={rincian}
          tindakan={dibuka.tindakan}
          {...(dibuka.awal && { awal: dibuka.awal })}
          selesai={tutup}
        />
      )}
    </Modal>
  );
}
