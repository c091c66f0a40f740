import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as giliran } from 'node:timers/promises';
import type { Pencetak } from '../../surat/pencetak.ts';
import { bukaPencetak } from '../../surat/pencetak.ts';
import { penandatanganUji } from '../../surat/tanda-tangan/bersertifikat.ts';
import type { Penandatangan } from '../../surat/tanda-tangan/penandatangan.ts';
import { buatSertifikatUji } from '../../surat/tanda-tangan/sertifikat-uji.ts';
import { lembarUji } from '../../test/support/surat/lembar.ts';
import type { Ukuran } from './ukuran.ts';
import { persentil } from './ukuran.ts';

const LAINNYA = 20;
const BANYAK = 210;
const PEMANASAN = 105;
const BATAS_MS = 500;
const BATAS_KB = 200;
/** What an event loop may be held up by: a heartbeat or a query may wait so long, and nobody notices. */
const BATAS_LOOP_MS = 100;

/** Letters rendered in threads and signed with a local certificate, each while 20 others are being made. */
export async function benchSurat(): Promise<Ukuran[]> {
  const pencetak = bukaPencetak();
  const penanda = penandatanganUji((await buatSertifikatUji(new Date())).sertifikat);
  try {
    // The first letters of a thread load fonts and warm its code: that is once, not each time.
    await bersamaan(pencetak, penanda, PEMANASAN);
    const loop = monitorEventLoopDelay({ resolution: 5 });
    loop.enable();
    const { lama, byte } = await bersamaan(pencetak, penanda, BANYAK);
    loop.disable();
    const ms = (ns: number) => ns / 1e6;
    return [
      { nama: 'cetak dan tanda tangan, p50', nilai: persentil(lama, 0.5), satuan: 'ms' },
      { nama: 'cetak dan tanda tangan, p95', nilai: persentil(lama, 0.95), satuan: 'ms', batas: BATAS_MS },
      { nama: 'besar surat', nilai: Math.max(...byte) / 1_024, satuan: 'KB', batas: BATAS_KB },
      { nama: 'tundaan event loop, p50', nilai: ms(loop.percentile(50)), satuan: 'ms' },
      { nama: 'tundaan event loop, p99', nilai: ms(loop.percentile(99)), satuan: 'ms', batas: BATAS_LOOP_MS },
      { nama: 'tundaan event loop, terlama', nilai: ms(loop.max), satuan: 'ms' },
    ];
  } finally {
    await pencetak.tutup();
  }
}

/** Always one more than 20 under way, until so many are done. */
async function bersamaan(pencetak: Pencetak, penanda: Penandatangan, banyak: number) {
  const lama: number[] = [];
  const byte: number[] = [];
  let mulai = 0;
  const pekerja = async () => {
    while (mulai < banyak) {
      const urut = (mulai += 1);
      const awal = performance.now();
      byte.push(await buat(pencetak, penanda, urut));
      lama.push(performance.now() - awal);
      await giliran();
    }
  };
  await Promise.all(Array.from({ length: LAINNYA + 1 }, pekerja));
  return { lama, byte };
}

async function buat(pencetak: Pencetak, penanda: Penandatangan, urut: number): Promise<number> {
  const nomor = `400.9/${String(urut).padStart(3, '0')}/DINSOS/XI/2026`;
  const pdf = await pencetak.cetak(lembarUji({ nomor, judul: `Surat Rekomendasi ${nomor}` }));
  const hasil = await penanda.tandaTangani({
    pdf,
    pada: new Date(),
    alasan: 'Surat Rekomendasi',
    lokasi: 'Bulukumba',
    rujukan: 'satu',
  });
  if (hasil.hasil !== 'ditandatangani') throw new Error(hasil.pesan);
  return hasil.pdf.length;
}
