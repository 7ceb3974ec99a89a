import { type Reading, readContract } from '#core/contract/read-contract.ts'
import { base, contractPath } from './attacks/base.ts'
import { libraryInMemory } from './read-in-memory.ts'

/** The small repository without its marks. */
const files = Object.fromEntries(
  Object.entries(base).map(([path, text]) => [path, String(text).replace(/^@\w+\n/gm, '')]),
)

/** Read once: thousands of contracts are read against it. */
const { library } = libraryInMemory(files)

/** The small repository's contract with a text and a cover in the place of its marks. */
export function contractSaying(text: string, cover = ''): string {
  return String(base[contractPath])
    .replace('@cover\n', () => (cover ? `${cover}\n` : ''))
    .replace('@text', () => text)
}

/** Reads a contract against the small repository's clauses and parties. */
export function readOnBase(contract: string): Reading {
  return readContract({ path: contractPath, bytes: new TextEncoder().encode(contract) }, library)
}
