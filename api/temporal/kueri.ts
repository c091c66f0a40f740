import { SaringanTidakSah } from '../../domain/pengawasan/urai-saringan.ts';
import { saringanKantor } from '../../domain/pengawasan/saringan-kantor.ts';
import { Galat } from '../galat.ts';

/** What the engine is asked, by what the UI asked: names it may use, and what is passed on under which. */
const DAFTAR = { pageSize: 'pageSize', page_size: 'pageSize', ...halamanBerikut() };
const ALUR = {
  'execution.runId': 'execution.runId',
  waitNewEvent: 'waitNewEvent',
  maximumPageSize: 'maximumPageSize',
  ...halamanBerikut(),
};
const NILAI = /^[A-Za-z0-9+/=_-]{1,8000}$/;

/** A list or a count, confined to the caller's office. @throws Galat 422 where the filter cannot be read for certain */
export function kueriDaftar(asal: URLSearchParams, instansiId: string, hitung: boolean): string {
  const [diminta = '', ...lagi] = asal.getAll('query');
  if (lagi.length > 0) throw tidakTerbaca('Saringan hanya boleh satu.');
  const hasil = pilih(asal, hitung ? {} : DAFTAR);
  try {
    hasil.set('query', saringanKantor(instansiId, diminta));
  } catch (e) {
    if (e instanceof SaringanTidakSah) throw tidakTerbaca(e.message);
    throw e;
  }
  return hasil.toString();
}

export function kueriAlur(asal: URLSearchParams): string {
  return pilih(asal, ALUR).toString();
}

export function kueriAntrean(asal: URLSearchParams): string {
  return pilih(asal, { taskQueueType: 'taskQueueType' }).toString();
}

function pilih(asal: URLSearchParams, boleh: Readonly<Record<string, string>>): URLSearchParams {
  const hasil = new URLSearchParams();
  for (const [nama, nilai] of asal) {
    const ke = Object.hasOwn(boleh, nama) ? boleh[nama] : undefined;
    if (ke !== undefined && NILAI.test(nilai)) hasil.set(ke, nilai);
  }
  return hasil;
}

function halamanBerikut() {
  return { nextPageToken: 'nextPageToken', next_page_token: 'nextPageToken' };
}

/** `message` is where the UI looks for what to show. */
function tidakTerbaca(rincian: string): Galat {
  return new Galat(422, 'saringanTidakSah', 'Saringan tidak terbaca', rincian, {
    tambahan: { message: rincian },
  });
}
