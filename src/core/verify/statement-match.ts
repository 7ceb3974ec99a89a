import type { RecordFile } from '#core/life/records/read-record.ts'
import type { LifeRecord } from '#core/life/records/record.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Finding } from '#core/seal/finding.ts'
import { attempt } from '#core/seal/refusal.ts'
import { type Reply, isReply, readReply, replyRole } from '#core/seal/statement/reply.ts'
import { failed, shortName } from './contract-findings.ts'

/** How a reply differs from the record it is to back. */
export function mismatchOf({ statement }: Reply, { record }: RecordFile): Words | undefined {
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
export async function replayedLines(
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

function replayWords(before: string): Words {
  return {
    fr: `son numéro unique a déjà servi : ${before}`,
    en: `its unique number was used before: ${before}`,
  }
}
