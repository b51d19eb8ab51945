import { defineConfig } from 'vitest/config'

/** Tests that start no server, no browser and no process: they share one module cache per worker. */
const PURE = [
  'tests/core/**/*.test.ts',
  'tests/render/**/*.test.ts',
  'tests/flows/**/*.test.ts',
  'tests/adapters/{crypto,fluent,intents}/**/*.test.ts',
  'tests/language/**/*.test.ts',
  'tests/sources/**/*.test.ts',
  'tests/architecture/**/*.test.ts',
]

/** Processes are killed here, and servers crash. */
const CHAOS = 'tests/chaos/**/*.test.ts'

/** These set the way of every request of their process, and leave it to no other file. */
const ALONE = ['tests/bootstrap/use-network.test.ts', 'tests/bootstrap/operator-tls.test.ts']

const shared = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  teardownTimeout: 20_000,
  // A state that is waited for may come late on a busy machine; a wait ends as soon as it is there.
  expect: { poll: { timeout: 15_000 } },
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
          exclude: [...PURE, ...ALONE, CHAOS],
          // Servers, processes and browsers share the processor: a time-out only ends what hangs.
          testTimeout: 90_000,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      { test: { ...shared, name: 'alone', include: ALONE, isolate: true } },
      {
        test: {
          ...shared,
          name: 'chaos',
          include: [CHAOS],
          // Alone on the machine and one after another: what is killed must come up again within a customer's patience.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
    ],
    maxWorkers: 2,
  },
})
