/** The workflow types of this system. Everything exported here becomes one. */
export { hunianRps } from './hunian-rps.ts';
export { rekomendasiLansia } from './rekomendasi-lansia.ts';
