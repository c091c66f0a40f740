import { randomUUID } from 'node:crypto';
import { jabatanPada } from '../../domain/kasus/jabatan-pada.ts';
import { pemegangKini } from '../../domain/kasus/penerima.ts';
import type { Peran } from '../../domain/kata.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { dimintaDari } from '../../domain/lansia/kelengkapan.ts';
import { bacaEntri } from '../../db/riwayat.ts';
import { lampirkan } from './dokumen.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { struktur } from './petugas.ts';

/** Papers are missing: whoever handed the request in is asked, and told. */
export async function mintaKelengkapan(c: KonteksEfek): Promise<HasilEfek> {
  const { layanan, kasusId } = c.k;
  const [lahir] = await bacaEntri(c.trx, c.l.brankas, kasusId, 0, 1);
  const pemohon = lahir?.oleh.jenis === 'orang' ? lahir.oleh.peran : undefined;
  const jabatan = jabatanPada(ATURAN[layanan], c.k, await struktur(c));
  const dari = dimintaDari(
    pemohon,
    pemegangKini(jabatan).map((p) => p.peran),
  );
  await kabari(c, dari, 'kelengkapanDiminta');
  return { pengayaan: { kelengkapanDari: dari } };
}

/** Papers come in; where they had been asked for, whoever examines them is told. */
export async function lampirkanDokumen(c: KonteksEfek<{ dokumen: readonly string[] }>): Promise<HasilEfek> {
  const hasil = await lampirkan(c);
  if ('pengayaan' in hasil && menungguKelengkapan(c)) {
    await kabari(c, 'petugas-dinsos', 'kelengkapanDilampirkan');
  }
  return hasil;
}

function menungguKelengkapan({ k }: Pick<KonteksEfek, 'k'>): boolean {
  return k.layanan === 'lansia' && (k as KeadaanLansia).kelengkapanDiminta?.dari !== undefined;
}

type KabarKelengkapan = 'kelengkapanDiminta' | 'kelengkapanDilampirkan';

async function kabari(
  { trx, k, tindakan, waktu }: Pick<KonteksEfek, 'trx' | 'k' | 'tindakan' | 'waktu'>,
  peran: Peran,
  jenis: KabarKelengkapan,
): Promise<void> {
  // Who acts in the role has just done it.
  if (tindakan.pelaku.peran === peran) return;
  await trx
    .insertInto('kotak_keluar')
    .values({
      id: randomUUID(),
      kunci: `${k.kasusId}:${jenis}:${tindakan.tindakanId}`,
      instansi_id: k.instansiId,
      kasus_id: k.kasusId,
      peran,
      lewat: 'pemangku',
      jenis,
      isi: JSON.stringify({ nomor: k.nomor, tahap: k.tahap }),
      dibuat_pada: waktu,
    })
    .execute();
}
