import type { Contract } from '#core/contract/contract.ts'
import { type Clause, findClause } from '#core/contract/library.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import type { Words } from '#core/locale/locale.ts'
import { type Redline, redline } from '#core/change/redline/redline.ts'
import { addendumNotes } from './addendum-notes.ts'
import { changeNotes } from './change-notes.ts'
import { type FolderEdition, documentName } from './folder-edition.ts'
import { logWords, withBlanks } from './log-words.ts'

/** What changed in a contract folder, in words and as redlines. */
export type FolderChange = {
  readonly notes: readonly Words[]
  /** Redlines of the documents that are in both editions and differ: the contract first, then addenda by number. */
  readonly redlines: readonly { readonly document: string; readonly redline: Redline }[]
}

/** Compares two editions of a contract folder: the contract, and each addendum with the one of the same number. */
export function compareFolders(before: FolderEdition, after: FolderEdition): FolderChange {
  const [own] = differing(before, after, before.contract, after.contract)
  const addenda = after.addenda.flatMap((addendum) => {
    const old = before.addenda.find((one) => documentName(one) === documentName(addendum))
    return old ? differing(before, after, old, addendum, own?.redline) : []
  })
  return {
    notes: [
      ...(own ? changeNotes(own.redline) : []),
      ...addenda.flatMap(({ document, redline: found }) =>
        changeNotes(found).map((note) => inAddendum(document, note)),
      ),
      ...addedNotes(before, after),
      ...removedNotes(before, after),
    ],
    redlines: [...(own ? [own] : []), ...addenda],
  }
}

function differing(
  before: FolderEdition,
  after: FolderEdition,
  old: Contract,
  fresh: Contract,
  base?: Redline,
): FolderChange['redlines'] {
  const compared = redline(
    { contract: old, library: before.library },
    { contract: fresh, library: after.library },
  )
  // An addendum's terms are those it leads to: what changed in its contract is said there.
  const known = new Set(base?.terms.map((term) => JSON.stringify(term)))
  const found = {
    ...compared,
    terms: compared.terms.filter((term) => !known.has(JSON.stringify(term))),
  }
  const isSame =
    old.digest === fresh.digest && found.terms.length === 0 && found.clauses.length === 0
  return isSame ? [] : [{ document: documentName(fresh), redline: found }]
}

function addedNotes(before: FolderEdition, after: FolderEdition): Words[] {
  const known = new Set(before.addenda.map(documentName))
  return after.addenda
    .filter((addendum) => !known.has(documentName(addendum)))
    .flatMap((addendum) => {
      const no = documentName(addendum)
      const words = previewWords([
        ...clausesOf(addendum, after),
        ...clausesOf(after.contract, after),
      ])
      const notes = addendumNotes(addendum, after.contract, words)
      return [say(logWords.addendumAdded, { no }), ...notes.map((note) => inAddendum(no, note))]
    })
}

function removedNotes(before: FolderEdition, after: FolderEdition): Words[] {
  const kept = new Set(after.addenda.map(documentName))
  return before.addenda
    .map(documentName)
    .filter((no) => !kept.has(no))
    .map((no) => say(logWords.addendumRemoved, { no }))
}

function inAddendum(no: string, note: Words): Words {
  return {
    fr: withBlanks(logWords.inAddendum.fr, { no, note: note.fr }),
    en: withBlanks(logWords.inAddendum.en, { no, note: note.en }),
  }
}

function say(words: Words, values: Readonly<Record<string, string>>): Words {
  return { fr: withBlanks(words.fr, values), en: withBlanks(words.en, values) }
}

function clausesOf(contract: Contract, { library }: FolderEdition): Clause[] {
  return contract.clauses.flatMap(({ id, version }) => findClause(library, id, version) ?? [])
}
