import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { KotakGalat } from './galat.tsx';

/** What was read, or that it is on its way, or why it could not be read. Old data stays while a line is cut. */
export function Muat<T>({ kueri, children }: { kueri: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const { data, error, refetch } = kueri;
  if (data !== undefined) return children(data);
  if (error) return <KotakGalat galat={error} ulangi={() => void refetch()} />;
  return (
    <Stack gap="sm" aria-busy="true">
      <VisuallyHidden>Memuat …</VisuallyHidden>
      <Skeleton height={28} width="40%" />
      <Skeleton height={64} />
      <Skeleton height={64} />
    </Stack>
  );
}
