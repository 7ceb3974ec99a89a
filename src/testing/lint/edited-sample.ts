import { parseDocument } from 'yaml'
import { removeInYaml, setInYaml } from '#core/compose/edit-yaml.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library, PartyFile } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import { termAt, withTerm } from '#core/contract/terms.ts'
import { type ExampleBase, type RuleExample, exampleBases } from '#core/lint/example.ts'
import { type Related, type Subject, subjectOf } from '#core/lint/subject.ts'
import type { Message } from '#core/report/message.ts'
import { readRepository } from '#node/repository/repository.ts'

const repository = readRepository('.', exampleBases)

/** A sample with a few terms, words or clauses changed: what the walk says of it, and what rules look at. */
export function editedSample(
  edit: Omit<RuleExample, 'finds'>,
  related: Related = relatedTo(edit.on),
): { subject: Subject | undefined; messages: readonly Message[]; text: string } {
  const { file } = entryOf(edit.on)
  const library = withParties(repository.library, edit)
  const text = edited(new TextDecoder().decode(file.bytes), edit)
  const reading = readContract({ path: file.path, bytes: new TextEncoder().encode(text) }, library)
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

function entryOf(id: ExampleBase) {
  const entry = repository.contracts.find(({ contract }) => contract.id === id)
  if (!entry) throw new Error(`the sample ${id} was not read`)
  return entry
}

/** A subcontract is looked at with its head contract, and the other way round. */
function relatedTo(id: ExampleBase): Related {
  const { contract } = entryOf(id)
  const base = repository.contracts.find((one) => one.contract.id === contract.terms.doc.base)
  const subcontracts = repository.contracts
    .filter((one) => one.contract.terms.doc.base === id)
    .map((one) => one.contract)
  return { ...(base && { base: base.contract }), subcontracts }
}

const partyPath = /^parties\.(provider|client)\.(.+)$/

/** Terms of a party stand in its own file. */
function withParties(library: Library, { on, set = {} }: Pick<RuleExample, 'on' | 'set'>): Library {
  const parties = new Map(library.parties)
  const cover = new TextDecoder().decode(entryOf(on).file.bytes)
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
