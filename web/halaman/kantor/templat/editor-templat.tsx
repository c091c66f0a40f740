import { Anchor, Button, Card, Grid, List, Spoiler, Stack, Text, Textarea, Title } from '@mantine/core';
import { useRef } from 'react';
import type { KesalahanTemplat } from '../../../../domain/surat/templat.ts';
import type { SuratTemplat } from './templat.tsx';

const TINGGI_ISIAN = 320;

/** The text of a letter, with the fields that can stand in it and the lines that cannot be read. */
export function EditorTemplat({
  teks,
  ubah,
  isian,
  salah,
}: {
  teks: string;
  ubah: (t: string) => void;
  isian: SuratTemplat['isian'];
  salah: readonly KesalahanTemplat[];
}) {
  const kotak = useRef<HTMLTextAreaElement>(null);
  const sisipkan = (nama: string) => {
    const k = kotak.current;
    if (!k) return;
    k.focus();
    k.setRangeText(`{${nama}}`, k.selectionStart, k.selectionEnd, 'end');
    ubah(k.value);
  };
  const keBaris = (baris: number) => {
    const awal = teks
      .split('\n')
      .slice(0, baris - 1)
      .reduce((n, b) => n + b.length + 1, 0);
    kotak.current?.focus();
    kotak.current?.setSelectionRange(awal, awal + (teks.split('\n')[baris - 1]?.length ?? 0));
  };
  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Textarea
          ref={kotak}
          label="Teks surat"
          description="Kepala surat (hal:, kepada:, tembusan: …), satu baris kosong, lalu badannya. “| label | isi” menjadi rincian, “1. …” daftar, “# …” judul, “=== …” halaman kedua."
          autosize
          minRows={14}
          maxRows={32}
          maxLength={20_000}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 14 } }}
          value={teks}
          error={salah.length > 0}
          onChange={(e) => ubah(e.currentTarget.value)}
        />
        <Stack gap={4} mt="xs" role="status">
          {salah.map((s) => (
            <Text key={`${s.baris}${s.pesan}`} size="sm" c="var(--mantine-color-error)">
              <Anchor component="button" type="button" size="sm" inherit onClick={() => keBaris(s.baris)}>
                Baris {s.baris}
              </Anchor>
              : {s.pesan}
            </Text>
          ))}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Card withBorder padding="sm">
          <Title order={2} size="h5" mb="xs">
            Isian yang dikenal
          </Title>
          <Spoiler maxHeight={TINGGI_ISIAN} showLabel="Semua isian" hideLabel="Ringkas">
            <List size="sm" spacing={4} listStyleType="none">
              {isian.map((i) => (
                <List.Item key={i.nama}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Sisipkan ${i.nama}`}
                    onClick={() => sisipkan(i.nama)}
                  >
                    {`{${i.nama}}`}
                  </Button>{' '}
                  {i.arti}
                </List.Item>
              ))}
            </List>
          </Spoiler>
        </Card>
      </Grid.Col>
    </Grid>
  );
}
