import type { Contract } from '#core/contract/contract.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { RecordContext } from '#core/life/chain/check-records.ts'
import { isSampleContract } from '#core/life/sample.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import { lifeFacts, zoneOf } from '#core/life/state/facts.ts'
import { dateInZone, endOfDay } from '#core/life/zone.ts'
import type { ContractCase, ContractTrust, ContractVerification } from './contract-case.ts'
import { evidenceLines } from './evidence-lines.ts'
import { historyLines } from './ledger-history.ts'
import { chainLines, orderLines, readAll } from './record-lines.ts'
import { sealLines } from './seal-lines.ts'
import { stampLines } from './stamp-lines.ts'
import { statementLines } from './statement-lines.ts'

/**
 * Judges a contract and its addenda: the records, their chain and order, the evidence, what each party said and by
 * which key, the text rebuilt from its sources, the seal and its outside time. Pure but for the platform's
 * cryptography: the same in Node and in a browser. Whatever is wrong becomes a failed line.
 */
export async function verifyContract(
  subject: ContractCase,
  given: ContractTrust,
): Promise<ContractVerification> {
  const { id, rebuilt, records, evidence } = subject
  const trust = atHome(given, rebuilt?.contract)
  const { files, lines } = readAll(records)
  const head = files.at(-1)?.digest
  const context = rebuilt && contextOf(rebuilt, files, trust)
  const said = await statementLines(files, evidence, trust)
  return {
    findings: [
      ...lines,
      ...chainLines(files, id, trust.known),
      ...(trust.history ? historyLines(trust.history, context?.isSample ?? false) : []),
      ...(context ? orderLines(files, context) : []),
      ...evidenceLines(files, evidence),
      ...said,
      ...sealLines(files, subject, said),
      ...(await stampLines(files, evidence, trust)),
    ],
    ...(head && { head }),
  }
}

/** A day ends when it ends where the contract is at home, not in Greenwich. */
function atHome(trust: ContractTrust, contract: Contract | undefined): ContractTrust {
  if (!trust.on || !contract) return trust
  return { ...trust, at: endOfDay(trust.on, zoneOf(contract.terms, contract.law)) }
}

function contextOf(
  { contract, addenda }: NonNullable<ContractCase['rebuilt']>,
  files: readonly RecordFile[],
  { at, delays = usualDelays }: ContractTrust,
): RecordContext {
  const facts = lifeFacts(contract, addenda)
  const [first] = files
  return {
    facts,
    delays,
    today: dateInZone(at, facts.zone),
    latest: Date.parse(at) + tolerance,
    isSample: isSampleContract(contract.terms),
    pathOf: () => first?.path ?? contract.id,
  }
}

/** Two clocks never agree to the second. */
const tolerance = 10 * 60_000
