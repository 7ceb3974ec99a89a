import { registerFor } from '#core/compose/check-party.ts'
import type { PlainTerms } from '#core/compose/merge-terms.ts'
import { lawName } from '#core/contract/preview/law-names.ts'
import type { Language } from '#core/locale/locale.ts'
import { registrationProblem } from '#core/terms/register-number.ts'
import { salesTaxProblem, vatProblem } from '#core/terms/vat-number.ts'
import type { Asker } from './asker.ts'
import { partyWords } from './party-words.ts'

const countries = ['FR', 'BE', 'CH', 'CA-QC', 'CA', 'GB', 'US'] as const

/** Asks what the law of a party's country wants to read about it. Numbers are checked as they are typed. */
export async function askParty(
  asker: Asker,
  language: Language,
  given: { name?: string; country?: string },
): Promise<PlainTerms> {
  const words = partyWords[language]
  const legalName =
    given.name || (await asker.text({ message: words.name, example: 'Exemple SARL' }))
  const country = await asker.choose(
    words.country,
    countries.map((code) => ({ value: code, label: lawName(code, language) })),
    countries.find((code) => code === given.country),
  )
  const kinds = (Object.keys(words.kinds) as (keyof typeof words.kinds)[]).filter(
    (kind) => kind !== 'micro-entrepreneur' || country === 'FR',
  )
  const kind = await asker.choose(
    words.kind,
    kinds.map((value) => ({ value, label: words.kinds[value] })),
  )
  const legalForm =
    kind === 'company'
      ? await asker.text({ message: words.legalForm, example: forms[country], optional: true })
      : ''
  const address = await asker.text({ message: words.address, example: words.addressExample })
  const registrations = await askRegister(asker, language, country, kind)
  const vat = await askVat(asker, language, country)
  const email = await asker.text({
    message: words.email,
    example: 'contact@example.com',
    check: (typed) => (/^\S+@\S+\.\S+$/.test(typed) ? undefined : words.emailWrong),
  })
  const name = await asker.text({ message: words.signatory, example: words.signatoryExample })
  const title = await asker.text({ message: words.signatoryTitle, example: words.titleExample })
  return {
    kind,
    legalName: frenchTrader(legalName, country, kind),
    ...(legalForm && { legalForm }),
    address,
    ...(registrations && { registrations }),
    ...(vat && { vat }),
    email,
    contact: { name },
    signatory: { name, title },
    language: speaks(country, language),
  }
}

/** French law wants « EI » beside the name of a sole trader (FR-16). */
function frenchTrader(name: string, country: string, kind: string): string {
  const trader = country === 'FR' && (kind === 'sole-trader' || kind === 'micro-entrepreneur')
  return trader && !/\bEI\b|entrepreneur individuel/i.test(name) ? `${name} EI` : name
}

async function askRegister(asker: Asker, language: Language, country: string, kind: string) {
  const scheme = registerFor(country, kind)
  if (!scheme || kind === 'public-body') return undefined
  const message = partyWords[language].register(scheme)
  const value = await asker.text({
    message,
    optional: true,
    check: (typed) => registrationProblem(scheme, typed)?.[language],
  })
  return value ? [{ scheme, value }] : undefined
}

async function askVat(
  asker: Asker,
  language: Language,
  country: string,
): Promise<PlainTerms | undefined> {
  const words = partyWords[language]
  if (country === 'US') return undefined
  const statuses = country.startsWith('CA')
    ? (['standard', 'small-supplier', 'unknown'] as const)
    : ([
        'standard',
        ...(country === 'FR' || country === 'BE' ? (['franchise'] as const) : []),
        'not-registered',
        'unknown',
      ] as const)
  const status = await asker.choose<keyof typeof words.vats>(
    words.vat,
    statuses.map((value) => ({ value, label: words.vats[value] })),
  )
  if (status === 'unknown') return undefined
  if (status !== 'standard') return { status }
  if (country.startsWith('CA')) {
    const ask = (tax: 'gst' | 'qst') =>
      asker.text({
        message: words[tax],
        optional: true,
        check: (typed) => salesTaxProblem(tax, typed)?.[language],
      })
    const gst = await ask('gst')
    const qst = country === 'CA-QC' ? await ask('qst') : ''
    return { status, ...(gst && { gst }), ...(qst && { qst }) }
  }
  const number = await asker.text({
    message: words.vatNumber,
    optional: true,
    check: (typed) => vatProblem(typed)?.[language],
  })
  return { status, ...(number && { number }) }
}

function speaks(country: string, language: Language): Language {
  if (country === 'FR' || country === 'CA-QC') return 'fr'
  return country === 'GB' || country === 'US' ? 'en' : language
}

const forms: Readonly<Record<(typeof countries)[number], string>> = {
  FR: 'SARL',
  BE: 'SRL',
  CH: 'Sàrl',
  'CA-QC': 'inc.',
  CA: 'Inc.',
  GB: 'Ltd',
  US: 'LLC',
}
