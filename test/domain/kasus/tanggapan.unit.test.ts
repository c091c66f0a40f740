import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import type { Tenggat } from '../../../domain/kasus/tenggat.ts';
import { jawabanBagi } from '../../../domain/kasus/tanggapan.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { Peran } from '../../../domain/kata.ts';
import type { KeadaanRps } from '../../../domain/rps/keadaan.ts';
import { bereskalasi, tenggatBereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jalankan, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { PEKSOS, PEKSOS_LAIN, pelaku } from '../../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { pada } from '../../support/pembangun/waktu.ts';

/** A stay of the assigned peksos with a deadline that is being escalated to these. */
function given(penerima: Peran[], lain: Partial<Tenggat> = {}): KeadaanRps {
  const [satu, dua] = tenggatBereskalasi().jenjang;
  const sampai = penerima.map((peran) => ({
    orangId: pelaku(peran).orangId,
    peran,
    lewat: 'pemangku' as const,
  }));
  const jenjang = satu && dua ? [{ ...satu, penerima: sampai }, dua] : [];
  return bereskalasi(
    { ...rps('bimbingan'), petugas: { orangId: PEKSOS.orangId } },
    { kunci: 'tinggal', jenjang, ...lain },
  );
}

const diketahui = (peran: Peran, menit = 0) => tindakanRps('tanggapiEskalasi', { peran, waktu: pada(menit) });
const rencana = (peran: Peran, sampai: number, menit = 0) =>
  tindakanRps('tanggapiEskalasi', {
    peran,
    waktu: pada(menit),
    isi: { jawab: 'rencana', rencana: 'Dijemput keluarga.', sampai: pada(sampai) },
  });
const tolak = (k: KeadaanKasus, t: Parameters<typeof penolakanAtas>[2]) =>
  penolakanAtas(ATURAN.rps, k, t)?.kode;
const bisa = (k: KeadaanRps, p = pelaku('kabid-rehsos')) => k.tenggat.flatMap((t) => jawabanBagi(k, t, p));

describe('who answers an escalation', () => {
  it('is whom a rung has reached', () => {
    const k = given(['sekretaris', 'pengawas']);
    expect(bisa(k, pelaku('sekretaris'))).toEqual(['diketahui', 'rencana']);
    expect(bisa(k, pelaku('petugas-rps'))).toEqual([]);
    expect(tolak(k, diketahui('petugas-rps'))).toBe('bukanPenerima');
  });

  it('is who holds the post now that a rung has reached', () => {
    expect(bisa(given(['sekretaris']), pelaku('sekretaris', { orangId: PEKSOS_LAIN.orangId }))).not.toEqual(
      [],
    );
  });

  it('is whom the case is assigned to now, and no other peksos', () => {
    const k = given(['peksos']);
    expect(bisa({ ...k, petugas: { orangId: PEKSOS_LAIN.orangId } }, PEKSOS_LAIN)).not.toEqual([]);
    expect(bisa(k, PEKSOS_LAIN)).toEqual([]);
  });

  it('is anybody above, whom it has not reached yet', () => {
    for (const peran of ['kasi-rehsos', 'kabid-rehsos', 'kadis'] as const) {
      expect(bisa(given(['peksos']), pelaku(peran))).toEqual(['diketahui', 'rencana']);
    }
  });

  it('may only have seen it where they supervise or administer', () => {
    const k = given(['pengawas', 'admin']);
    expect(bisa(k, pelaku('pengawas'))).toEqual(['diketahui']);
    expect(tolak(k, rencana('admin', 60))).toBe('bukanWewenang');
  });

  it('is the role a rung named, where it fired before its receivers were kept', () => {
    const [satu] = tenggatBereskalasi().jenjang;
    const { penerima: _, ...lama } = { ...satu, kepada: ['petugas-rps'] as const };
    const k = given([], { jenjang: [{ ke: 1, pada: pada(-30), nasib: 'terkirim', ...lama }] });
    expect(bisa(k, pelaku('petugas-rps'))).not.toEqual([]);
    expect(bisa(k, pelaku('sekretaris'))).toEqual([]);
  });
});

describe('seen', () => {
  it('is noted on the deadline by whom and when, and stops nothing', () => {
    const k = jalankan(ATURAN.rps, given(['petugas-rps']), [diketahui('petugas-rps')]);
    expect(k.tenggat[0]).toMatchObject({
      tanggapan: [{ oleh: pelaku('petugas-rps'), pada: pada(0), ke: 1 }],
      jenjang: [{ ke: 1 }, { ke: 2, pada: pada(30), nasib: 'menunggu' }],
    });
    expect(k.tenggat[0]).not.toHaveProperty('diredamSampai');
    expect(k.versi).toBe(given([]).versi);
  });

  it('is said once a rung, and again after the next', () => {
    const sekali = jalankan(ATURAN.rps, given(['petugas-rps']), [diketahui('petugas-rps')]);
    expect(tolak(sekali, diketahui('petugas-rps'))).toBe('sudahDilakukan');
    const naik = sekali.tenggat.map((t) => ({
      ...t,
      jenjang: t.jenjang.map((j) => ({ ...j, nasib: 'terkirim' as const })),
    }));
    expect(tolak({ ...sekali, tenggat: naik }, diketahui('petugas-rps'))).toBeUndefined();
  });

  it('is kept of the latest twenty, and the plan in force with them', () => {
    const t = rencana('kasi-rehsos', 25, 0);
    const awal = jalankan(ATURAN.rps, given(['petugas-rps']), [t]);
    const banyak = Array.from({ length: 30 }).reduce<KeadaanRps>((k) => {
      const tenggat = k.tenggat.map((x) => ({
        ...x,
        jenjang: x.jenjang.map((j) => ({ ...j, ke: j.ke + 1 })),
      }));
      return jalankan(ATURAN.rps, { ...k, tenggat }, [diketahui('petugas-rps')]);
    }, awal);
    expect(banyak.tenggat[0]?.tanggapan).toHaveLength(20);
    expect(banyak.tenggat[0]?.tanggapan?.[0]?.rencana).toBeDefined();
  });
});

describe('a plan', () => {
  it('made once can be put off by the position above only, the kadis excepted', () => {
    const k = jalankan(ATURAN.rps, given(['petugas-rps']), [rencana('petugas-rps', 60)]);
    expect(tolak(k, rencana('petugas-rps', 90, 1))).toBe('sudahDilakukan');
    expect(tolak(k, rencana('peksos', 90, 1))).toBe('bukanWewenang');
    const kabid = jalankan(ATURAN.rps, k, [rencana('kabid-rehsos', 90, 1)]);
    expect(tolak(kabid, rencana('kasi-rehsos', 120, 2))).toBe('bukanWewenang');
    expect(tolak(kabid, rencana('kabid-rehsos', 120, 2))).toBe('sudahDilakukan');
    const kadis = jalankan(ATURAN.rps, kabid, [rencana('kadis', 120, 2)]);
    expect(tolak(kadis, rencana('kadis', 150, 3))).toBeUndefined();
  });

  it('says who made the one there is', () => {
    const k = jalankan(ATURAN.rps, given(['petugas-rps']), [rencana('petugas-rps', 60)]);
    const hasil = ATURAN.rps.putuskan(k, rencana('peksos', 90, 1));
    expect(hasil).toMatchObject({
      penolakan: { pesan: expect.stringContaining('sudah dibuat Petugas RPS. Hanya pejabat di atasnya') },
    });
  });

  it('is for the future', () => {
    expect(penolakanAtas(ATURAN.rps, given(['peksos']), rencana('kabid-rehsos', 0))).toEqual({
      kode: 'waktuTidakSah',
      lokasi: ['sampai'],
    });
  });

  it('made before the deadline reaches no further than it', () => {
    const k = given(['peksos'], { batas: pada(60) });
    expect(tolak(k, rencana('kabid-rehsos', 60))).toBeUndefined();
    expect(tolak(k, rencana('kabid-rehsos', 61))).toBe('waktuTidakSah');
  });
});

describe('an answer to nothing', () => {
  it('is refused where no rung has fired', () => {
    expect(tolak(rps('bimbingan'), diketahui('kabid-rehsos'))).toBe('tidakAdaEskalasi');
  });

  it('is refused of a deadline that is unknown or has ended', () => {
    const dua = {
      ...given(['peksos']),
      tenggat: [tenggatBereskalasi(), tenggatBereskalasi({ id: 'uji#2', berakhirPada: pada(0) })],
    };
    for (const tenggat of ['uji#2', 'uji#3']) {
      const t = tindakanRps('tanggapiEskalasi', { isi: { tenggat } });
      expect(penolakanAtas(ATURAN.rps, dua, t)).toEqual({ kode: 'isiTidakSah', lokasi: ['tenggat'] });
    }
  });
});
