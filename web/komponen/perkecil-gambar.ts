/** Longest side of a photograph that leaves the browser: enough to read a KTP, small enough for a village's line. */
const SISI_MAKS = 2000;
const MUTU = 0.85;
const TIDAK_PERLU = 600 * 1024;

/**
 * A smaller copy of a photograph, turned the right way up; anything else, and what the browser cannot read, as it is:
 * the server looks at it in any case.
 */
export async function perkecilGambar(berkas: File): Promise<File> {
  if (!/^image\/(jpeg|png)$/.test(berkas.type) || berkas.size <= TIDAK_PERLU) return berkas;
  const gambar = await createImageBitmap(berkas).catch(() => null);
  if (!gambar) return berkas;
  const skala = Math.min(1, SISI_MAKS / Math.max(gambar.width, gambar.height));
  const kanvas = document.createElement('canvas');
  kanvas.width = Math.round(gambar.width * skala);
  kanvas.height = Math.round(gambar.height * skala);
  kanvas.getContext('2d')?.drawImage(gambar, 0, 0, kanvas.width, kanvas.height);
  gambar.close();
  const kecil = await new Promise<Blob | null>((jadi) => kanvas.toBlob(jadi, 'image/jpeg', MUTU));
  if (!kecil || kecil.size >= berkas.size) return berkas;
  return new File([kecil], berkas.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' });
}
