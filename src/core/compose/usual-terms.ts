import type { LawCode } from '#core/law/law-codes.ts'
import type { Languages } from './choices.ts'
import { paysByTransfer } from './law-asks.ts'
import { isGroup, isWords, type PlainTerms } from './merge-terms.ts'
import type { Settings } from './settings.ts'

/**
 * What the law, the settings and the parties suggest for terms that nobody decides: time zone, means of payment,
 * tax statement, tools of the services. The weakest layer of a contract; it is written down so that it can be read.
 */
export function usualTerms(
  law: LawCode,
  language: Languages,
  settings: Settings,
  provider: PlainTerms | undefined,
): PlainTerms {
  const usual = usualUnder[law.split('-')[0] ?? ''] ?? {}
  const methods = settings.paymentMethods.length > 0 ? settings.paymentMethods : usual.methods
  const timeZone = settings.timeZone ?? timeZones[law] ?? usual.timeZone
  const place = settings.place.usual ? writtenPlace(settings.place.usual, language) : undefined
  return {
    ...(language === 'fr+en' && {
      doc: {
        prevailingLanguage:
          ['CA', 'GB', 'US'].includes(law.slice(0, 2)) && law !== 'CA-QC' ? 'en' : 'fr',
      },
    }),
    ...(methods && { payment: { methods, ...account(methods, settings) } }),
    availability: {
      ...(timeZone && { timeZone }),
      ...(settings.calendar && { calendar: settings.calendar }),
      // The clause's own default writes product names once, which a contract in two languages refuses.
      ...(language === 'fr+en' && { channels: bilingualChannels }),
    },
    ...(place !== undefined && {
      place: {
        usual: place,
        ...(settings.place.countries.length > 0 && { countries: settings.place.countries }),
      },
    }),
    ...taxTerms(law, provider),
  }
}

/** Terms that follow from the services: the tools they use and the access to them, and whether they touch personal data. */
export function termsFromServices(terms: PlainTerms): PlainTerms {
  const services =
    isGroup(terms.scope) && Array.isArray(terms.scope.services)
      ? terms.scope.services.filter(isGroup)
      : []
  if (services.length === 0) return {}
  const names = [
    ...new Set(services.flatMap(({ tools }) => (Array.isArray(tools) ? tools.map(String) : []))),
  ]
  const touches = services.some(({ touchesPersonalData }) => touchesPersonalData === true)
  return {
    ...(names.length > 0 && {
      tools: names.map((name) => ({ name, licenceOwner: 'client', paidBy: 'client' })),
      // What is not listed at the start is not withdrawn at the end.
      access: { systems: names.map((name) => ({ name })) },
    }),
    data: { processesPersonalData: touches },
  }
}

/** The account of the settings, where a transfer is among the means of payment. */
function account(methods: readonly string[], { iban, bic }: Settings): PlainTerms {
  return paysByTransfer({ payment: { methods } }) && iban ? { iban, ...(bic && { bic }) } : {}
}

function writtenPlace(
  words: NonNullable<Settings['place']['usual']>,
  language: Languages,
): unknown {
  const { any, fr, en } = words
  if (language !== 'fr+en') return words[language] ?? any ?? fr ?? en
  return { fr: fr ?? any ?? en, en: en ?? any ?? fr }
}

/** A provider who charges no tax says why; who charges it adds the rates by hand or in the settings of a package. */
function taxTerms(law: LawCode, provider: PlainTerms | undefined): PlainTerms {
  const status =
    provider && isGroup(provider.vat) && !isWords(provider.vat) ? provider.vat.status : undefined
  const mention = mentions[law.split('-')[0] ?? '']?.[String(status)]
  return mention ? { tax: { pricesAre: 'excl', ...mention } } : { tax: { pricesAre: 'excl' } }
}

type Usual = { readonly methods?: readonly string[]; readonly timeZone?: string }

const usualUnder: Readonly<Partial<Record<string, Usual>>> = {
  FR: { methods: ['sepa'], timeZone: 'Europe/Paris' },
  BE: { methods: ['sepa'], timeZone: 'Europe/Brussels' },
  CH: { methods: ['bank-transfer'], timeZone: 'Europe/Zurich' },
  CA: { methods: ['interac'] },
  GB: { methods: ['bank-transfer'], timeZone: 'Europe/London' },
  US: { methods: ['ach'] },
}

/** Where a law leaves no doubt about the time zone. */
const timeZones: Readonly<Partial<Record<LawCode, string>>> = {
  'CA-QC': 'America/Toronto',
  'US-NY': 'America/New_York',
  'US-CA': 'America/Los_Angeles',
  'US-IL': 'America/Chicago',
}

/** Statement on invoices by law and VAT position of the provider (spec 9.2). */
const mentions: Readonly<Partial<Record<string, Readonly<Partial<Record<string, PlainTerms>>>>>> = {
  FR: { franchise: { regime: 'franchise', mention: 'fr-franchise-cgi' } },
  BE: { franchise: { regime: 'franchise', mention: 'be-franchise' } },
  CH: { 'not-registered': { mention: 'ch-not-liable' } },
  GB: { 'not-registered': { mention: 'gb-not-registered' } },
  CA: { 'small-supplier': { regime: 'small-supplier', mention: 'qc-small-supplier' } },
}

const bilingualChannels = [
  { fr: 'courriel', en: 'email' },
  { fr: 'Slack', en: 'Slack' },
  { fr: 'Trello', en: 'Trello' },
]
