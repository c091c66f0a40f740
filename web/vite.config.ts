import { defineConfig } from 'vite';
import { eagerCompilation, precompression } from '../scripts/infra/console-plugins.ts';

/** The console: built once, served by the API under /konsol/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/konsol/',
  plugins: [eagerCompilation, precompression],
  build: {
    outDir: 'dist',
    assetsDir: 'aset',
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy admits no data: fonts or scripts; small assets are files as well.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // What every page needs comes as one file: on a slow phone each further file costs more than its transfer.
      output: { codeSplitting: { groups: [{ name: 'awal', tags: ['$initial'] }] } },
      // "use client" speaks to frameworks that render on a server; here everything is the browser's.
      onLog(tingkat, log, catat) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') catat(tingkat, log);
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/publik': 'http://127.0.0.1:3000' } },
});
