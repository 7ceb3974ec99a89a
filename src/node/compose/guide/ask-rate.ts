import type { AddendumChoices } from '#core/compose/addendum-choices.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { labelOf, previewWords } from '#core/contract/preview/preview-words.ts'
import { clausesOf } from '#core/contract/addendum/stand-on-base.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import { parseDate } from '#core/terms/date.ts'
import type { AddendumDesk, OpenChoices } from '#node/compose/addendum-draft.ts'
import { addendumWords } from '#node/compose/addendum-words.ts'
import type { Asker } from './asker.ts'
import { readAnswer } from './read-answer.ts'

/** Which rate of the contract changes, and to what. */
export async function askRate(
  asker: Asker,
  { from }: OpenChoices,
  { base, library }: AddendumDesk,
  language: Language,
): Promise<AddendumChoices['set']> {
  const words = addendumWords[language]
  const inForce = base.inForce(from ? parseDate(from) : undefined)
  const names = previewWords(clausesOf(base, library))
  const rates = (coverShape('rate.path')?.codes ?? []).flatMap((path) => {
    const now = plainValue(path, termAt(inForce, path))
    return typeof now === 'string' ? [{ path, now, label: labelOf(path, language, names) }] : []
  })
  const [only] = rates
  if (!only) return []
  const rate =
    rates.length === 1
      ? only
      : await asker.choose(
          words.rate,
          rates.map((one) => ({ value: one, label: one.label, hint: words.rateNow(one.now) })),
        )
  const currency = rate.now.slice(-3)
  const read = (typed: string) => readAnswer(rate.path, typed, currency, language)
  const typed = await asker.text({
    message: words.newRate(rate.label, rate.now),
    example: rate.now,
    check: (one) => (read(one) === undefined ? words.wrong(rate.now) : undefined),
  })
  return [[rate.path, read(typed)]]
}
