import type { LawCode } from '#core/law/law-codes.ts'
import type { Words } from '#core/locale/locale.ts'

const names: Readonly<Record<LawCode, Words>> = {
  FR: { fr: 'France', en: 'France' },
  BE: { fr: 'Belgique', en: 'Belgium' },
  CH: { fr: 'Suisse', en: 'Switzerland' },
  CA: { fr: 'Canada', en: 'Canada' },
  'CA-QC': { fr: 'Québec', en: 'Quebec' },
  GB: { fr: 'Royaume-Uni', en: 'United Kingdom' },
  US: { fr: 'États-Unis', en: 'United States' },
  'US-CA': { fr: 'Californie', en: 'California' },
  'US-NY': { fr: 'New York', en: 'New York' },
  'US-IL': { fr: 'Illinois', en: 'Illinois' },
}

/** The place whose law a code means: `US-NY` is New York. An unknown code stays as it is. */
export function lawName(code: string, language: keyof Words): string {
  return Object.hasOwn(names, code) ? names[code as LawCode][language] : code
}
