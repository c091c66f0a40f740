// Native TypeScript becomes CommonJS for Jest only; Node runs the same files as they are.
const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

// Published as ES modules only; Jest's own module system asks for CommonJS.
const ESM = [
  'openid-client',
  'oauth4webapi',
  'jose',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer/inflate',
  '@tokenizer/token',
  '@borewit/text-codec',
  'pkijs',
  'asn1js',
  '@peculiar/utils',
  '@noble/hashes',
  'bytestreamjs',
].join('|');

export default {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  transform: {
    '^.+\\.(ts|mjs)$': ['@swc/jest', swc],
    [`/node_modules/(${ESM})/.+\\.js$`]: ['@swc/jest', swc],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM})/)`],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // They need a browser: npm run test:peramban.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/peramban/'],
  // A clone's data folder may hold a copy of nothing Jest should look at.
  modulePathIgnorePatterns: ['<rootDir>/\\.lindung'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  // Many tests wait for a clock or a server: one more than the cores of a small machine.
  maxWorkers: 3,
};
