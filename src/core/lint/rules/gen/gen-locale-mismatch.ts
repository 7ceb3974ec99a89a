import { boundPaths } from '#core/contract/bound-paths.ts'
import type { Content } from '#core/contract/content.ts'
import { isTermValue } from '#core/contract/terms.ts'
import { countsOf, differenceOf } from '#core/lint/numbers/counts-of.ts'
import type { Rule } from '#core/lint/rule.ts'
import { specialTexts } from '#core/lint/special-texts.ts'
import type { Subject } from '#core/lint/subject.ts'
import { type Language, languages } from '#core/locale/locale.ts'
import { fileStart } from '#core/report/message.ts'

export const genLocaleMismatch: Rule = {
  id: 'gen-locale-mismatch',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Les deux langues ne disent pas les mêmes nombres, ou pas les mêmes termes.',
    en: 'The two languages do not say the same numbers, or not the same terms.',
  },
  why: {
    fr: 'Chaque partie a lu sa langue : là où les nombres diffèrent, elles ont signé deux contrats.',
    en: 'Each party read its own language: where the numbers differ they signed two contracts.',
  },
  remedy: {
    fr: 'Écrivez la même valeur dans les deux langues, ou liez le même terme.',
    en: 'Write the same value in both languages, or bind the same term.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: {
        'scope.services.1.deliverable': {
          fr: 'trois publications par semaine, rapport mensuel',
          en: '3 posts a week, monthly report',
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      set: {
        'scope.services.1.deliverable': {
          fr: '3 publications par semaine, rapport mensuel',
          en: '4 posts a week, monthly report',
        },
      },
      finds: {
        says: {
          fr: "Le français dit 3 là où l'anglais dit 4 (scope.services.1.deliverable).",
          en: 'The French says 3 where the English says 4 (scope.services.1.deliverable).',
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      text: '<When lang="fr">\n## Rapport\n\nLe Prestataire remet un rapport, payable sous {payment.dueDays}.\n</When>\n\n<When lang="en">\n## Report\n\nThe Provider delivers a report, payable in full.\n</When>',
      finds: {
        says: {
          fr: 'Le texte français imprime payment.dueDays, le texte anglais non.',
          en: 'The French text prints payment.dueDays, the English text does not.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (subject.languages.length < 2) return
    for (const { path, fr, en } of bilingualTerms(subject.terms, '')) {
      const difference = differenceOf(countsOf(fr, 'fr'), countsOf(en, 'en'))
      if (difference) say({ at: path, says: numbersDiffer(difference, path) })
    }
    const place = specialTexts(subject)[0]?.place ?? fileStart
    for (const { path, has } of pathsOfOneLanguage(subject))
      say({ at: { place }, says: boundInOne(path, has) })
    const [fr, en] = languages.map((language) => countsOf(specialIn(subject, language), language))
    const difference = fr && en && differenceOf(fr, en)
    if (difference) say({ at: { place }, says: numbersDiffer(difference) })
  },
}

/** Words of the cover page that are written in both languages. */
function bilingualTerms(value: unknown, path: string): { path: string; fr: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return []
  if (isTermValue(value)) {
    const isBoth = value.kind === 'words' && value.fr && value.en
    return isBoth ? [{ path, fr: value.fr ?? '', en: value.en ?? '' }] : []
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    bilingualTerms(inner, path ? `${path}.${key}` : key),
  )
}

function specialIn(subject: Subject, language: Language): string {
  const own = specialTexts(subject).filter((text) => text.language === language)
  return own.map(({ text }) => text).join('\n')
}

/** Terms that the special terms print in one language only. */
function pathsOfOneLanguage({ content }: Subject): { path: string; has: Language }[] {
  const [fr, en] = languages.map((language) => new Set(printedIn(content, language)))
  if (!fr || !en) return []
  return [
    ...[...fr].filter((path) => !en.has(path)).map((path) => ({ path, has: 'fr' as const })),
    ...[...en].filter((path) => !fr.has(path)).map((path) => ({ path, has: 'en' as const })),
  ]
}

function printedIn(content: Content, language: Language): string[] {
  return content.flatMap((block) => {
    if (block.type !== 'when' || block.condition.lang === undefined) return []
    const isOwn = (block.condition.lang === language) !== block.condition.not
    const bound = isOwn ? boundPaths(block.blocks) : []
    return bound.flatMap(({ path, role }) => (role === 'asks' ? [] : [path]))
  })
}

function numbersDiffer({ first, second }: { first: string; second: string }, path?: string) {
  const at = path ? ` (${path})` : ''
  return {
    fr: `Le français dit ${first} là où l'anglais dit ${second}${at}.`,
    en: `The French says ${first} where the English says ${second}${at}.`,
  }
}

function boundInOne(path: string, has: Language) {
  return has === 'fr'
    ? {
        fr: `Le texte français imprime ${path}, le texte anglais non.`,
        en: `The French text prints ${path}, the English text does not.`,
      }
    : {
        fr: `Le texte anglais imprime ${path}, le texte français non.`,
        en: `The English text prints ${path}, the French text does not.`,
      }
}
