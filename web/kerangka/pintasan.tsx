import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type menuBagi } from './menu.ts';

const TUNGGU_MS = 1500;
/** Shortcuts that pages listen for themselves; shown here so that they can be found. */
const DI_HALAMAN = [
  ['j / k', 'Baris berikut / sebelumnya'],
  ['Enter', 'Buka baris yang dipilih'],
  ['/', 'Ke kotak pencarian'],
  ['?', 'Tampilkan pintasan ini'],
] as const;

/** Keyboard shortcuts: `g` and a letter goes somewhere, `?` shows them all. Never while something is being typed. */
export function Pintasan({ menu }: { menu: ReturnType<typeof menuBagi> }) {
  const [terbuka, { open, close }] = useDisclosure();
  const navigasi = useNavigate();
  const sejakG = useRef(0);
  useEffect(() => {
    const tekan = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || sedangMengetik(e.target)) return;
      if (e.key === '?') return open();
      if (e.key === 'g') {
        sejakG.current = e.timeStamp;
        return;
      }
      const tuju = menu.find((b) => b.tombol === e.key);
      if (tuju && e.timeStamp - sejakG.current < TUNGGU_MS) void navigasi({ to: tuju.ke });
      sejakG.current = Number.NEGATIVE_INFINITY;
    };
    addEventListener('keydown', tekan);
    return () => removeEventListener('keydown', tekan);
  }, [menu, navigasi, open]);
  return (
    <Modal
      opened={terbuka}
      onClose={close}
      title="Pintasan papan ketik"
      closeButtonProps={{ 'aria-label': 'Tutup' }}
    >
      <Table>
        <Table.Tbody>
          {menu.map((b) => (
            <Baris key={b.ke} tombol={`g ${b.tombol}`} arti={b.label} />
          ))}
          {DI_HALAMAN.map(([tombol, arti]) => (
            <Baris key={tombol} tombol={tombol} arti={arti} />
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="sm">
        Tekan g lalu huruf berikutnya. Pintasan tidak bekerja selama Anda mengetik di sebuah isian.
      </Text>
    </Modal>
  );
}

function Baris({ tombol, arti }: { tombol: string; arti: string }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Kbd>{tombol}</Kbd>
      </Table.Td>
      <Table.Td>{arti}</Table.Td>
    </Table.Tr>
  );
}

/** Whether a key goes into a field: then it is text and no shortcut. */
export function sedangMengetik(sasaran: EventTarget | null): boolean {
  return (
    sasaran instanceof HTMLElement &&
    (sasaran.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(sasaran.tagName))
  );
}
