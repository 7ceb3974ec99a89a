import type { AddendumChoices } from '#core/compose/addendum-choices.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import type { Language } from '#core/locale/locale.ts'
import type { AddendumDesk } from '#node/compose/addendum-draft.ts'
import { addendumWords } from '#node/compose/addendum-words.ts'
import { codesOf } from './ask-services.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { readAnswer } from './read-answer.ts'

/** Which service comes, which goes, and what that does to the price. */
export async function askScope(
  asker: Asker,
  { base, library, entry }: AddendumDesk,
  language: Language,
): Promise<AddendumChoices['set']> {
  const words = addendumWords[language]
  const inWords = (typed: string) =>
    entry.contract.languages.length > 1 ? { fr: typed, en: typed } : typed
  const name = await asker.text({ message: words.added, optional: true })
  const deliverable = name
    ? await asker.text({ message: guideWords[language].service.deliverable, optional: true })
    : ''
  const rows = base.inForce(undefined).scope?.services ?? []
  const removed = await asker.choose<unknown>(words.removed, [
    { value: undefined, label: words.nothingRemoved },
    ...rows.map((row) => {
      const own = plainValue('scope.services[].name', row.name)
      return { value: own, label: typeof own === 'string' ? own : JSON.stringify(own) }
    }),
  ])
  const direction = await asker.choose(
    words.question(priceLabel[language]),
    codesOf('scopeChange.feeDirection', library, language),
  )
  return [
    ...(name
      ? [
          [
            'scopeChange.added',
            [{ name: inWords(name), ...(deliverable && { deliverable: inWords(deliverable) }) }],
          ] as const,
        ]
      : []),
    ...(removed ? [['scopeChange.removed', [{ name: removed }]] as const] : []),
    ['scopeChange.feeDirection', direction],
    ...(direction === 'none'
      ? []
      : await askDelta(asker, base.contract.terms.fees?.model, language)),
  ]
}

async function askDelta(
  asker: Asker,
  model: string | undefined,
  language: Language,
): Promise<AddendumChoices['set']> {
  const words = addendumWords[language]
  const read = (typed: string) => readAnswer('scopeChange.feeDelta', typed, 'EUR', language)
  const delta = await asker.text({
    message: words.question(deltaLabel[language]),
    example: '80.00 EUR',
    check: (one) => (read(one) === undefined ? words.wrong('80.00 EUR') : undefined),
  })
  const unit = model === 'hourly' ? 'hour' : model === 'retainer' ? 'month' : 'project'
  return [
    ['scopeChange.feeDelta', read(delta)],
    ['scopeChange.feeUnit', unit],
  ]
}

const priceLabel = { fr: 'Effet sur le prix', en: 'Effect on the price' }
const deltaLabel = { fr: 'De combien', en: 'By how much' }
