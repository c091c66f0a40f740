import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { kembaliKe } from './fokus-kembali.ts';

/**
 * A dialog that keeps what was typed: a click beside it does not close it. It is open as long as it is there, and leads
 * the keyboard back to where it was opened.
 */
export function Dialog({
  judul,
  tutup,
  children,
}: {
  judul: string;
  tutup: () => void;
  children: ReactNode;
}) {
  const [asal] = useState(() => document.activeElement);
  useEffect(() => () => void requestAnimationFrame(() => kembaliKe(asal)), [asal]);
  return (
    <Modal
      opened
      onClose={tutup}
      returnFocus={false}
      title={judul}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      {children}
    </Modal>
  );
}
