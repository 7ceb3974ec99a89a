import { defineConfig } from 'vitest/config'

// Packages as they ship: the development builds of some assert more than the walk relies on, and are slower.
process.env.NODE_ENV = 'production'

export default defineConfig({
  test: {
    env: { NODE_ENV: 'test' },
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/property-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
