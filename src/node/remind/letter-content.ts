import { formatMoney } from '#core/locale/format-money.ts'
import { type Words, localeOf } from '#core/locale/locale.ts'
import { sayFor } from '#core/life/state/reason.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Reminder } from '#core/life/reminders/reminders-on.ts'
import type { WordlessToday } from '#node/records/today-of.ts'
import { announced } from './announced.ts'
import { letterWords } from './letter-words.ts'
import { type Letter, type LetterItem, type Recipient, partyTerm } from './letters.ts'
import { otherTitles } from './other-titles.ts'

/** One reminder as its lines: date and title, the reason, what to do. */
export type Entry = {
  readonly isLate: boolean
  readonly date: string
  readonly title: string
  readonly notes: readonly string[]
}

/** What a letter says, before it becomes text or HTML. Typeset for its language. */
export type LetterContent = {
  readonly subject: string
  readonly opening: readonly string[]
  readonly contracts: readonly {
    readonly heading: string
    readonly entries: readonly Entry[]
  }[]
  readonly closing: readonly string[]
}

/** The words of a letter, in the recipient's language. */
export function letterContent(letter: Letter): LetterContent {
  const { to, items } = letter
  const words = letterWords[to.language]
  const type = typographer(to.language)
  const [first] = items
  const house =
    first && partyTerm(first.today, first.party === 'client' ? 'provider' : 'client', 'legalName')
  return {
    subject: type(subjectOf(letter)),
    opening: [words.hello(to.name), to.isHouse ? words.house : words.other(house ?? '')].map(type),
    contracts: items.map((item) => ({
      heading: type(headingOf(item.today)),
      entries: item.reminders.map((reminder) => entryOf(reminder, item, letter)),
    })),
    closing: [words.calendar, words.sent].map(type),
  }
}

function subjectOf({ to, items }: Letter): string {
  const words = letterWords[to.language]
  const all = items.flatMap(({ reminders }) => reminders)
  const [first] = all
  const today = items[0]?.today
  const contract = today?.life.facts.id ?? ''
  if (first && today && all.length === 1) return words.one(contract, titleOf(first, today, to))
  return to.isHouse
    ? words.many(all.length, all.filter(({ stage }) => stage === 'overdue').length)
    : words.several(contract, all.length)
}

function headingOf(today: WordlessToday): string {
  const names = [partyTerm(today, 'provider', 'legalName'), partyTerm(today, 'client', 'legalName')]
  return [today.life.facts.id, names.filter(Boolean).join(' – ')].join(' · ')
}

function entryOf(
  { deadline, stage }: Reminder,
  { today, party }: LetterItem,
  { to }: Letter,
): Entry {
  const { law } = today.life.facts
  const { language, isHouse } = to
  const words = letterWords[language]
  const type = typographer(language)
  const say = sayFor(law, today.today)
  const { because, verb, amount, document, who } = deadline
  const { on } = isHouse ? deadline : announced(deadline, today)
  const price = amount && formatMoney(amount, localeOf(language, law))
  const notes = [
    deadline.kind === 'renewal-reminder'
      ? whereItStands(today, because)[language]
      : because[language],
    ...(price ? [`${words.amount} ${price}`] : []),
    ...(isHouse && verb ? [`${words.command} clausier ${verb}`] : []),
  ]
  return {
    isLate: stage === 'overdue' && (isHouse || who.includes(party)),
    date: type(`${say.date(on)[language]} (${say.away(on)[language]})`),
    title: type(`${titleOf({ deadline }, today, to)}${document ? ` (${document})` : ''}`),
    notes: notes.map(type),
  }
}

function titleOf(
  { deadline }: Pick<Reminder, 'deadline'>,
  today: WordlessToday,
  { isHouse, language }: Recipient,
): string {
  if (isHouse) return deadline.title[language]
  const shown = announced(deadline, today)
  return (otherTitles[shown.kind] ?? shown.title)[language]
}

/** A reminder of the end says when the end is and what can still be decided, rather than why it is sent. */
function whereItStands({ state }: WordlessToday, because: Words): Words {
  return state.because.find(({ about }) => about === 'term')?.text ?? because
}
