import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lawName } from '#core/contract/preview/law-names.ts'
import { usualSettings } from '#core/compose/settings.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { parseIban } from '#core/terms/bank-account.ts'
import { currencies } from '#core/terms/money.ts'
import { type DelayName, delayNames, delayOrigin, type House } from '#node/compose/init-plan.ts'
import { initWords } from '#node/compose/init-words.ts'
import { newParty, type NewParty } from '#node/compose/party-from-options.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { usualCurrency } from '#node/compose/usual-currency.ts'
import { askParty } from './ask-party.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { originWords } from './origin-words.ts'
import { numberForm } from './read-answer.ts'

/** Asks who uses this repository and how. Nothing is changed before the caller's own confirmation. */
export async function guideInit(
  asker: Asker,
  shelf: RepositoryShelf,
  language: Language,
): Promise<House> {
  const words = initWords[language]
  const guide = guideWords[language]
  asker.intro(words.title)
  asker.say(words.you, words.youLines)
  const provider = await askProvider(asker, shelf, language)
  const law = await asker.choose(
    words.law,
    lawCodes.map((value) => ({ value, label: lawName(value, language) })),
    shelf.settings.law,
  )
  const spoken = (['fr', 'en', 'fr+en'] as const).map((value) => ({
    value,
    label: guide.languages[value],
  }))
  const chosen = await asker.choose(words.language, spoken, language)
  const currency = await asker.choose(
    words.currency(lawName(law, language)),
    currencies.map((value) => ({ value, label: value })),
    usualCurrency(law),
  )
  const iban = await asker.text({
    message: words.iban,
    example: 'FR14 2004 1010 0505 0001 3M02 606',
    optional: true,
    check: (typed) => (parseIban(typed) ? undefined : words.ibanWrong),
  })
  const account = parseIban(iban)
  const place = await asker.text({ message: words.place, example: 'Lyon', optional: true })
  const accentColour = await asker.text({
    message: words.accent,
    fallback: usualSettings.accentColour,
    check: (typed) => (/^#[0-9a-f]{6}$/i.test(typed) ? undefined : words.accentWrong),
  })
  const logo = await asker.text({
    message: words.logo,
    example: 'content/logo.svg',
    optional: true,
    check: (typed) => (existsSync(join(shelf.root, typed)) ? undefined : words.logoMissing(typed)),
  })
  asker.say(words.usualDelays, delayLines(language))
  const delays = (await asker.confirm(words.delays)) ? {} : await askDelays(asker, language)
  return {
    provider,
    law,
    language: chosen,
    currency,
    accentColour,
    delays,
    ...(account && { iban: account }),
    ...(place && { place }),
    ...(logo && { logo }),
  }
}

async function askProvider(
  asker: Asker,
  shelf: RepositoryShelf,
  language: Language,
): Promise<NewParty> {
  for (;;) {
    const details = await askParty(asker, language, { country: shelf.settings.law })
    const { party, problems } = newParty(details, shelf.library, language, 'provider')
    if (party) return party
    asker.say(initWords[language].you, problems)
  }
}

/** The usual delays with their origin. */
function delayLines(language: Language): string[] {
  const labels = initWords[language].delay
  const widest = Math.max(...delayNames.map((name) => labels[name].length))
  return delayNames.map((name) => {
    const origin = originWords(delayOrigin(name), [], language)
    return `${labels[name].padEnd(widest)}  ${usualSettings.delays[name]} (${origin})`
  })
}

/** The delays that are to be others than the usual ones, one after the other. */
async function askDelays(
  asker: Asker,
  language: Language,
): Promise<Partial<Record<DelayName, number>>> {
  const words = initWords[language]
  const guide = guideWords[language]
  const check = (typed: string) => (numberForm(typed) === undefined ? words.days : undefined)
  const delays: Partial<Record<DelayName, number>> = {}
  const delayOf = (name: DelayName) => String(delays[name] ?? usualSettings.delays[name])
  for (;;) {
    const name = await asker.choose<DelayName | undefined>(guide.whichChange, [
      ...delayNames.map((value) => ({ value, label: words.delay[value], hint: delayOf(value) })),
      { value: undefined, label: guide.enough },
    ])
    if (!name) return delays
    const note = `${guide.now} ${delayOf(name)}, ${originWords(delayOrigin(name), [], language)}`
    const message = guide.questionWith(words.delay[name], note)
    delays[name] = Number(await asker.text({ message, fallback: delayOf(name), check }))
  }
}
