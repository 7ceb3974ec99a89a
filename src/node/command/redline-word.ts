import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { wordFaults } from '#core/change/word/propose/proposal-words.ts'
import { type WordProposals, readProposals } from '#core/change/word/propose/read-proposals.ts'
import type { Contract } from '#core/contract/contract.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** What a Word file proposes against a contract, and the name it goes by. */
export type ReadWord = { readonly proposals: WordProposals; readonly file: string }

/**
 * Reads a Word file that came back.
 * @throws EnvironmentFault when it is not there, too large, or no Word file
 */
export function readWord(root: string, path: string, contract: Contract): ReadWord {
  const proposals = readProposals(contract, bytesOf(resolve(root, path), path))
  if ('fault' in proposals)
    throw new EnvironmentFault(`${path} cannot be read.`, wordFaults[proposals.fault])
  return { proposals, file: basename(path) }
}

/** In bytes: no contract is as large, and a larger file is not even read. */
const mostBytes = 64 << 20

function bytesOf(full: string, path: string): Uint8Array {
  const size = statSync(full, { throwIfNoEntry: false })
  if (!size?.isFile())
    throw new EnvironmentFault(`There is no file ${path}.`, {
      why: 'The Word file to read is not there.',
      remedy: 'Check its name and folder.',
    })
  if (size.size > mostBytes)
    throw new EnvironmentFault(`${path} cannot be read.`, wordFaults['too-large'])
  return readFileSync(full)
}
