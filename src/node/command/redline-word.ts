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
    throw new EnvironmentFault(
      { fr: `${path} ne peut pas être lu.`, en: `${path} cannot be read.` },
      wordFaults[proposals.fault],
    )
  return { proposals, file: basename(path) }
}

/** In bytes: no contract is as large, and a larger file is not even read. */
const mostBytes = 64 << 20

function bytesOf(full: string, path: string): Uint8Array {
  const size = statSync(full, { throwIfNoEntry: false })
  if (!size?.isFile())
    throw new EnvironmentFault(
      { fr: `Aucun fichier ${path}.`, en: `There is no file ${path}.` },
      {
        why: {
          fr: "Le fichier Word à lire n'y est pas.",
          en: 'The Word file to read is not there.',
        },
        remedy: { fr: 'Vérifiez son nom et son dossier.', en: 'Check its name and folder.' },
      },
    )
  if (size.size > mostBytes)
    throw new EnvironmentFault(
      { fr: `${path} ne peut pas être lu.`, en: `${path} cannot be read.` },
      wordFaults['too-large'],
    )
  return readFileSync(full)
}
