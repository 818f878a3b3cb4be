import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Needs a browser: `npm run test:browser`.
    exclude: ['test/browser/**'],
    // Many tests start processes or servers, and a busy machine is slow at that. A test that fails is never tried again.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
