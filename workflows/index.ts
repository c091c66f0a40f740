/** The workflow types of this system. Everything exported here becomes one. */
export { hunianRps } from './hunian-rps.ts';
export { penangananPengaduan } from './pengaduan.ts';
export { permintaanPdp } from './permintaan-pdp.ts';
export { rekomendasiLansia } from './rekomendasi-lansia.ts';
