import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Peran } from '../domain/kata.ts';
import type { Kewajiban } from '../domain/masuk/kewajiban.ts';
import type { Pengguna } from './pengguna.ts';

/** Who may call a route: anybody, anybody signed in, or the holders of certain roles. */
export type Siapa = 'publik' | 'masuk' | readonly Peran[];

/**
 * One route, as data: the server mounts it, OpenAPI describes it, and a test walks all of them against all roles.
 * Handlers translate; rules live in domain/.
 */
export interface Rute<S extends Siapa = Siapa, B = unknown, K = unknown> {
  metode: 'get' | 'post';
  /** Express path, e.g. `/api/v1/kasus/:id`. */
  jalur: string;
  siapa: S;
  /** Open even though the session still owes these; every other route is closed to it. */
  walau?: readonly Kewajiban[];
  /** Asked by the page itself, not by its reader: does not count as use of the session. */
  pasif?: true;
  /** Public, and yet each answer goes on record. */
  tercatat?: true;
  /** One line for the docs, in Indonesian. */
  ringkasan: string;
  badan?: z.ZodType<B>;
  /** The body may carry a picture: up to 512 KB instead of 256. */
  badanBesar?: true;
  kueri?: z.ZodType<K>;
  /** What a success looks like, by status. */
  jawaban: Readonly<Record<number, z.ZodType | { tipe: string }>>;
  tangani(p: Permintaan<S, B, K>): Promise<Jawaban>;
}

export interface Permintaan<S extends Siapa, B, K> {
  /** Set unless the route is public. */
  pengguna: S extends 'publik' ? null : Pengguna;
  param: Readonly<Record<string, string>>;
  badan: B;
  kueri: K;
  /** For what JSON cannot carry: uploads, downloads, streams. */
  req: Request;
  res: Response;
}

/** A JSON answer, or `terkirim` where the handler has written to `res` itself. */
export type Jawaban = { status: number; isi: unknown; kepala?: Record<string, string> } | 'terkirim';

/** Keeps body, query and caller typed from the schemas to the handler. */
export function rute<const S extends Siapa, B = undefined, K = undefined>(r: Rute<S, B, K>): Rute {
  return r;
}
