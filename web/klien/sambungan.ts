/** What could not be sent is tried again so often, whatever the browser believes about its line. */
export const ULANGI_MS = 4000;

/** Waits for the browser to say that it is online again, or a while. */
export function sambunganAtau(ms: number): Promise<void> {
  return new Promise((selesai) => {
    const lanjut = () => {
      removeEventListener('online', lanjut);
      clearTimeout(jadwal);
      selesai();
    };
    const jadwal = setTimeout(lanjut, ms);
    addEventListener('online', lanjut);
  });
}
