import { afterAll, beforeAll } from 'vitest'
import { type Signing, startSigning } from './signed-fixtures.ts'

/**
 * Gives the tests around it keys and authorities of their own, and takes them away afterwards.
 * @param begin is given them before the first of these tests
 */
export function signingAround(begin: (signing: Signing) => unknown): void {
  let signing: Signing | undefined
  beforeAll(async () => {
    signing = await startSigning()
    await begin(signing)
  })
  afterAll(() => signing?.close())
}
