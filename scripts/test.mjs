import { launch } from './bootstrap/launch.mjs';

await launch('node_modules/jest/bin/jest.js', process.argv.slice(2));
