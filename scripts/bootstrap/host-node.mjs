const OLDEST_MAJOR = 20;

/** Everything but this bootstrap runs on the Node that npm installs; the host's only has to get us there. */
export function assertHostNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_MAJOR) return;
  throw new Error(
    `Lindung memerlukan Node.js ${OLDEST_MAJOR} atau lebih baru; yang terpasang ${process.version}. ` +
      'Pasang versi baru dari https://nodejs.org lalu ulangi.',
  );
}
