import { resolve } from 'node:path'
import { plainText } from '#core/report/plain-text.ts'
import type { StatementOf } from '#core/seal/statement/statement.ts'
import { recordWords } from '#node/records/record-words.ts'
import { proposeChanges } from '#node/reply/propose-changes.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { FoundDocument } from './find-document.ts'
import type { Context, Options } from './verb.ts'

/**
 * Gives the changes that somebody asked for as a patch: to the file of `--patch`, or printed. What has no certain
 * place is listed with its words.
 */
export async function tellProposal(
  { print, report, language }: Context,
  { document, library, no }: FoundDocument,
  { changes = [], text, version }: StatementOf<'changes-requested'>,
  options: Options,
): Promise<void> {
  const words = recordWords[language]
  if (changes.length > 0 && text !== document.contract.digest) report(words.earlier(version))
  // An addendum is read on the contract it changes: its words are placed by hand.
  const { patch, unplaced } = no
    ? { patch: '', unplaced: changes }
    : proposeChanges(document.file, changes, library)
  const path = typeof options.patch === 'string' ? resolve(options.patch) : undefined
  if (patch && path) {
    await writeFileAtomically(path, patch)
    report(words.patched(path))
  } else if (patch && !options.json) print(patch)
  for (const { clause, path: term, old, new: wanted } of unplaced)
    report(plainText(words.unplaced([clause, term].filter(Boolean).join(', '), old ?? '', wanted)))
}
