import type { RecordFile } from '#core/life/records/read-record.ts'
import type { LifeRecord } from '#core/life/records/record.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Finding } from '#core/seal/finding.ts'
import { attempt } from '#core/seal/refusal.ts'
import { type Reply, isReply, readReply, replyRole } from '#core/seal/statement/reply.ts'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import type { ContractTrust } from './contract-case.ts'
import { failed, found, shortName } from './contract-findings.ts'
import { keyFingerprint } from './key-fingerprint.ts'
import {
  type NamedKey,
  deviceLines,
  identityLine,
  proofWords,
  sharedKeyLines,
} from './signer-lines.ts'

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
    ...(await replayed(said, evidence)),
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
  const copy = record.evidence?.find(({ role }) => role !== replyRole)
  if (record.basis === 'attested' && !copy) return failed('statement-said', unbackedWords, about)
  return found(
    'statement-said',
    copy ? copyWords(copy.digest) : recordWords(record.at),
    about,
    'claimed',
  )
}

/** How a reply differs from the record it is to back. */
function mismatchOf({ statement }: Reply, { record }: RecordFile): Words | undefined {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', statement.kind, record.kind],
    ['contract', statement.contract, record.contract],
    ['document', statement.document, record.document],
    ['digest', statement.text, record.digest],
    ['at', statement.saidAt, record.at],
    ['party', statement.signer.role, partyOf(record)],
    ...detailPairs(statement, record),
  ]
  const other = pairs.find(
    ([, one, another]) => JSON.stringify(one ?? null) !== JSON.stringify(another ?? null),
  )
  return other && { fr: `« ${other[0]} » diffère`, en: `"${other[0]}" differs` }
}

/** What was asked for, or why it was refused, is in the record in the very words of the statement. */
function detailPairs(
  statement: Reply['statement'],
  record: LifeRecord,
): readonly (readonly [string, unknown, unknown])[] {
  if (statement.kind === 'changes-requested' && record.kind === 'changes-requested')
    return [
      ['reason', statement.reason, record.details.reason],
      ['changes', statement.changes, record.details.changes],
    ]
  return statement.kind === 'declined' && record.kind === 'declined'
    ? [['reason', statement.reason, record.details.reason]]
    : []
}

/** The same statement, or the same unique number, behind two records: one of them was replayed. */
async function replayed(
  files: readonly RecordFile[],
  evidence: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Finding[]> {
  const seen = new Map<string, string>()
  const lines: Finding[] = []
  for (const file of files) {
    const named = file.record.evidence?.find(({ role }) => role === replyRole)
    const bytes = named && evidence.get(named.file)
    if (!bytes || !isReply(bytes)) continue
    const { value: reply } = await attempt(() => readReply(bytes))
    if (!reply) continue
    const before = seen.get(reply.statement.nonce)
    if (before) lines.push(failed('statement-match', replayWords(before), saidBy(file)))
    seen.set(reply.statement.nonce, saidBy(file))
  }
  return lines
}

function partyOf(record: LifeRecord): string {
  return record.kind === 'signed' ? record.details.signer.party : record.actor.party
}

/** What the lines about a statement are about: its record and its party. */
export function saidBy({ path, record }: RecordFile): string {
  return `${shortName(path)}, ${partyOf(record)}`
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

function replayWords(before: string): Words {
  return {
    fr: `son numéro unique a déjà servi : ${before}`,
    en: `its unique number was used before: ${before}`,
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
