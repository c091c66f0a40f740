import { idTetap } from '../../../db/id-tetap.ts';
import { pelakuSistem } from '../../../db/pelaku-sistem.ts';
import type { IsiPengaduan, KeadaanPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import { CONTOH_PENGADUAN } from '../pembangun/contoh-pengaduan.ts';
import type { Panggung } from './panggung.ts';
import type { Pelaksana } from './pelaksana.ts';
import { pelaksana } from './pelaksana.ts';

export type KasusPengaduan = Pelaksana<IsiPengaduan> & { pengaduan(): Promise<KeadaanPengaduan> };

/** A complaint of the sample offices, typed in, or with what differs; by the public form it comes from the public. */
export async function pengaduanBaru(
  p: Panggung,
  beda: Partial<IsiPengaduan['terimaPengaduan']> = {},
  kantor = 'pangkalpinang',
): Promise<KasusPengaduan> {
  const isi = { ...CONTOH_PENGADUAN.terimaPengaduan.isi(await p.sekarang()), ...beda };
  const publik = isi.saluran === 'formulirPublik';
  const oleh = publik ? pelakuSistem(kantor, 'masyarakat') : `petugas-dinsos@${kantor}.contoh`;
  const orang = (akun: string) => idTetap(`${kantor}:orang:${akun}`);
  const k = pelaksana<IsiPengaduan>(p, await p.lahir('pengaduan', oleh, isi), CONTOH_PENGADUAN, {
    tugaskanPeksos: { peksos: orang('peksos') },
    alihkanPetugas: { peksos: orang('peksos2') },
  });
  return { ...k, pengaduan: () => k.keadaan<KeadaanPengaduan>() };
}

/** A complaint whose first answer has put it into a class. */
export async function pengaduanDitangani(
  p: Panggung,
  klasifikasi: IsiPengaduan['tanggapi']['klasifikasi'] = 'tanpaPemeriksaan',
  kantor = 'pangkalpinang',
): Promise<KasusPengaduan> {
  const k = await pengaduanBaru(p, {}, kantor);
  const hasil = await k.tindak('tanggapi', { isi: { klasifikasi } });
  if (hasil !== 'diterima') throw new Error(`tanggapi ditolak: ${hasil}`);
  return k;
}
