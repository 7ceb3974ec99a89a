import { type TermValue, isTermValue, termAt } from '#core/contract/terms.ts'
import type { Subject } from '#core/lint/subject.ts'
import type { WrittenText } from '#core/lint/written-text.ts'

/** Terms whose words are sentences of the contract; names, service rows and exclusions speak of the work. */
const paths = [
  'recitals.context',
  'rush.definition',
  'susp.resumeConditions',
  'pause.resumeRule',
  'scope.completeDefinition',
  'scope.newProjectDefinition',
  'scope.acceptance.criteria',
  'scope.revisions.definition',
  'end.retentionExceptions',
]

/** The author's own words in terms that are sentences, without the defaults of clauses. */
export function sentencesIn(subject: Subject): WrittenText[] {
  const meanings = (subject.terms.defs?.terms ?? []).map((_, at) => `defs.terms.${at}.meaning`)
  return [...paths, ...meanings].flatMap((path) => {
    const words = termAt(subject.terms, path)
    const isOwn = isTermValue(words) && !subject.taken.some((one) => one.path === path)
    return isOwn ? inEachLanguage(subject, path, words) : []
  })
}

function inEachLanguage(subject: Subject, path: string, words: TermValue): WrittenText[] {
  if (words.kind !== 'words') return []
  return subject.languages.flatMap((language) => {
    const text = words[language] ?? words.any
    if (!text) return []
    return [
      { from: 'term', path, language, text, isName: false, place: subject.placeOf(path) } as const,
    ]
  })
}
