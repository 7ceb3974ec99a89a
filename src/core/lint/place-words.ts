import type { Words } from '#core/locale/locale.ts'
import { countryWords } from './country-names.ts'
import type { Destination } from './data-destinations.ts'

const zones: Readonly<Record<string, Words>> = {
  EEA: { fr: 'Espace économique européen', en: 'European Economic Area' },
  'CA-QC': { fr: 'Québec', en: 'Quebec' },
  other: { fr: 'un autre pays', en: 'another country' },
}

/** Where data goes, as a list in a message names it. */
export function placeWords({ code }: Destination): Words {
  return zones[code] ?? countryWords(code)
}
