import { Anchor, Button, Card, Group, Text } from '@mantine/core';
import type { RupaTanda } from '../../../komponen/tanda.tsx';
import { Tanda } from '../../../komponen/tanda.tsx';
import { Link } from '@tanstack/react-router';
import type { ButirPengiriman } from '../../../../api/bentuk/saluran.schema.ts';
import type { StatusKirim } from '../../../../domain/saluran/saluran.ts';
import { LABEL_SALURAN_LUAR } from '../../../../domain/saluran/saluran.ts';
import { Saat } from '../../../komponen/sisa-waktu.tsx';
import { labelPesan, tulisGalat } from '../../../kata/saluran.ts';

const RUPA: Readonly<Record<StatusKirim, RupaTanda>> = {
  menunggu: 'kabar',
  gagal: 'awas',
  terkirim: 'baik',
  mati: 'buruk',
  dibatalkan: 'biasa',
};

/** One delivery: to whom, by which way, what has become of it. Addresses are never whole. */
export function ButirKiriman({ p, ulangi }: { p: ButirPengiriman; ulangi?: () => void }) {
  const { kasus } = p;
  return (
    <Card component="li" withBorder padding="sm">
      <Group justify="space-between" align="flex-start">
        <div style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Group gap="xs">
            <Text fw={600}>{labelPesan(p.jenis)}</Text>
            <Tanda rupa={RUPA[p.status]}>{p.label}</Tanda>
            {p.mendesak && <Tanda>Mendesak</Tanda>}
            {kasus && (
              <Anchor size="sm" renderRoot={(s) => <Link to="/kasus/$id" params={{ id: kasus.id }} {...s} />}>
                {kasus.nomor}
              </Anchor>
            )}
          </Group>
          <Text size="sm">
            {LABEL_SALURAN_LUAR[p.saluran]} kepada {p.orang.nama}
            {p.alamat !== null && ` (${p.alamat})`}
          </Text>
          <Text size="sm" c="dimmed">
            Dibuat <Saat pada={p.dibuatPada} />
            {p.selesaiPada !== null && (
              <>
                , selesai <Saat pada={p.selesaiPada} />
              </>
            )}
            {p.ditahanSampai !== null && (
              <>
                , ditahan jam senyap sampai <Saat pada={p.ditahanSampai} />
              </>
            )}
            {p.cobaLagiPada !== null && (
              <>
                , dicoba lagi <Saat pada={p.cobaLagiPada} />
              </>
            )}
            {p.percobaan > 0 && ` · ${p.percobaan} percobaan`}
            {p.galat !== null && ` · ${tulisGalat(p.galat)}`}
          </Text>
        </div>
        {ulangi && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Ulangi ${labelPesan(p.jenis)} kepada ${p.orang.nama}`}
            onClick={ulangi}
          >
            Ulangi
          </Button>
        )}
      </Group>
    </Card>
  );
}
