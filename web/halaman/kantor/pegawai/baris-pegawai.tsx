import { ActionIcon, Card, Group, Menu, Text } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import { IconDots } from '@tabler/icons-react';
import type { OrangTampil } from '../../../../api/bentuk/kantor.schema.ts';
import { useBaca } from '../../../klien/baca.ts';
import { usePengguna } from '../../../klien/sesi.ts';
import type { TindakanOrang } from './dialog-pegawai.tsx';

/** Somebody of the staff: who, which position, and what can be done about the account. */
export function BarisPegawai({
  o,
  jabatan,
  pilih,
}: {
  o: OrangTampil;
  jabatan: readonly string[];
  pilih: (t: TindakanOrang) => void;
}) {
  const { orangId } = usePengguna();
  const { data: sistem } = useBaca('/publik/v1/sistem');
  return (
    <Card component="li" withBorder padding="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Group gap="xs">
            <Text fw={600}>{o.nama}</Text>
            {!o.aktif && <Tanda>Nonaktif</Tanda>}
            {o.wajibGantiSandi && <Tanda>Kata sandi sementara</Tanda>}
          </Group>
          <Text size="sm">{jabatan.length > 0 ? jabatan.join(', ') : 'Tanpa jabatan sekarang'}</Text>
          <Text size="sm" c="dimmed">
            {[o.surel, o.nip !== null && `NIP ${o.nip}`, o.pangkat].filter(Boolean).join(' · ')}
          </Text>
        </div>
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <ActionIcon variant="default" size="lg" aria-label={`Tindakan untuk ${o.nama}`}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => pilih('ubah')}>Ubah data</Menu.Item>
            <Menu.Item onClick={() => pilih('nik')}>Catat NIK penanda tangan</Menu.Item>
            <Menu.Divider />
            <Menu.Item onClick={() => pilih('aturUlangSandi')}>Atur ulang kata sandi</Menu.Item>
            {o.id !== orangId && <Menu.Item onClick={() => pilih('lepasTotp')}>Lepas kode kedua</Menu.Item>}
            {sistem?.oidc === true && (
              <Menu.Item onClick={() => pilih('lepasOidc')}>Lepas penyedia identitas</Menu.Item>
            )}
            <Menu.Divider />
            {o.aktif ? (
              <Menu.Item onClick={() => pilih('nonaktifkan')}>Nonaktifkan</Menu.Item>
            ) : (
              <Menu.Item onClick={() => pilih('aktifkan')}>Aktifkan lagi</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Card>
  );
}
