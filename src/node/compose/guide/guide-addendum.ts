import { type AddendumKind, addendumKinds } from '#core/compose/addendum-choices.ts'
import type { OpenTerm } from '#core/compose/open-terms.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import { type AddendumDesk, type OpenChoices, draftOf } from '#node/compose/addendum-draft.ts'
import { addendumWords } from '#node/compose/addendum-words.ts'
import { askClause, newerClauses } from './ask-clause.ts'
import { askRate } from './ask-rate.ts'
import { askScope } from './ask-scope.ts'
import { codesOf } from './ask-services.ts'
import type { Asker } from './asker.ts'
import { readAnswer } from './read-answer.ts'

type Decided = OpenChoices & { readonly kind: AddendumKind }

/** Asks for what an addendum still needs, in the order one thinks of it: what, how much, from when, until when, why. */
export async function guideAddendum(
  asker: Asker,
  given: OpenChoices,
  desk: AddendumDesk,
  language: Language,
): Promise<OpenChoices | undefined> {
  const words = addendumWords[language]
  asker.intro(words.title(desk.entry.contract.id, desk.no))
  const kind =
    given.kind ??
    (await asker.choose(
      words.kind,
      addendumKinds
        .filter((one) => one !== 'clause' || newerClauses(desk).length > 0)
        .map((one) => ({ value: one, label: words.kinds[one] })),
    ))
  const what = await askWhat(asker, { ...given, kind }, desk, language)
  const when = await askWhen(asker, what, desk, language)
  const complete = await askOpen(asker, when, desk, language)
  const { mdx } = draftOf(complete, desk)
  asker.say(`content/contracts/${desk.entry.folder}/${desk.no}.mdx`, mdx.trimEnd().split('\n'))
  const yes = await asker.confirm(words.write)
  asker.outro(yes ? `${desk.entry.contract.id}/${desk.no}` : words.declined)
  return yes ? complete : undefined
}

async function askWhat(
  asker: Asker,
  choices: Decided,
  desk: AddendumDesk,
  language: Language,
): Promise<Decided> {
  if (choices.kind === 'clause' && !choices.clauses?.length)
    return { ...choices, clauses: await askClause(asker, desk, language) }
  if (choices.set.length > 0) return choices
  if (choices.kind === 'rate')
    return { ...choices, set: await askRate(asker, choices, desk, language) }
  if (choices.kind === 'scope') return { ...choices, set: await askScope(asker, desk, language) }
  return choices
}

/** First and last day, where the kind has them and nobody said them yet. */
async function askWhen(
  asker: Asker,
  choices: Decided,
  desk: AddendumDesk,
  language: Language,
): Promise<Decided> {
  const words = addendumWords[language]
  const { kind } = choices
  const ask = (message: string, rest: { fallback?: string; optional?: boolean } = {}) =>
    askDate(asker, message, rest, language)
  if (kind === 'renewal') {
    const usual = termAt(draftOf(choices, desk).terms, 'renewal.newEnd')
    if (choices.until || typeof usual !== 'string') return choices
    return { ...choices, until: await ask(words.until.period(usual), { fallback: usual }) }
  }
  const pauses = kind === 'suspension'
  const from = choices.from ?? (await ask(pauses ? words.from.pause : words.from.change))
  if (kind === 'dpa' || kind === 'clause' || choices.until) return { ...choices, from }
  const until = pauses
    ? await ask(words.until.pause)
    : await ask(words.until.change, { optional: true })
  return { ...choices, from, ...(until && { until }) }
}

async function askDate(
  asker: Asker,
  message: string,
  rest: { readonly fallback?: string; readonly optional?: boolean },
  language: Language,
): Promise<string> {
  const read = (typed: string) => readAnswer('change.effectiveAt', typed, 'EUR', language)
  const typed = await asker.text({
    message,
    ...rest,
    ...(rest.fallback ? {} : { example: language === 'fr' ? '01/07/2027' : '2027-07-01' }),
    check: (one) =>
      (rest.optional && one.trim() === '') || typeof read(one) === 'string'
        ? undefined
        : addendumWords[language].wrong('2027-07-01'),
  })
  return typed.trim() === '' ? '' : String(read(typed))
}

/** Whatever its clauses cannot do without, the reason first among it. */
async function askOpen(
  asker: Asker,
  choices: Decided,
  desk: AddendumDesk,
  language: Language,
): Promise<Decided> {
  const next = draftOf(choices, desk).open.find(({ path }) => path !== 'rate.new')
  if (!next) return choices
  const value = await askTerm(asker, next, desk, language)
  const answered =
    next.path === 'change.reason'
      ? { ...choices, reason: value }
      : { ...choices, set: [...choices.set, [next.path, value] as const] }
  return askOpen(asker, answered, desk, language)
}

async function askTerm(
  asker: Asker,
  { path, label, codes, example }: OpenTerm,
  { entry, library, base }: AddendumDesk,
  language: Language,
): Promise<unknown> {
  const words = addendumWords[language]
  const message = path === 'change.reason' ? words.reason : words.question(label[language])
  if (codes) return asker.choose(message, codesOf(path, library, language))
  if (coverShape(path)?.kind?.kind === 'words') {
    const typed = await asker.text({ message, example: words.reasonExample })
    return entry.contract.languages.length > 1 ? { fr: typed, en: typed } : typed
  }
  const currency = String(plainValue('', termAt(base.contract.terms, 'invoice.currency')) ?? 'EUR')
  const read = (typed: string) => readAnswer(path, typed, currency, language)
  const typed = await asker.text({
    message,
    example,
    check: (one) => (read(one) === undefined ? words.wrong(example) : undefined),
  })
  return read(typed)
}
