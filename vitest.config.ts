import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
          fileParallelism: false,
          // A browser on a busy machine loses a key press now and then; what is broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
