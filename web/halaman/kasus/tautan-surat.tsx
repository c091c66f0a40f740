import { Alert, Button, CopyButton, Group, List, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SuratKasusTampil } from '../../../api/bentuk/surat.schema.ts';
import { DialogPasti } from '../../komponen/dialog-pasti.tsx';
import { KotakGalat } from '../../komponen/galat.tsx';
import { Saat } from '../../komponen/sisa-waktu.tsx';
import { kunciBaca, simpanan } from '../../klien/baca.ts';
import { kirim } from '../../klien/panggil.ts';
import { sekarangServer } from '../../waktu/jam.ts';

const HARI_TAUTAN = 7;
type Tautan = SuratKasusTampil['tautan'][number];

/** Links by which the shelter gets the letter for some days: made here, shown once, closed before their time. */
export function TautanSurat({ s, kasus, boleh }: { s: SuratKasusTampil; kasus: string; boleh: boolean }) {
  const [dicabut, setDicabut] = useState<Tautan | null>(null);
  return (
    <Stack gap="xs" mt="sm">
      {s.tautan.length > 0 && (
        <List size="sm" spacing={6} aria-label="Tautan untuk UPT">
          {s.tautan.map((t) => (
            <List.Item key={t.id}>
              <Group gap="xs">
                <span>
                  Tautan dari {t.dibuatOleh.nama}, <Saat pada={t.dibuatPada} />, diunduh {t.diunduh} kali,{' '}
                  <Berlaku t={t} />
                </span>
                {boleh && t.dicabutPada === null && !berakhir(t) && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`Cabut tautan dari ${t.dibuatOleh.nama}`}
                    onClick={() => setDicabut(t)}
                  >
                    Cabut
                  </Button>
                )}
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      {boleh && s.status === 'terbit' && <BuatTautan surat={s} kasus={kasus} />}
      {dicabut && (
        <DialogPasti
          judul="Cabut tautan surat"
          tombol="Cabut tautan"
          jalur="/api/v1/tautan-surat/:id/cabut"
          param={{ id: dicabut.id }}
          segarkan={['/api/v1/kasus/:id/surat']}
          selesai={() => setDicabut(null)}
          tutup={() => setDicabut(null)}
        >
          <Text>Siapa pun yang memegang tautan ini tidak dapat lagi membuka suratnya.</Text>
        </DialogPasti>
      )}
    </Stack>
  );
}

function Berlaku({ t }: { t: Tautan }) {
  if (t.dicabutPada !== null)
    return (
      <>
        dicabut <Saat pada={t.dicabutPada} />
      </>
    );
  return (
    <>
      {berakhir(t) ? 'berakhir' : 'berlaku sampai'} <Saat pada={t.berlakuSampai} />
    </>
  );
}

// Links run on the real clock, as sessions do.
function berakhir(t: Tautan): boolean {
  return t.berlakuSampai <= sekarangServer();
}

function BuatTautan({ surat, kasus }: { surat: SuratKasusTampil; kasus: string }) {
  const buat = useMutation({
    mutationFn: () =>
      kirim('/api/v1/surat/:id/tautan', { param: { id: surat.id }, badan: { hari: HARI_TAUTAN } }),
    onSuccess: () =>
      simpanan.invalidateQueries({
        queryKey: kunciBaca('/api/v1/kasus/:id/surat', { param: { id: kasus } }),
      }),
  });
  if (buat.error) return <KotakGalat galat={buat.error} ulangi={() => buat.mutate()} />;
  if (!buat.data)
    return (
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          loading={buat.isPending}
          aria-label={`Buat tautan untuk UPT, surat ${surat.nomor}`}
          onClick={() => buat.mutate()}
        >
          Buat tautan untuk UPT
        </Button>
      </Group>
    );
  const tautan = buat.data.alamat;
  return (
    <Alert color="blue" role="status" title={`Berlaku ${HARI_TAUTAN} hari, hanya ditampilkan sekali ini`}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {tautan}
      </Text>
      <CopyButton value={tautan}>
        {({ copied, copy }) => (
          <Button size="compact-sm" mt="xs" variant="default" onClick={copy}>
            {copied ? 'Tersalin' : 'Salin tautan'}
          </Button>
        )}
      </CopyButton>
    </Alert>
  );
}
