/** Codes are read out on the telephone and typed from paper: case, spaces and hyphens do not count. */
export function rapikanKode(kode: string): string {
  const tanda = kode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return [tanda.slice(0, 4), tanda.slice(4, 8), tanda.slice(8)].join('-');
}
