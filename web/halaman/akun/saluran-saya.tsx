import { Divider, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Muat } from '../../komponen/muat.tsx';
import { useBaca } from '../../klien/baca.ts';
import { SatuSaluran } from './satu-saluran.tsx';

/** By which ways messages reach me outside of the console, and where. */
export function SaluranSaya() {
  return (
    <Muat kueri={useBaca('/api/v1/saluran-saya')}>
      {({ saluran, senyap, zona }) => (
        <Stack>
          <Text size="sm">
            Di konsol semua pemberitahuan selalu terbaca. Di sini Anda memilih apa yang juga dikirim ke luar.
            {senyap &&
              ` Yang dapat menunggu ditahan pada jam senyap, ${senyap.mulai}–${senyap.selesai} ${zona}.`}
          </Text>
          {saluran.map((s, i) => (
            <Fragment key={s.saluran}>
              {i > 0 && <Divider />}
              <SatuSaluran s={s} />
            </Fragment>
          ))}
        </Stack>
      )}
    </Muat>
  );
}
