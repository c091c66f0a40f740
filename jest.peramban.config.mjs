import dasar from './jest.config.mjs';

/** Tests in a real browser, by scripts/test-peramban.ts. One at a time: each has a browser, an API and a worker. */
export default {
  ...dasar,
  testMatch: ['<rootDir>/test/peramban/**/*.peramban.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 240_000,
  maxWorkers: 1,
};
