import { type RecordContext, checkRecords } from '#core/life/chain/check-records.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { isSampleContract } from '#core/life/sample.ts'
import type { Delays } from '#core/life/state/delays.ts'
import { type LifeEvent, lifeEvents } from '#core/life/state/events.ts'
import { type LifeFacts, lifeFacts } from '#core/life/state/facts.ts'
import type { Contract, WordlessContract } from '#core/contract/contract.ts'
import type { WordlessAddendum } from '#core/repository/folder-addenda.ts'
import type { Message } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import { checkSeals } from '#node/seal/check-seals.ts'
import type { ContractEntry } from '#node/repository/repository.ts'
import { checkEvidence, readRecords } from './read-records.ts'

/** A contract with all that states, deadlines and reminders are computed from. */
export type Life = {
  readonly entry: ContractEntry
  readonly facts: LifeFacts
  readonly events: readonly LifeEvent[]
  /** The records as they stand on disk, in the order of the chain. */
  readonly files: readonly RecordFile[]
  /** What its records are checked against; also what a new one needs (`appendRecord`). */
  readonly context: RecordContext
  /** What is wrong with the records: each by itself, the chain, the evidence. */
  readonly messages: readonly Message[]
}

/** A life without the words of its documents. */
export type WordlessLife = Omit<Life, 'entry'> & {
  readonly entry: {
    readonly contract: WordlessContract
    readonly addenda: readonly WordlessAddendum[]
  }
}

/** A life that lets go of the words of its documents. */
export function wordlessLife({ entry, ...life }: Life): WordlessLife {
  return {
    ...life,
    entry: {
      contract: withoutWords(entry.contract),
      addenda: entry.addenda.map(({ contract, dropped, signedAt }) => ({
        contract: withoutWords(contract),
        dropped,
        ...(signedAt && { signedAt }),
      })),
    },
  }
}

function withoutWords({ parts: _parts, text: _text, ...contract }: Contract): WordlessContract {
  return contract
}

/** Reads the records of a contract that was read, and checks them. */
export function readLife(root: string, entry: ContractEntry, clock: Clock, delays: Delays): Life {
  const { contract, folder } = entry
  const facts = lifeFacts(
    contract,
    entry.addenda.map((addendum) => addendum.contract),
  )
  const { files, messages } = readRecords(root, contract.id)
  const context: RecordContext = {
    facts,
    delays,
    today: clock.today(facts.zone),
    latest: clock.latest(facts.zone),
    isSample: isSampleContract(contract.terms),
    pathOf: (document) => `content/contracts/${folder}/${document ?? 'contract'}.mdx`,
  }
  return {
    entry,
    facts,
    events: lifeEvents(
      files.map(({ record }) => record),
      facts.zone,
    ),
    files,
    context,
    messages: [
      ...messages,
      ...checkRecords(files, context),
      ...checkEvidence(root, contract.id, files),
      ...checkSeals(root, entry, files),
    ],
  }
}
