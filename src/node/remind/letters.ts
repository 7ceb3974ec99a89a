import { termAt } from '#core/contract/terms.ts'
import { type SigningParty, signingParties } from '#core/life/records/details.ts'
import { type Reminder, remindersOn } from '#core/life/reminders/reminders-on.ts'
import { isReservedAddress } from '#core/life/sample.ts'
import type { Language } from '#core/locale/locale.ts'
import { hasErrors } from '#core/report/message.ts'
import type { WordlessLives } from '#node/records/read-lives.ts'
import type { WordlessToday } from '#node/records/today-of.ts'

/** Who a letter goes to. */
export type Recipient = {
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly isHouse: boolean
}

/** The reminders of one contract in a letter, and the recipient's place in that contract. */
export type LetterItem = {
  readonly today: WordlessToday
  readonly party: SigningParty
  readonly reminders: readonly Reminder[]
}

/** One mail: to the house about all its contracts, to another party about one. */
export type Letter = { readonly to: Recipient; readonly items: readonly LetterItem[] }

/** A contract nobody is written to about, and why. */
export type Skipped = {
  readonly contract: string
  readonly why: 'not-ours' | 'broken-records' | 'no-address' | 'reserved-address'
}

/**
 * The mails that must leave today: one to the house with everything, one to each other party with what concerns it.
 * Contracts between others are left alone. Addresses that nobody can have are shown but never sent to.
 */
export function lettersOn(
  { todays, settings, library }: WordlessLives,
  purpose: 'to send' | 'to show',
): { letters: Letter[]; skipped: Skipped[] } {
  const file = settings.provider ? library.parties.get(settings.provider) : undefined
  const house = file?.value['legalName']
  const skipped: Skipped[] = []
  const own: LetterItem[] = []
  const letters: Letter[] = []
  for (const today of todays) {
    const role = signingParties.find((party) => partyTerm(today, party, 'legalName') === house)
    if (!role || house === undefined) {
      skipped.push({ contract: today.life.facts.id, why: 'not-ours' })
      continue
    }
    // What leaves must be recorded, or it would leave again tomorrow.
    if (hasErrors(today.life.messages)) {
      skipped.push({ contract: today.life.facts.id, why: 'broken-records' })
      continue
    }
    own.push(itemFor(today, role, true))
    const other = role === 'provider' ? 'client' : 'provider'
    const item = itemFor(today, other, false)
    if (item.reminders.length === 0) continue
    const to = recipientOf(today, other, purpose)
    if (typeof to === 'string') skipped.push({ contract: today.life.facts.id, why: to })
    else letters.push({ to, items: [item] })
  }
  const open = own.filter(({ reminders }) => reminders.length > 0)
  const [first] = open
  const to = first && recipientOf(first.today, first.party, purpose, true)
  if (typeof to === 'string') skipped.push({ contract: first?.today.life.facts.id ?? '', why: to })
  else if (to) letters.unshift({ to, items: open })
  return { letters, skipped }
}

function itemFor(today: WordlessToday, party: SigningParty, isHouse: boolean): LetterItem {
  const { deadlines, life, today: day } = today
  return { today, party, reminders: remindersOn(deadlines, life.events, day, { party, isHouse }) }
}

function recipientOf(
  today: WordlessToday,
  party: SigningParty,
  purpose: 'to send' | 'to show',
  isHouse = false,
): Recipient | Skipped['why'] {
  const email = partyTerm(today, party, 'contact.email') ?? partyTerm(today, party, 'email')
  if (!email) return 'no-address'
  if (purpose === 'to send' && isReservedAddress(email)) return 'reserved-address'
  const name =
    partyTerm(today, party, 'contact.name') ??
    partyTerm(today, party, 'signatory.name') ??
    partyTerm(today, party, 'legalName') ??
    email
  const written = partyTerm(today, party, 'language')
  const language =
    written === 'fr' || written === 'en'
      ? written
      : (today.life.entry.contract.languages[0] ?? 'en')
  return { email, name, language, isHouse }
}

/** A term of a party; nothing when it is not text. */
export function partyTerm(
  { life }: WordlessToday,
  party: SigningParty,
  path: string,
): string | undefined {
  const value = termAt(life.entry.contract.terms, `parties.${party}.${path}`)
  return typeof value === 'string' && value !== '' ? value : undefined
}
