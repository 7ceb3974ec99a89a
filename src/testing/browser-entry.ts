import * as z from 'zod'
import { partyProblems } from '#core/compose/check-party.ts'
import { parseIban } from '#core/terms/bank-account.ts'
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

/** Numbers of registers, taxes and banks as a page would check them: how many are right. */
function countRight(
  registrations: readonly { scheme: string; value: string }[],
  ibans: readonly string[],
): number {
  const wrong = partyProblems({ registrations }).length
  return registrations.length - wrong + ibans.filter((iban) => parseIban(iban)).length
}

Object.assign(globalThis, { readRepository: read, countRight })
