/** What a thread of `bukaPencetak` runs. */
export { cetak as default } from './cetak/cetak.ts';
