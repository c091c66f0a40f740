import { mintaMentah } from './panggil.ts';

/** Asks for a file with a body and hands it to the browser to save. @throws GalatApi, TakTersambung */
export async function unduhBerkas(jalur: string, badan: unknown): Promise<void> {
  const jawab = await mintaMentah(jalur, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(badan),
  });
  const nama = /filename="([^"]+)"/.exec(jawab.headers.get('content-disposition') ?? '')?.[1] ?? 'lindung';
  const tautan = document.createElement('a');
  tautan.href = URL.createObjectURL(await jawab.blob());
  tautan.download = nama;
  tautan.click();
  URL.revokeObjectURL(tautan.href);
}
