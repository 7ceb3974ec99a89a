import type { RateKey } from '#core/law/tables/reference-rate.ts'
import { referenceRates } from '#core/law/tables/reference-rates.ts'
import type { Found, StaleTable } from './say.ts'
import { type Subject, documentDate } from './subject.ts'
import { valueWords } from './value-words.ts'

/** What is said when a dated table has no value for a document: which table, which day, which rule needed it. */
export function staleFound({ stale, at }: StaleTable, rule: string, subject: Subject): Found {
  const date = documentDate(subject)
  const day = date ? valueWords(date) : { fr: '?', en: '?' }
  const why = missingWords(stale)
  return {
    ...(at !== undefined && { at }),
    says: {
      fr: `La règle ${rule} a besoin de la table « ${stale} », qui n'a pas de valeur pour le ${day.fr}.${why.fr}`,
      en: `Rule ${rule} needs the table "${stale}", which has no value for ${day.en}.${why.en}`,
    },
  }
}

function missingWords(table: RateKey) {
  const row = referenceRates.find((one) => one.key === table && one.value === null)
  const { fr, en } = row && 'missing' in row ? row.missing : { fr: '', en: '' }
  return { fr: fr && ` ${fr}`, en: en && ` ${en}` }
}
