import { webcrypto } from 'node:crypto';
import { CryptoEngine, setEngine } from 'pkijs';

// pkijs calculates with the engine that was named before its first use.
setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto }));

export * as pkijs from 'pkijs';
