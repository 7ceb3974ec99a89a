/**
 * Writes the records of the sample contracts anew; run it when a sample's text has changed:
 * `node src/testing/write-sample-records.ts`
 */
import { rmSync } from 'node:fs'
import { dateInZone } from '#core/life/zone.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import { type Clock, clockOn } from '#node/command/clock.ts'
import { type NewRecord, appendRecord } from '#node/records/append-record.ts'
import { readLife } from '#node/records/read-life.ts'
import { recordsFolder } from '#node/records/read-records.ts'
import { type ContractEntry, readRepository } from '#node/repository/repository.ts'
import { type SampleStep, sampleLives } from './fixtures/sample-lives.ts'

const root = process.argv[2] ?? '.'
const { contracts } = readRepository(root)
for (const id of new Set(sampleLives.map(({ contract }) => contract))) {
  const entry = contracts.find(({ contract }) => contract.id === id)
  if (!entry) throw new Error(`The sample ${id} cannot be read.`)
  rmSync(recordsFolder(id), { recursive: true, force: true })
  for (const step of sampleLives.filter(({ contract }) => contract === id))
    await append(entry, step)
}

async function append(entry: ContractEntry, step: SampleStep): Promise<void> {
  const zone = readLife(root, entry, clockOn({ kind: 'date', iso: '2027-01-01' }), usualDelays)
    .facts.zone
  const clock: Clock = { ...clockOn(dateInZone(step.at, zone)), now: () => step.at }
  const { context } = readLife(root, entry, clock, usualDelays)
  const { file, messages } = await appendRecord(root, recordOf(entry, step), { ...context, clock })
  if (!file) throw new Error(messages.map(({ text }) => text.en).join('\n'))
}

function recordOf(
  entry: ContractEntry,
  { kind, by, document, deadline = '' }: SampleStep,
): NewRecord {
  const { contract } = document
    ? (entry.addenda.find((one) => one.contract.terms.doc.no === document) ?? entry)
    : entry
  const signatory = nameOf(entry.contract.terms.parties?.[by])
  const said = {
    ...(document && { document }),
    digest: contract.digest,
    actor: { party: by, name: signatory.name },
    basis: 'claimed' as const,
  }
  if (kind === 'sent')
    return { ...said, kind, details: { channel: 'email', version: contract.version } }
  if (kind === 'done') return { ...said, kind, details: { deadline } }
  if (kind === 'viewed') return { ...said, kind, details: {} }
  return { ...said, kind, details: { signer: { party: by, ...signatory }, method: 'typed' } }
}

function nameOf(party: unknown): { name: string; title?: string } {
  const { signatory, legalName } = party as {
    signatory?: { name?: string; title?: { any?: string; fr?: string; en?: string } }
    legalName?: string
  }
  const title = signatory?.title?.any ?? signatory?.title?.fr
  return { name: signatory?.name ?? legalName ?? '', ...(title && { title }) }
}
