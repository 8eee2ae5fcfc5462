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
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{browser,e2e,lint}/**'],
          setupFiles: ['tests/support/fake-extension.ts'],
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
          hookTimeout: 90_000,
          // Real browsers on real pages: one at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
