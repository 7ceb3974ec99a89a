import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lawCodes } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { parseIban } from '#core/terms/bank-account.ts'
import { currencies } from '#core/terms/money.ts'
import type { Options } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { listOf } from '#node/command/option-list.ts'
import { type DelayName, delayNames, type House } from './init-plan.ts'
import { initWords } from './init-words.ts'
import { partyFromOptions } from './party-from-options.ts'
import { pickCode } from './pick.ts'
import type { RepositoryShelf } from './repository-shelf.ts'
import { usualCurrency } from './usual-currency.ts'

/** Reads the options of `init`. Gives the problems of the provider's details instead of a house when there are any. */
export function houseFromOptions(
  options: Options,
  shelf: RepositoryShelf,
  language: Language,
): { house?: House; problems: readonly string[] } {
  const words = initWords[language]
  const text = (name: string): string | undefined =>
    typeof options[name] === 'string' ? options[name] : undefined
  const name = text('providerName')
  if (!name)
    throw new EnvironmentFault(words.missing, {
      why: words.missingWhy,
      remedy: words.missingRemedy,
    })
  const { party, problems } = partyFromOptions(
    name,
    listOf(options.setProvider),
    shelf.library,
    language,
    '--set-provider',
  )
  if (!party) return { problems }
  const law = pickCode('law', text('law') ?? shelf.settings.law, lawCodes, language)
  const logo = text('logo')
  const place = text('place')
  if (logo && !existsSync(join(shelf.root, logo)))
    throw new EnvironmentFault(words.logoMissing(logo), { why: '--logo', remedy: words.logo })
  const iban = ibanFrom(text('iban'), language)
  const house: House = {
    provider: party,
    law,
    language: pickCode(
      'language',
      text('language') ?? shelf.settings.language,
      ['fr', 'en', 'fr+en'],
      language,
    ),
    currency: pickCode('currency', text('currency') ?? usualCurrency(law), currencies, language),
    accentColour: text('accent') ?? shelf.settings.accentColour,
    ...(iban && { iban }),
    ...(place && { place }),
    ...(logo && { logo }),
    delays: Object.fromEntries(listOf(options.delay).map((option) => delayFrom(option, language))),
  }
  return { house, problems }
}

function ibanFrom(typed: string | undefined, language: Language): string | undefined {
  const iban = typed === undefined ? undefined : parseIban(typed)
  if (typed !== undefined && !iban)
    throw new EnvironmentFault(initWords[language].ibanWrong, {
      why: `--iban ${typed}`,
      remedy: '--iban "FR14 2004 1010 0505 0001 3M02 606"',
    })
  return iban
}

function delayFrom(option: string, language: Language): [DelayName, number] {
  const [name = '', value = ''] = option.split('=')
  const words = initWords[language]
  const known = delayNames.find((delay) => delay === name)
  const guess = closest(name, delayNames)
  if (!known)
    throw new EnvironmentFault(words.unknownDelay(name), {
      why: delayNames.join(', '),
      remedy: guess ? `${guess}=…` : words.days,
    })
  if (!/^\d{1,4}$/.test(value))
    throw new EnvironmentFault(`--delay ${option}`, {
      why: words.days,
      remedy: `--delay ${known}=5`,
    })
  return [known, Number(value)]
}
