import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './tests/support/browsers.ts';

/** WXT's modules, with its fake browser in the place of the real one. */
const fakeExtension = [
  { find: '#imports', replacement: resolve('tests/support/imports.ts') },
  {
    find: /^wxt\/browser$/,
    replacement: resolve('tests/support/wxt-browser.ts'),
  },
];

/** Tests that need the trained model of the bundled pack. */
const onBundledPack = [
  'tests/matching/{relations,metamorphic,robustness}.test.ts',
  'tests/check/**/*.test.ts',
];

/** How long a test waits for what is to come (ms): a condition, not a promise of speed. */
const patience = { poll: { timeout: 15_000 } };

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  oxc: jsx,
  test: {
    projects: [
      {
        oxc: jsx,
        resolve: { alias: fakeExtension },
        ssr: { noExternal: ['wxt'] },
        test: {
          name: 'unit',
          // A test that waits may do so, and one that works may share the machine.
          testTimeout: 30_000,
          expect: patience,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,e2e,lint}/**', ...onBundledPack],
          setupFiles: ['tests/support/fake-extension.ts'],
        },
      },
      {
        // The engine on the bundled pack, which is built before if it is stale.
        test: {
          name: 'engine',
          include: onBundledPack,
          globalSetup: 'tests/support/build-packs.ts',
          testTimeout: 60_000,
        },
      },
      {
        // The rules of imports, checked by running the linter: slower than a unit test.
        test: { name: 'lint', include: ['tests/lint/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        oxc: jsx,
        resolve: { alias: fakeExtension },
        test: {
          name: 'browser',
          testTimeout: 30_000,
          expect: patience,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          // A start of a browser or two, with what it does first.
          hookTimeout: 150_000,
          expect: patience,
          // Real browsers on real pages: one at a time.
          fileParallelism: false,
          // Once more on a busy machine; the reporter names each test that needed it.
          retry: 1,
        },
      },
    ],
  },
});
