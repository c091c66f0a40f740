import { z } from 'zod';
import { klien } from '../../domain/kasus/isi-umum.schema.ts';

const nomor = z.string().optional().describe('Hanya 4 angka terakhir; selengkapnya atas permintaan');

/** A client as it is shown: the numbers of the population register are covered. */
export const klienTampil = klien.extend({ nik: nomor, nomorKk: nomor });
