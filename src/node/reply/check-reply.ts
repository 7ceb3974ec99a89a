import type { Contract } from '#core/contract/contract.ts'
import { deceptiveIn } from '#core/contract/deceptive.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { dateInZone } from '#core/life/zone.ts'
import { fileStart, type Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import type { Statement } from '#core/seal/statement/statement.ts'
import type { KnownStatement } from './known-replies.ts'

/** What a statement is checked against. */
export type ReplyContext = {
  /** The contract or addendum it speaks of, as it stands now. */
  readonly contract: Contract
  readonly library: Library
  readonly files: readonly RecordFile[]
  readonly known: readonly KnownStatement[]
  /** Origins of the share site; none when the settings name none. */
  readonly origins: readonly string[]
  /** The page on this machine that this very command serves to its signer, if it does. */
  readonly ownPage?: string
  readonly zone: string
}

/**
 * What is wrong with a statement, apart from its key and from its place among the records: another text, another
 * version, another party, a number used before, a page or a link that is not ours.
 * @param path the file it came in
 */
export function checkReply(
  path: string,
  statement: Statement,
  context: ReplyContext,
): readonly Message[] {
  const report = new Report(path)
  checkText(report, statement, context)
  checkCharacters(report, statement)
  checkSigner(report, statement, context)
  checkMoment(report, statement, context)
  checkPage(report, statement, context)
  checkLink(report, statement, context)
  return report.messages
}

/** Only a signature must be of the text that stands here: a question about an earlier one is still a question. */
function checkText(report: Report, statement: Statement, { contract }: ReplyContext): void {
  const { kind, text, version } = statement
  if (kind !== 'signed') return
  if (text !== contract.digest)
    report.add('reply-text', fileStart, { actual: text, expected: contract.digest })
  else if (version !== contract.version)
    report.add('reply-version', fileStart, { actual: version, expected: contract.version })
}

/** What somebody typed is printed beside the signature, or read in a record: none of it may turn a line around or hide in it. */
function checkCharacters(report: Report, statement: Statement): void {
  const { name, title = '', email = '' } = statement.signer
  const inLines = askedWords(statement)
    .join('')
    .replace(/[\n\t]/gu, '')
  for (const { character } of deceptiveIn(name + title + email + inLines))
    report.add('reply-characters', fileStart, { code: codeOf(character) })
}

function askedWords(statement: Statement): readonly (string | undefined)[] {
  if (statement.kind === 'declined') return [statement.reason]
  if (statement.kind !== 'changes-requested') return []
  const { reason, changes = [] } = statement
  return [reason, ...changes.flatMap((change) => Object.values(change))]
}

function checkSigner(report: Report, { signer, kind }: Statement, context: ReplyContext): void {
  const { role, party, name } = signer
  const { terms } = context.contract
  const legalName = termAt(terms, `parties.${role}.legalName`)
  const file = party === undefined ? undefined : context.library.parties.get(party)
  if (party !== undefined && file?.value['legalName'] !== legalName)
    report.add('reply-party', fileStart, { actual: party, expected: String(legalName ?? role) })
  const signatory = termAt(terms, `parties.${role}.signatory.name`)
  if (kind === 'signed' && typeof signatory === 'string' && fold(signatory) !== fold(name))
    report.add('reply-name', fileStart, { actual: name, expected: signatory }, 'warning')
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Names are compared as people read them. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

function checkMoment(report: Report, statement: Statement, { known }: ReplyContext): void {
  const { openedAt, saidAt, nonce } = statement
  if (openedAt && Date.parse(openedAt) > Date.parse(saidAt))
    report.add('reply-order', fileStart, { openedAt, saidAt })
  const other = known.find((one) => one.statement.nonce === nonce)
  if (other) report.add('reply-replayed', fileStart, { other: other.file.path })
}

/** A local page is anybody's, but for the one that this command serves itself. */
function checkPage(report: Report, { page }: Statement, { origins, ownPage }: ReplyContext): void {
  if (!page || page.origin === ownPage || origins.includes(page.origin)) return
  if (isLocalPage(page.origin)) report.add('reply-page-local', fileStart, { origin: page.origin })
  else if (origins.length === 0)
    report.add('reply-page-unknown', fileStart, { origin: page.origin })
}

/** A link counts from its record on; the newest record about it decides. */
function checkLink(report: Report, statement: Statement, { files, zone }: ReplyContext): void {
  const { link, saidAt, signer, document } = statement
  if (link === undefined) return
  const given = files.findLast(
    ({ record }) => record.kind === 'shared' && record.details.link === link,
  )?.record
  const isOurs =
    given?.kind === 'shared' && given.details.with === signer.role && given.document === document
  if (!isOurs) {
    report.add('reply-link-unknown', fileStart, { link })
    return
  }
  // Whoever holds a withdrawn link can date an answer before the withdrawal: the hour of a statement is its author's word.
  const revoked = files.find(
    ({ record }) => record.kind === 'revoked' && record.details.link === link,
  )?.record
  if (revoked) report.add('reply-link-revoked', fileStart, { link, at: revoked.at })
  const { expiresOn } = given.details
  if (expiresOn && dateInZone(saidAt, zone).iso > expiresOn)
    report.add('reply-link-expired', fileStart, { link, until: expiresOn }, 'warning')
}
