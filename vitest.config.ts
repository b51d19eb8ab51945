import { defineConfig } from 'vitest/config'

/** Tests that start no server, no browser and no process: they share one module cache per worker. */
const PURE = [
  'tests/core/**/*.test.ts',
  'tests/render/**/*.test.ts',
  'tests/flows/**/*.test.ts',
  'tests/adapters/{crypto,fluent,intents}/**/*.test.ts',
  'tests/architecture/**/*.test.ts',
]

const shared = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  teardownTimeout: 20_000,
  pool: 'forks' as const,
  isolate: false,
}

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'pure', include: PURE } },
      {
        test: {
          ...shared,
          name: 'real',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: PURE,
          // Servers, processes and browsers share the processor: a time-out only ends what hangs.
          testTimeout: 90_000,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
    maxWorkers: 2,
  },
})
