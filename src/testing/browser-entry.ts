import * as z from 'zod'
import { type Files, readInMemory } from './read-in-memory.ts'

// Zod makes functions from text where it may; a page under a strict policy may not.
z.config({ jitless: true })

/** What a browser says the contracts of a repository say. */
export type BrowserReading = Readonly<
  Record<string, { readonly digest?: string; readonly text?: string; readonly messages: number }>
>

/** The core as a page calls it: `globalThis.readRepository`. */
function read(files: Files): BrowserReading {
  const { contracts } = readInMemory(files)
  return Object.fromEntries(
    [...contracts].map(([id, { contract, messages }]) => [
      id,
      {
        ...(contract && { digest: contract.digest, text: contract.text }),
        messages: messages.length,
      },
    ]),
  )
}

Object.assign(globalThis, { readRepository: read })
