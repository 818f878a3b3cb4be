/** The tests in a real browser: `npm run test:browser`. They need Chromium; CHROMIUM names another than Debian's. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: times are measured here.
    fileParallelism: false,
  },
});
