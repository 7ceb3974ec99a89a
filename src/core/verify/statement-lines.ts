import type { RecordFile } from '#core/life/records/read-record.ts'
import type { LifeRecord } from '#core/life/records/record.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Finding } from '#core/seal/finding.ts'
import { attempt } from '#core/seal/refusal.ts'
import { signerRole } from '#core/seal/evidence/named-signer.ts'
import { type Reply, readReply, replyRole } from '#core/seal/statement/reply.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import type { ContractTrust } from './contract-case.ts'
import { failed, found } from './contract-findings.ts'
import { keyFingerprint } from './key-fingerprint.ts'
import {
  type NamedKey,
  deviceLines,
  identityLine,
  proofWords,
  sharedKeyLines,
} from './signer-lines.ts'
import { mismatchOf, replayedLines, saidBy } from './statement-match.ts'

/**
 * What is known of everything that somebody said: the lines of each signature, receipt, request for changes and
 * refusal.
 */
export async function statementLines(
  files: readonly RecordFile[],
  evidence: ReadonlyMap<string, Uint8Array>,
  trust: ContractTrust,
): Promise<readonly Finding[]> {
  const said = files.filter(({ record }) => saidKinds.includes(record.kind))
  const lines = await Promise.all(said.map((file) => linesOf(file, evidence, trust)))
  const keys = lines.flatMap(({ key }) => key ?? [])
  return [
    ...lines.flatMap((one) => one.findings),
    ...(await replayedLines(said, evidence)),
    ...sharedKeyLines(keys),
  ]
}

/** What is said of one statement, and the key that signed it, where one did. */
type Judged = { readonly findings: readonly Finding[]; readonly key?: NamedKey }

/** Kinds that somebody says; the others are done, or noted. */
const saidKinds: readonly LifeRecord['kind'][] = [
  'viewed',
  'changes-requested',
  'declined',
  'signed',
]

async function linesOf(
  file: RecordFile,
  evidence: ReadonlyMap<string, Uint8Array>,
  trust: ContractTrust,
): Promise<Judged> {
  const { record } = file
  const about = saidBy(file)
  const named = record.evidence?.find(({ role }) => role === replyRole)
  if (!named) return { findings: [claimLine(record, about)] }
  const bytes = evidence.get(named.file)
  if (!bytes) return { findings: [found('statement-said', goneWords, about, 'claimed')] }
  const { value: reply, refusal } = await attempt(() => readReply(bytes))
  if (refusal) return { findings: [failed('statement-value', refusal.words, about)] }
  const other = mismatchOf(reply, file)
  if (other) return { findings: [failed('statement-match', other, about)] }
  const { saidAt } = reply.statement
  const time = found('statement-time', clockWords(saidAt), about, 'claimed')
  const { findings, key } = await valueLines(reply, record, about, trust)
  return { findings: [...findings, time], ...(key && { key }) }
}

async function valueLines(
  { statement, envelope }: Reply,
  record: LifeRecord,
  about: string,
  trust: ContractTrust,
): Promise<Judged> {
  if (!envelope) return { findings: [claimLine(record, about)] }
  const { value: proof, refusal } = await attempt(() => verifyEnvelope(statement, envelope, trust))
  if (refusal) return { findings: [failed('statement-value', refusal.words, about)] }
  const fingerprint = keyFingerprint(proof)
  const { role, name } = statement.signer
  const key = { party: role, name, fingerprint }
  return {
    findings: [
      found('statement-value', proofWords(proof, fingerprint), about),
      ...deviceLines(proof, about),
      identityLine(about, key, trust.keys),
    ],
    key,
  }
}

/** A record without a key behind it: what it says is a claim, and it must not say otherwise. */
function claimLine(record: LifeRecord, about: string): Finding {
  const copy = record.evidence?.find(({ role }) => role !== replyRole && role !== signerRole)
  if (record.basis === 'attested' && !copy) return failed('statement-said', unbackedWords, about)
  return found(
    'statement-said',
    copy ? copyWords(copy.digest) : recordWords(record.at),
    about,
    'claimed',
  )
}

function recordWords(at: string): Words {
  return {
    fr: `le fait seul le dit, daté du ${at} ; aucune clé n'a signé`,
    en: `the record alone says so, dated ${at}; no key has signed`,
  }
}

function copyWords(digest: string): Words {
  return {
    fr: `fait ailleurs ; la copie gardée a l'empreinte ${digest}`,
    en: `done elsewhere; the copy that is kept has the digest ${digest}`,
  }
}

function clockWords(at: string): Words {
  return {
    fr: `${at}, selon l'horloge de celui qui l'a faite`,
    en: `${at}, by the clock of the one who made it`,
  }
}

const goneWords = {
  fr: 'la déclaration elle-même a été effacée ou manque',
  en: 'the statement itself was erased or is missing',
}

const unbackedWords = {
  fr: "il se dit attesté, et aucune preuve ne l'accompagne",
  en: 'it calls itself attested, and no evidence goes with it',
}
