import { Button, FileButton, Group, Image, Input, Text } from '@mantine/core';
import { useState } from 'react';

/** The logo of the next version: as in the one in force, none, or a new picture. */
export type Logo = 'tetap' | 'tanpa' | { base64: string; tipe: string };

const MAKS_BYTE = 300 * 1024;

export function LogoTemplat({
  logo,
  ubah,
  berlogo,
  galat,
}: {
  logo: Logo;
  ubah: (l: Logo) => void;
  /** The version in force has one. */
  berlogo: boolean;
  galat: string | undefined;
}) {
  const [terlaluBesar, setTerlaluBesar] = useState(false);
  const baca = async (berkas: File | null) => {
    if (!berkas) return;
    setTerlaluBesar(berkas.size > MAKS_BYTE);
    if (berkas.size <= MAKS_BYTE) ubah({ base64: await base64Dari(berkas), tipe: berkas.type });
  };
  return (
    <Input.Wrapper
      label="Logo"
      labelElement="div"
      description="PNG atau JPEG, paling besar 300 KB"
      error={terlaluBesar ? 'Logo paling besar 300 KB.' : galat}
    >
      <Group mt={6}>
        {typeof logo === 'object' ? (
          <Image
            src={`data:${logo.tipe};base64,${logo.base64}`}
            alt="Logo baru"
            h={64}
            w="auto"
            fit="contain"
            bg="white"
          />
        ) : (
          <Text size="sm">
            {logo === 'tanpa' || !berlogo ? 'Tanpa logo' : 'Logo versi yang berlaku (terlihat pada surat)'}
          </Text>
        )}
        <FileButton accept="image/png,image/jpeg" onChange={(b) => void baca(b)}>
          {(p) => (
            <Button {...p} size="xs" variant="default">
              Pilih logo
            </Button>
          )}
        </FileButton>
        {logo !== 'tetap' && (
          <Button size="xs" variant="subtle" onClick={() => ubah('tetap')}>
            Seperti semula
          </Button>
        )}
        {logo !== 'tanpa' && (berlogo || logo !== 'tetap') && (
          <Button size="xs" variant="subtle" onClick={() => ubah('tanpa')}>
            Tanpa logo
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}

async function base64Dari(berkas: File): Promise<string> {
  const isi = new Uint8Array(await berkas.arrayBuffer());
  return btoa(Array.from(isi, (b) => String.fromCodePoint(b)).join(''));
}
