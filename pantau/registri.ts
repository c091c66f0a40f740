import { collectDefaultMetrics, Registry } from 'prom-client';

/** Metrics of one process; what Node itself tells of it is among them. */
export function bukaRegistri(proses: 'api' | 'worker'): Registry {
  const registri = new Registry();
  registri.setDefaultLabels({ proses });
  collectDefaultMetrics({ register: registri });
  return registri;
}
