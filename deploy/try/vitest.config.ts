import { defineConfig } from 'vitest/config'

// npm run try: the assistant behind real parts of other makers. See README.md beside this file.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['deploy/try/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
})
