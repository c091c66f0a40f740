import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Tanda } from '../../../komponen/tanda.tsx';
import { useState } from 'react';
import { LABEL_SALURAN_LUAR, SALURAN } from '../../../../domain/saluran/saluran.ts';
import type { AturanSaluran } from '../../../../domain/saluran/aturan.ts';
import { Kabar } from '../../../komponen/kabar.tsx';
import { Muat } from '../../../komponen/muat.tsx';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import { LABEL_CARA, LABEL_PILIHAN, tulisGalat } from '../../../kata/saluran.ts';
import { useBaca } from '../../../klien/baca.ts';
import type { Bacaan } from '../../../klien/kontrak.ts';
import { usePeran } from '../../../klien/peran.ts';
import { useKantor } from '../../../waktu/kantor.ts';
import { FormulirSaluran } from './formulir-saluran.tsx';

/** By which ways messages leave the house, when they wait, and how the channels are doing. */
export function BagianSaluran() {
  const admin = usePeran()('admin');
  const [kabar, setKabar] = useState('');
  return (
    <Stack gap="lg">
      <Kabar isi={kabar} tutup={() => setKabar('')} />
      <Text size="sm">
        Di dalam Lindung semua pemberitahuan selalu terbaca. Di sini diatur apa yang juga dikirim ke luar:
        nomor kasus dan tautannya, tanpa data pribadi klien.
      </Text>
      <Muat kueri={useBaca('/api/v1/kantor/saluran')}>
        {({ aturan, terpasang }) => (
          <>
            <Terpasang terpasang={terpasang} />
            {admin ? <FormulirSaluran aturan={aturan} kabarkan={setKabar} /> : <Aturan aturan={aturan} />}
          </>
        )}
      </Muat>
    </Stack>
  );
}

function Terpasang({ terpasang }: Pick<Bacaan['/api/v1/kantor/saluran'], 'terpasang'>) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {SALURAN.map((s) => {
        const t = terpasang.find((x) => x.saluran === s);
        const gagal = t?.gagalPada != null && (t.berhasilPada === null || t.gagalPada > t.berhasilPada);
        return (
          <Card key={s} withBorder padding="sm">
            <Title order={2} size="h5">
              {LABEL_SALURAN_LUAR[s]}
            </Title>
            {t ? (
              <>
                <Text size="sm">Terpasang, {LABEL_CARA[t.cara]}.</Text>
                {gagal && (
                  <Tanda rupa="buruk">Gagal terakhir{t.galat !== null && `: ${tulisGalat(t.galat)}`}</Tanda>
                )}
                {t.berhasilPada !== null && (
                  <Text size="sm" c="dimmed">
                    Terakhir berhasil <Saat pada={t.berhasilPada} />
                  </Text>
                )}
              </>
            ) : (
              <Text size="sm">Belum dipasang di sistem ini.</Text>
            )}
          </Card>
        );
      })}
    </SimpleGrid>
  );
}

function Aturan({ aturan }: { aturan: AturanSaluran }) {
  const { zona } = useKantor().kalender;
  return (
    <Stack gap="xs">
      {SALURAN.map((s) => {
        const a = aturan.saluran[s];
        return (
          <Text key={s} size="sm">
            <b>{LABEL_SALURAN_LUAR[s]}</b>: {a.dipakai ? 'dipakai' : 'tidak dipakai'}
            {a.dipakai && `; bawaan: ${LABEL_PILIHAN[a.bawaan].toLowerCase()}`}
            {a.dipakai && a.mendesakWajib && '; yang mendesak selalu dikirim'}.
          </Text>
        );
      })}
      <Text size="sm">
        <b>Jam senyap</b>:{' '}
        {aturan.senyap ? `${aturan.senyap.mulai}–${aturan.senyap.selesai} ${zona}` : 'tidak ada'}.
      </Text>
    </Stack>
  );
}
