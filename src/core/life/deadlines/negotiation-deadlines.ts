import { type Negotiation, negotiationOn } from '#core/life/state/negotiation.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { counted, delayOf } from './count-from.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, dateWords, daysBefore, deadline } from './ground.ts'

/** What is awaited before a text is signed: of the contract, and of each of its addenda. */
export function negotiationDeadlines(ground: Ground): Deadline[] {
  const { facts, events, today, delays, state } = ground
  const addenda = facts.addenda.flatMap((addendum) => {
    const own = events.filter(({ document }) => document === addendum.id)
    return textDeadlines(ground, negotiationOn(addendum, own, today, delays), addendum.id)
  })
  return [
    ...textDeadlines(ground, state.detail.negotiation),
    ...signatureDeadline(ground),
    ...archiveDeadline(ground),
    ...addenda,
  ]
}

function textDeadlines(ground: Ground, negotiation: Negotiation, document?: string): Deadline[] {
  const own = document ? { document } : {}
  const { state, since } = negotiation
  if (state === 'internal-review' && since) {
    const delay = delayOf(undefined, '', 'internalReviewDays', ground)
    const reason = counted(ground, delay, 'after', { day: since, what: given })
    return [
      deadline(ground, 'internal-review', {
        ...own,
        ...reason,
        from: since,
        on: addDays(since, delay.n),
      }),
    ]
  }
  if (state === 'changes-requested' && since) {
    const delay = delayOf(undefined, '', 'clientCommentDays', ground)
    const reason = counted(ground, delay, 'after', { day: since, what: asked })
    return [
      deadline(ground, 'revision', { ...own, ...reason, from: since, on: addDays(since, delay.n) }),
    ]
  }
  return ['sent', 'viewed', 'partly-signed'].includes(state)
    ? requestDeadlines(ground, negotiation, own)
    : []
}

function requestDeadlines(
  ground: Ground,
  { request, signatures, state }: Negotiation,
  own: { document?: string },
): Deadline[] {
  if (!request) return []
  const { sentOn, expiresOn } = request
  const answer = delayOf(undefined, '', 'clientCommentDays', ground)
  const first = addDays(sentOn, answer.n)
  const who = (['client', 'provider'] as const).filter((party) => !signatures[party])
  const waiting = state === 'partly-signed' ? who : (['client'] as const)
  const comments = deadline(ground, state === 'partly-signed' ? 'countersign' : 'client-comments', {
    ...own,
    ...counted(ground, answer, 'after', { day: sentOn, what: sending }),
    on: first,
    who: waiting,
    until: addDays(first, 1),
  })
  const expiry =
    expiresOn &&
    deadline(ground, 'request-expiry', {
      ...own,
      ...expiryReason(ground, sentOn, expiresOn),
      on: expiresOn,
      who,
      from: daysBefore(expiresOn, answer.n, sentOn),
    })
  return [
    comments,
    ...reminders(ground, own, waiting, first, expiresOn),
    ...(expiry ? [expiry] : []),
  ]
}

/** One reminder once an answer is late, then one at each interval until the request runs out; each replaces the one before. */
function reminders(
  ground: Ground,
  own: { document?: string },
  who: Deadline['who'],
  first: Deadline['on'],
  expiresOn: Deadline['on'] | undefined,
): Deadline[] {
  const { delays, today } = ground
  const every = delayOf(undefined, '', 'unsignedEveryDays', ground)
  const last = expiresOn ?? addDays(today, 60)
  const found: Deadline[] = []
  for (let on = addDays(first, 1); every.n > 0 && on.iso <= last.iso; on = addDays(on, every.n)) {
    const origin = { day: first, what: expected }
    found.push(
      deadline(ground, 'unsigned', {
        ...own,
        ...counted(ground, { ...every, n: found.length * every.n + 1 }, 'after', origin),
        nth: found.length + 1,
        on,
        who,
        until: addDays(on, delays.unsignedEveryDays),
      }),
    )
  }
  return found
}

function expiryReason(ground: Ground, sentOn: Deadline['on'], expiresOn: Deadline['on']) {
  const delay = delayOf(undefined, '', 'requestExpiryDays', ground)
  return addDays(sentOn, delay.n).iso === expiresOn.iso
    ? counted(ground, delay, 'after', { day: sentOn, what: sending })
    : fixedReason(ground, sentOn, expiresOn)
}

function fixedReason(ground: Ground, sentOn: PlainDate, expiresOn: PlainDate) {
  const [sent, last] = [dateWords(ground, sentOn), dateWords(ground, expiresOn)]
  return {
    because: {
      fr: `date fixée lors de l'envoi du ${sent.fr} (${last.fr})`,
      en: `date fixed when it was sent on ${sent.en} (${last.en})`,
    },
  }
}

/** Work must not start on an unsigned text. */
function signatureDeadline(ground: Ground): Deadline[] {
  const { facts, state, delays } = ground
  if (!facts.start || state.term || ['declined', 'withdrawn'].includes(state.negotiation)) return []
  const one = { kind: 'duration', n: 1, unit: 'calendarDay', path: 'term.start' } as const
  return [
    deadline(ground, 'signature', {
      ...counted(ground, one, 'before', { day: facts.start, what: beginning }),
      on: addDays(facts.start, -1),
      from: daysBefore(facts.start, delays.startReminderDays),
      who: facts.signers.filter((party) => !state.detail.negotiation.signatures[party]),
      // Long after, nobody means to sign it any more: it is an old draft.
      until: addDays(facts.start, 366),
    }),
  ]
}

function archiveDeadline(ground: Ground): Deadline[] {
  const { signedOn } = ground.state.detail.negotiation
  const byHand = ground.events.find(({ kind, document }) => kind === 'archived' && !document)
  const delay = delayOf(undefined, '', 'archiveAfterDays', ground)
  if (!signedOn || delay.n === 0) return []
  return [
    deadline(ground, 'archive', {
      ...counted(ground, delay, 'after', { day: signedOn, what: signature }),
      on: addDays(signedOn, delay.n),
      doneOn: byHand && { kind: 'date', iso: byHand.on },
    }),
  ]
}

const given = { fr: 'le début de la relecture', en: 'the review began' }
const asked = { fr: 'la demande de changements', en: 'changes were asked for' }
const sending = { fr: "l'envoi", en: 'sending' }
const expected = {
  fr: 'le jour où la réponse était attendue',
  en: 'the day an answer was expected',
}
const beginning = { fr: 'le début', en: 'the start' }
const signature = { fr: 'la dernière signature', en: 'the last signature' }
