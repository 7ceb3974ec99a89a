import { formatMessage, type Message } from '#core/report/message.ts'
import { parseDate } from '#core/terms/date.ts'
import { type NewRecord, appendRecord } from '#node/records/append-record.ts'
import { sendGate } from '#node/records/send-gate.ts'
import { folderOf } from '#node/repository/repository.ts'
import { type Shared, findShared } from '#node/share/find-shared.ts'
import { type LinkUse, linkMessage } from '#node/share/link-message.ts'
import { type ShownLink, linkJson, shownLink } from '#node/share/shown-link.ts'
import { freshLink, secretFor } from '#node/share/give-link.ts'
import { isOpenToSign, negotiationOf } from '#node/share/negotiation-of.ts'
import { partyIn } from '#node/share/party-in.ts'
import { shareWords } from '#node/share/share-words.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `share <contract> --for PARTY` and `share <contract> --revoke PARTY`: a private link is given, or withdrawn. */
export const shareLink: RunVerb = async (context, [id = ''], options) => {
  if (!id || (options.for === undefined) === (options.revoke === undefined))
    throw shareWords[context.language].what()
  const shared = findShared(context, id, options)
  if (!shared) return 1
  const messages =
    options.revoke === undefined
      ? await give(context, shared, options)
      : await revoke(context, shared, options)
  for (const message of messages) context.report(formatMessage(message, context.language))
  return messages.length > 0 ? 1 : 0
}

/** Gives a party its link, which stays the same however often it is asked for; what keeps it from being given otherwise. */
async function give(
  context: Context,
  shared: Shared,
  options: Options,
): Promise<readonly Message[]> {
  const { root, language } = context
  const { document, library, links, no } = shared
  const words = shareWords[language]
  const party = partyIn(document.contract, library, String(options.for), language)
  if (options.message && !shared.settings.shareAddress) throw words.noMessage()
  const gate = sendGate(
    root,
    folderOf(document.contract.id),
    document.contract,
    document.file.path,
    library,
  )
  if (gate.length > 0) return gate
  const known = links.findLast((link) => link.with === party && !link.revoked)
  if (known && options.passphrase && !known.needsPassphrase) throw words.passphraseChange()
  const secret = await secretFor(root, language)
  const expiresOn = lastDay(shared, options, language) ?? known?.expiresOn
  if (expiresOn && expiresOn < shared.life.context.today.iso) throw words.closed(expiresOn, party)
  const link = {
    id: known?.id ?? (await freshLink(secret)),
    with: party,
    needsPassphrase: known?.needsPassphrase ?? options.passphrase === true,
    ...(no && { document: no }),
    ...(expiresOn && { expiresOn }),
  }
  const refused = await write(context, shared, [
    ...(known && known.expiresOn === expiresOn ? [] : [sharedRecord(shared, link)]),
    ...(options.sent && mustBeSent(shared) ? [sentRecord(shared)] : []),
  ])
  if (refused.length > 0) return refused
  const shown = await shownLink(secret, document.contract.id, link, shared.settings.shareAddress)
  const isSent = options.sent === true || !mustBeSent(shared)
  const message = options.message ? linkMessage(shared, shown, useOf(shared, isSent)) : undefined
  if (options.json) context.print(linkJson(shown, message))
  else show(context, shown, isSent, message)
  return []
}

function useOf({ life, no }: Shared, isSent: boolean): LinkUse {
  if (negotiationOf(life, no).state === 'signed') return 'signed'
  return isSent ? 'sign' : 'read'
}

/** Is a record that it was sent missing, for this text to be signed? Not when all have signed it. */
function mustBeSent({ life, no }: Shared): boolean {
  return !isOpenToSign(life, no) && negotiationOf(life, no).state !== 'signed'
}

async function revoke(
  context: Context,
  shared: Shared,
  options: Options,
): Promise<readonly Message[]> {
  const { document, library, links } = shared
  const words = shareWords[context.language]
  const party = partyIn(document.contract, library, String(options.revoke), context.language)
  const open = links.filter((link) => link.with === party && !link.revoked)
  if (open.length === 0) throw words.nothingOpen(party, document.contract.id)
  const reason = typeof options.reason === 'string' ? { reason: options.reason } : {}
  const refused = await write(
    context,
    shared,
    open.map(({ id }) => aboutText(shared, 'revoked', { link: id, ...reason })),
  )
  if (refused.length > 0) return refused
  context.print(words.revoked(open.length))
  context.report(words.publish)
  return []
}

/** Appends records one after the other; why one was refused. */
async function write(
  { root }: Context,
  { life, clock }: Shared,
  records: readonly NewRecord[],
): Promise<readonly Message[]> {
  for (const record of records) {
    const { file, messages } = await appendRecord(root, record, { ...life.context, clock })
    if (!file) return messages
  }
  return []
}

function sharedRecord(shared: Shared, { id, with: party, needsPassphrase, expiresOn }: NewLink) {
  return aboutText(shared, 'shared', {
    with: party,
    link: id,
    ...(expiresOn && { expiresOn }),
    ...(needsPassphrase && { passphrase: true }),
  })
}

function sentRecord(shared: Shared): NewRecord {
  return aboutText(shared, 'sent', {
    channel: 'link',
    version: shared.document.contract.version,
  })
}

function aboutText({ document, no }: Shared, kind: string, details: object): NewRecord {
  return {
    kind,
    ...(no && { document: no }),
    digest: document.contract.digest,
    actor: { party: 'provider' },
    basis: 'claimed',
    details,
  } as unknown as NewRecord
}

/** The last day that an option names, which must not be past. */
function lastDay(
  { life }: Shared,
  { expires }: Options,
  language: Context['language'],
): string | undefined {
  if (expires === undefined) return undefined
  const day = parseDate(String(expires))
  if (!day) throw shareWords[language].noDate(String(expires))
  if (day.iso < life.context.today.iso) throw shareWords[language].past(day.iso)
  return day.iso
}

/** @param message is the product in place of the link; the passphrase then stays out of it */
function show(
  { language, print, report }: Context,
  shown: ShownLink,
  isSent: boolean,
  message?: string,
): void {
  const words = shareWords[language]
  if (!shown.hasSite) report(words.noAddress)
  report(words.link(shown.for, shown.contract))
  print(message ?? shown.address)
  const passphrase = shown.passphrase && words.passphrase(shown.passphrase)
  if (passphrase) (message ? report : print)(passphrase)
  report(shown.expiresOn ? words.until(shown.expiresOn) : words.always)
  report(words.rest)
  if (!isSent) report(words.notSent.replace('{id}', shown.contract))
}

type NewLink = Parameters<typeof shownLink>[2]
