import { parseDocument } from 'yaml'
import { addendum, asIfSigned } from '#core/change/addendum.ts'
import { baseOf } from '#core/change/read-addenda.ts'
import { removeInYaml, setInYaml } from '#core/compose/edit-yaml.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library, PartyFile } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { termAt, withTerm } from '#core/contract/terms.ts'
import { type ExampleBase, type RuleExample, exampleBases } from '#core/lint/example.ts'
import { relatedAmong } from '#core/lint/relate.ts'
import { type Related, type Subject, subjectOf } from '#core/lint/subject.ts'
import type { Message } from '#core/report/message.ts'
import { parseDate } from '#core/terms/date.ts'
import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import { documentIn, folderOf, readFolders } from '#node/repository/repository.ts'

const repository = readFolders('.', exampleBases)

/** A sample with a few terms, words or clauses changed: what the walk says of it, and what rules look at. */
export function editedSample(edit: Omit<RuleExample, 'finds'>): {
  subject: Subject | undefined
  messages: readonly Message[]
  text: string
} {
  const { file } = entryOf(edit.on)
  const library = withParties(repository.library, edit)
  const text = edited(textOf(edit.on), edit)
  const around = edit.on.includes('/') ? aroundAddendum(edit, library) : undefined
  const reading = readContract(
    { path: file.path, bytes: encode(text) },
    library,
    around && baseOf(around.base, around.earlier.map((one) => addendum(one)).flatMap(asIfSigned)),
  )
  const related = { ...(around ?? relatedTo(edit.on)), ...recordsOf(edit) }
  return {
    subject: subjectOf(file.path, reading, related),
    messages: reading.messages,
    text,
  }
}

/** A sample as it stands. */
export function sampleContract(id: ExampleBase): Contract {
  return entryOf(id).contract
}

function entryOf(id: ExampleBase): DocumentEntry {
  const entry = repository.contracts
    .flatMap((contract) => documentIn(contract, id) ?? [])
    .find(({ contract }) => contract.id === id)
  if (!entry) throw new Error(`the sample ${id} was not read`)
  return entry
}

function textOf(id: ExampleBase): string {
  return new TextDecoder().decode(entryOf(id).file.bytes)
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A subcontract is looked at with its head contract. */
function relatedTo(id: ExampleBase): Related {
  const contracts = new Map(repository.contracts.map(({ contract }) => [contract.id, contract]))
  return relatedAmong(entryOf(id).contract.terms.doc.base, contracts)
}

/** An addendum is looked at with the contract it stands on, perhaps edited too, and the addenda before it. */
function aroundAddendum({ on, setInBase: set = {} }: RuleExample, library: Library) {
  const id = folderOf(on) as ExampleBase
  const { file } = entryOf(id)
  const { contract: base, messages } = readContract(
    { path: file.path, bytes: encode(edited(textOf(id), { set })) },
    library,
  )
  if (!base) throw new Error(messages.map(({ text }) => text.en).join('\n'))
  const folder = repository.contracts.find(({ contract }) => contract.id === id)
  const addenda = folder?.addenda.map(({ contract }) => contract) ?? []
  const earlier = addenda.slice(
    0,
    addenda.findIndex((one) => one.id === on),
  )
  return { base, earlier }
}

/** What the records of a contract would say. */
function recordsOf({ signedOn, changedAfterSigning }: RuleExample): Related {
  const day = signedOn === undefined ? undefined : parseDate(signedOn)
  if (signedOn !== undefined && !day) throw new Error(`${signedOn} is no date`)
  return { ...(day && { signedOn: day }), ...(changedAfterSigning && { changedAfterSigning }) }
}

const partyPath = /^parties\.(provider|client)\.(.+)$/

/** Terms of a party stand in its own file. */
function withParties(library: Library, { on, set = {} }: Pick<RuleExample, 'on' | 'set'>): Library {
  const parties = new Map(library.parties)
  const cover = textOf(folderOf(on) as ExampleBase)
  for (const [path, value] of Object.entries(set)) {
    const [, role = '', inner = ''] = partyPath.exec(path) ?? []
    if (!role) continue
    const slug = new RegExp(`${role}: ([\\w-]+)`).exec(cover)?.[1] ?? ''
    const party = parties.get(slug)
    if (!party) throw new Error(`no party "${slug}" for ${path}`)
    parties.set(slug, { ...party, value: changed(party.value, inner, value) })
  }
  return { ...library, parties }
}

function changed(value: PartyFile['value'], path: string, to: unknown): PartyFile['value'] {
  if (to !== undefined) return withTerm(value, path, to)
  const copy = structuredClone(value) as Record<string, unknown>
  const steps = path.split('.')
  const group = steps.length > 1 ? termAt(copy, steps.slice(0, -1).join('.')) : copy
  if (typeof group === 'object' && group !== null) Reflect.deleteProperty(group, steps.at(-1) ?? '')
  return copy
}

function edited(text: string, { set = {}, comment = {}, text: words, ...uses }: Edit): string {
  const { without = [], with: extra = [] } = uses
  const end = text.indexOf('\n---\n', 4)
  const cover = Object.entries(set)
    .filter(([path]) => !partyPath.test(path))
    .reduce(
      (yaml, [path, value]) =>
        value === undefined ? removeInYaml(yaml, path) : setInYaml(yaml, path, value),
      text.slice(4, end + 1),
    )
  const kept = text
    .slice(end + 5)
    .split('\n')
    .filter((line) => !without.some((id) => line.includes(`id="${id}"`)))
    .join('\n')
  return `---\n${commented(cover, comment)}---\n${placed(kept, extra, words)}`
}

/** Puts a comment at the end of the line of a term. */
function commented(cover: string, comments: Readonly<Record<string, string>>): string {
  const document = parseDocument(cover)
  const lines = cover.split('\n')
  for (const [path, words] of Object.entries(comments)) {
    const node = document.getIn(path.split('.'), true) as { range?: [number] } | undefined
    if (!node?.range) throw new Error(`nothing stands at ${path}`)
    const line = cover.slice(0, node.range[0]).split('\n').length - 1
    lines[line] = `${lines[line]}  # ${words}`
  }
  return lines.join('\n')
}

type Edit = Omit<RuleExample, 'finds' | 'on'>

/** Clauses and special terms before the signatures, annexes behind them. */
function placed(content: string, extra: readonly string[], words?: string): string {
  const uses = extra.map((use) => use.split('@') as [string, string])
  const isAnnex = (id: string) =>
    [...(repository.library.clauses.get(id)?.values() ?? [])].some(
      ({ meta }) => meta.kind === 'annex',
    )
  const lines = (annex: boolean) =>
    uses
      .filter(([id]) => isAnnex(id) === annex)
      .map(([id, version]) => `<${annex ? 'Annex' : 'Clause'} id="${id}" version="${version}" />\n`)
      .join('')
  const special =
    words &&
    (words.startsWith('#') || words.startsWith('<When')
      ? words
      : `## Conditions particulières\n\n${words}`)
  return content.replace(
    /<Signatures \/>/,
    () => `${lines(false)}${special ? `\n${special}\n\n` : ''}<Signatures />\n${lines(true)}`,
  )
}
