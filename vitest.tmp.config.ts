import { defineConfig } from 'vitest/config'

// The packages as they ship: some have a development build that asserts more and is slower.
process.env.NODE_ENV = 'production'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
})
