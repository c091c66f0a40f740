import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Layanan {
  image?: string;
  command?: string[];
  entrypoint?: string[];
  environment: Record<string, string>;
  ports?: string[];
  networks?: string[];
  volumes?: string[];
  profiles?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  restart?: string;
  stop_grace_period?: string;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
}

export interface Compose {
  services: Record<string, Layanan>;
  networks: Record<string, { internal?: boolean }>;
  configs: Record<string, { file?: string }>;
}

export const NASKAH_COMPOSE = readFileSync('docker-compose.yml', 'utf8');

/** The file as Compose reads it, before variables are put in. */
export const uraiCompose = (): Compose => parse(NASKAH_COMPOSE, { merge: true }) as Compose;

const VARIABEL = /\$\$|\$\{(\w+)(?:(:[-?])([^}]*))?\}/g;

/** Puts variables in, as Compose does. @throws where one that must be set is not */
export function isi(teks: string, env: Readonly<Record<string, string>>): string {
  return teks.replaceAll(VARIABEL, (asli, nama?: string, cara?: string, lain?: string) => {
    if (nama === undefined) return '$';
    const nilai = env[nama];
    if (nilai) return nilai;
    if (cara === ':?') throw new Error(`${nama}: ${lain ?? ''}`);
    if (cara === ':-') return lain ?? '';
    throw new Error(`${asli}: tanpa :? atau :-`);
  });
}

/** What a service's process finds in its environment. */
export function lingkungan(l: Layanan, env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(l.environment).map(([k, v]) => [k, isi(v, env)]));
}

/** Names of the variables that somebody must, or may, set. */
export function variabelDiminta(cara: ':?' | ':-'): string[] {
  return [
    ...new Set(
      Array.from(NASKAH_COMPOSE.matchAll(VARIABEL))
        .filter((m) => m[2] === cara)
        .map((m) => m[1] ?? ''),
    ),
  ].toSorted();
}
