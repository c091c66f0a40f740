import { Anchor, Code, Image, List, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { alamatPotret } from './bab.ts';
import type { Blok, Sebaris } from './urai.ts';
import { urai } from './urai.ts';

/** One chapter; its own heading is the page's. */
export function IsiBab({ naskah }: { naskah: string }) {
  const blok = urai(naskah).filter((b) => b.rupa !== 'judul' || b.tingkat > 1);
  return (
    <Stack gap="sm" maw={760}>
      {blok.map((b) => (
        <SatuBlok key={b.urut} b={b} />
      ))}
    </Stack>
  );
}

function SatuBlok({ b }: { b: Blok }) {
  switch (b.rupa) {
    case 'judul':
      return (
        <Title order={2} size="h4" mt="sm">
          {b.isi}
        </Title>
      );
    case 'gambar':
      return <Gambar {...b} />;
    case 'daftar':
      return (
        <List type={b.bernomor ? 'ordered' : 'unordered'} spacing={4}>
          {b.butir.map((butir) => (
            <List.Item key={butir.urut}>
              <Kalimat isi={butir.isi} />
            </List.Item>
          ))}
        </List>
      );
    case 'paragraf':
      return (
        <Text>
          <Kalimat isi={b.isi} />
        </Text>
      );
  }
}

function Kalimat({ isi }: { isi: readonly Sebaris[] }) {
  return isi.map((s) => <Sepotong key={s.urut} s={s} />);
}

function Sepotong({ s }: { s: Sebaris }) {
  switch (s.rupa) {
    case 'teks':
      return s.isi;
    case 'tebal':
      return <b>{s.isi}</b>;
    case 'kode':
      return <Code>{s.isi}</Code>;
    case 'tautan':
      return (
        <Anchor
          inherit
          underline="always"
          renderRoot={(p) => (
            <Link to="/panduan/$bab" params={{ bab: s.tujuan.replace(/\.md$/, '') }} {...p} />
          )}
        >
          {s.isi}
        </Anchor>
      );
  }
}

/** Taken along with the page, loaded when it is scrolled to. */
function Gambar({ berkas, keterangan }: { berkas: string; keterangan: string }) {
  const alamat = alamatPotret(berkas);
  if (alamat === undefined) return null;
  return (
    <Image
      src={alamat}
      alt={keterangan}
      loading="lazy"
      w="auto"
      maw={berkas.endsWith('-390.png') ? 300 : '100%'}
      style={{ border: '1px solid var(--mantine-color-default-border)', alignSelf: 'flex-start' }}
    />
  );
}
