import './tanpa-eval.ts';
import './mantine.css';
import './gaya.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { simpanan } from './klien/baca.ts';
import { ambil } from './klien/panggil.ts';
import { kenaliSesi } from './klien/sesi.ts';
import { GagalMulai } from './kerangka/gagal-mulai.tsx';
import { mulaiMembaca } from './mulai-membaca.ts';
import { perute } from './rute.tsx';
import { tema, variabel } from './tema.ts';
import { pasangJam } from './waktu/jam.ts';

/** The clock and the session first: no page is drawn for the wrong time or the wrong person. */
async function mulai(): Promise<void> {
  const akar = document.querySelector('#akar');
  if (!akar) throw new Error('Halaman ini tidak lengkap.');
  const gambar = createRoot(akar);
  try {
    mulaiMembaca();
    const [sistem] = await Promise.all([ambil('/publik/v1/sistem'), kenaliSesi()]);
    pasangJam(sistem.jam);
    simpanan.setQueryData(['/publik/v1/sistem', {}], sistem);
    // Drawn once, with what the page needs: to draw the wait for it first takes a slow phone longer than the wait.
    await perute.load();
    gambar.render(
      <StrictMode>
        <MantineProvider theme={tema} cssVariablesResolver={variabel} defaultColorScheme="auto">
          <QueryClientProvider client={simpanan}>
            <RouterProvider router={perute} />
          </QueryClientProvider>
        </MantineProvider>
      </StrictMode>,
    );
  } catch (e) {
    gambar.render(
      <MantineProvider theme={tema} cssVariablesResolver={variabel} defaultColorScheme="auto">
        <GagalMulai galat={e} />
      </MantineProvider>,
    );
  }
}

void mulai();
