/** Leads the keyboard back to where a dialog was opened; where that is gone, reading goes on at the heading. */
export function kembaliKe(asal: Element | null): void {
  const ada = asal instanceof HTMLElement && asal !== document.body && asal.isConnected;
  const tujuan = ada ? asal : document.querySelector<HTMLElement>('h1');
  tujuan?.focus();
}
