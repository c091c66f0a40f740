import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

const RUPA = {
  baik: { color: 'teal.9', variant: 'filled' },
  awas: { color: 'orange.5', variant: 'filled' },
  buruk: { color: 'red.9', variant: 'filled' },
  kabar: { color: 'blue.9', variant: 'filled' },
  biasa: { color: 'gray', variant: 'outline' },
} as const;

/** On a narrow card it takes a second line: half a word is none. */
const UTUH = {
  root: { height: 'auto', minHeight: 'var(--badge-height)', borderRadius: 'var(--mantine-radius-lg)' },
  label: { whiteSpace: 'normal' },
} as const;

export type RupaTanda = keyof typeof RUPA;

/** A word about something's state; its colours can be read in light and dark, and are never all it says. */
export function Tanda({ rupa = 'biasa', children }: { rupa?: RupaTanda; children: ReactNode }) {
  return (
    <Badge {...RUPA[rupa]} tt="none" styles={UTUH}>
      {children}
    </Badge>
  );
}
