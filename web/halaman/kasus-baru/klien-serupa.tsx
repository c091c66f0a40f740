import { Alert, Anchor, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { labelTahap } from '../../../domain/kasus/label.ts';
import { NAMA_LAYANAN } from '../../kata/layanan.ts';
import { kirim } from '../../klien/panggil.ts';
import type { DrafBaru } from './draf-baru.ts';
import { tanyaSerupa } from './tanya-serupa.ts';

const TUNDA_MS = 800;

/** Cases that are likely about the same person, looked up while the client is being typed in. */
export function KlienSerupa({ f }: { f: DrafBaru }) {
  // As text, so that the same question is asked once.
  const [tanya] = useDebouncedValue(JSON.stringify(tanyaSerupa(f.badan)), TUNDA_MS);
  const { data } = useQuery({
    queryKey: ['klien-serupa', tanya],
    queryFn: () => kirim('/api/v1/klien/serupa', { badan: JSON.parse(tanya) }),
    enabled: tanya !== 'null',
    gcTime: 0,
    staleTime: 60_000,
  });
  const serupa = data?.serupa ?? [];
  return (
    <div role="status">
      {serupa.length > 0 && (
        <Alert color="yellow" title="Mungkin pernah dilayani">
          <Text size="sm">Buka dulu kasus ini: mungkin orangnya sama. Anda tetap dapat melanjutkan.</Text>
          <List size="sm" mt={4}>
            {serupa.map((s) => (
              <List.Item key={s.kasus}>
                <Anchor
                  inherit
                  underline="always"
                  renderRoot={(p) => <Link to="/kasus/$id" params={{ id: s.kasus }} target="_blank" {...p} />}
                >
                  {s.nomor}
                </Anchor>{' '}
                · {s.klien.nama ?? s.klien.panggilan ?? 'tanpa nama'} · {NAMA_LAYANAN[s.layanan] ?? s.layanan}
                , {labelTahap(s.tahap)}
                {s.alasan.length > 0 && ` (${s.alasan.join(', ')})`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  );
}
