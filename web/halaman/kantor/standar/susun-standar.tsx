import { Accordion, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Layanan } from '../../../../domain/kata.ts';
import { IsianTersimpan } from '../../../formulir/isian-tersimpan.tsx';
import { useKiriman } from '../../../formulir/kiriman.ts';
import type { DrafFormulir } from '../../../klien/draf-formulir.ts';
import { useKantor } from '../../../waktu/kantor.ts';
import { KotakGalat } from '../../../komponen/galat.tsx';
import type { RencanaStandarTampil } from '../../../klien/kontrak.ts';
import type { Draf, VersiStandar } from './draf.ts';
import { badanDraf, urutanTenggat } from './draf.ts';
import { useDrafVersi } from './draf-versi.ts';
import { IsiLayanan } from './isi-layanan.tsx';
import { PublikStandar } from './publik-standar.tsx';
import { DialogRencana } from './dialog-rencana.tsx';
import { Salah } from './salah.ts';
import { sebutLokasi } from './sebut-lokasi.ts';
import { TenggatStandar } from './tenggat-standar.tsx';
import { MedanWaktu } from '../../../komponen/medan-hari.tsx';

/** A new version while it is written: every fault at its field, and what it would change before it holds. */
export function SusunStandar({
  layanan,
  dari,
  lama,
  tutup,
  selesai,
}: {
  layanan: Layanan;
  dari: VersiStandar;
  /** What was written of it earlier. */
  lama: DrafFormulir<Draf> | null;
  tutup: () => void;
  selesai: (kabar: string) => void;
}) {
  const { zona } = useKantor().kalender;
  const { draf, ubah: setDraf, simpanan, usai } = useDrafVersi(layanan, dari, lama);
  const [terbuka, setTerbuka] = useState<string[]>([]);
  const [rencana, setRencana] = useState<RencanaStandarTampil | null>(null);
  const badan = badanDraf(draf, zona);
  const { kirimkan, salah, galat, berjalan } = useKiriman({
    jalur: `/api/v1/standar/${layanan}/pratinjau` as const,
    selesai: setRencana,
  });
  // Where something is wrong stays open: a fault nobody sees helps nobody.
  const bersalah = Object.keys(salah).flatMap((l) => /^isi\.tenggat\.(\w+)/.exec(l)?.[1] ?? []);
  return (
    <form
      noValidate
      aria-label="Versi baru standar"
      onSubmit={(e) => {
        e.preventDefault();
        kirimkan(badan);
      }}
    >
      <Salah value={salah}>
        <Stack gap="lg">
          <IsianTersimpan {...simpanan} />
          <Text size="sm">
            Dimulai dari versi {dari.versi}. Tidak ada yang berubah sebelum Anda melihat perubahannya dan
            menetapkannya.
          </Text>
          <MedanWaktu
            zona={zona}
            label={`Berlaku sejak (${zona})`}
            description="Kosong: berlaku begitu ditetapkan"
            maw={320}
            value={draf.berlakuSejak}
            error={salah['berlakuSejak']}
            onChange={(e) => setDraf({ ...draf, berlakuSejak: e.currentTarget.value })}
          />
          <IsiLayanan layanan={layanan} isi={draf.isi} ubah={(isi) => setDraf({ ...draf, isi })} />
          <section aria-labelledby="tenggat-standar">
            <Title order={2} size="h4" mb="xs" id="tenggat-standar">
              Tenggat dan eskalasi
            </Title>
            <Accordion
              multiple
              variant="separated"
              value={[...new Set([...terbuka, ...bersalah])]}
              onChange={setTerbuka}
              order={3}
            >
              {urutanTenggat(draf.isi.tenggat).map(([kunci, t]) => (
                <TenggatStandar
                  key={kunci}
                  kunci={kunci}
                  t={t}
                  ubah={(baru) =>
                    setDraf({
                      ...draf,
                      isi: { ...draf.isi, tenggat: { ...draf.isi.tenggat, [kunci]: baru } },
                    })
                  }
                />
              ))}
            </Accordion>
          </section>
          {draf.publik && (
            <section aria-labelledby="terbitan-standar">
              <Title order={2} size="h4" mb="xs" id="terbitan-standar">
                Yang diterbitkan kepada masyarakat
              </Title>
              <PublikStandar
                publik={draf.publik}
                tenggat={draf.isi.tenggat}
                ubah={(publik) => setDraf({ ...draf, publik })}
              />
            </section>
          )}
          {galat && <KotakGalat galat={galat} sebut={sebutLokasi} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={tutup} disabled={berjalan}>
              Tutup
            </Button>
            <Button type="submit" loading={berjalan}>
              Lihat yang berubah
            </Button>
          </Group>
        </Stack>
      </Salah>
      {rencana && (
        <DialogRencana
          layanan={layanan}
          rencana={rencana}
          badan={badan}
          tutup={() => setRencana(null)}
          selesai={(kabar) => {
            usai();
            selesai(kabar);
          }}
        />
      )}
    </form>
  );
}
