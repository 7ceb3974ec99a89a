import { lawName } from '#core/contract/preview/law-names.ts'
import type { Contract } from '#core/contract/contract.ts'
import { formatDuration } from '#core/locale/format-duration.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import type { Fact } from '#site/archive/contract-view.ts'
import { type SiteWords, fill, wordsIn } from '#site/words/words.ts'
import { amountOf } from './amount.ts'
import { shortDate } from './short-date.ts'
import { typeset } from './typeset.ts'

/** What a reader looks for first: what is paid, for how long, what must be decided by when, when one pays, under which law. */
export function factsOf(contract: Contract, language: Language): Fact[] {
  const type = typeset(language)
  const words = wordsIn(language)
  const facts = [
    amountFact(contract, language, words),
    termFact(contract, language, words),
    decisionFact(contract, language, words),
    paymentFact(contract, language, words),
    { label: words.law, value: lawName(contract.law, language) },
  ]
  return facts
    .filter((fact) => fact !== undefined)
    .map(({ label, value, note }) => ({
      label,
      value: type(value),
      ...(note && { note: type(note) }),
    }))
}

/** `4 janv. 2027 – 3 juil. 2027`, or the start alone when no end is agreed. */
function termWords(start: string | null, end: string | null, language: Language): string {
  if (start && end) return `${shortDate(start, language)} – ${shortDate(end, language)}`
  return start ? fill(wordsIn(language).from, { date: shortDate(start, language) }) : ''
}

function amountFact(
  { terms, law }: Contract,
  language: Language,
  words: SiteWords,
): Fact | undefined {
  const amount = amountOf(terms, law, language)
  return (
    amount && {
      label: words.amount,
      value: `${amount.figure} ${amount.unit}`,
      ...(amount.note && { note: amount.note }),
    }
  )
}

function termFact({ terms }: Contract, language: Language, words: SiteWords): Fact | undefined {
  const { term } = terms
  if (!term?.start) return undefined
  const notes = { fixed: words.factFixed, 'open-ended': words.openEnded, project: words.untilDone }
  const note = term.kind && notes[term.kind]
  return {
    label: words.factTerm,
    value: termWords(term.start.iso, term.end?.iso ?? null, language),
    ...(note && { note }),
  }
}

/** The last day to decide on renewal; without renewal, the notice that ends the contract. */
function decisionFact(
  { terms, law }: Contract,
  language: Language,
  words: SiteWords,
): Fact | undefined {
  const { renewal, end } = terms
  if (renewal?.noticeBy && renewal.mode !== 'none')
    return {
      label: words.factDecide,
      value: shortDate(renewal.noticeBy.iso, language),
      note: words.factDecideNote,
    }
  const notice = end?.noticeDays?.client
  return notice
    ? {
        label: words.factNotice,
        value: formatDuration(notice, localeOf(language, law)),
        note: words.factNoticeNote,
      }
    : undefined
}

function paymentFact(
  { terms, law }: Contract,
  language: Language,
  words: SiteWords,
): Fact | undefined {
  const { payment } = terms
  const mode = payment?.dueMode && words[`due.${payment.dueMode}`]
  if (!mode) return undefined
  if (payment.dueMode === 'fixed-date' && payment.dueDate)
    return { label: words.factPayment, value: shortDate(payment.dueDate.iso, language), note: mode }
  return payment.dueDays
    ? {
        label: words.factPayment,
        value: formatDuration(payment.dueDays, localeOf(language, law)),
        note: mode,
      }
    : { label: words.factPayment, value: mode }
}
