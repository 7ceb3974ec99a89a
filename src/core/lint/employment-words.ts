import type { Language } from '#core/locale/locale.ts'
import { isDenied } from './in-negation.ts'
import { type PhraseHit, phraseFinder } from './phrase.ts'
import type { WrittenText } from './written-text.ts'

/** Rules.md 5.1, with the forms the words take; accents may be missing in typed text. */
const finders: Readonly<Record<Language, (text: string) => PhraseHit[]>> = {
  fr: phraseFinder(
    [
      'salaire',
      'salaires',
      'salarié',
      'salariée',
      'salariat',
      'employeur',
      'embauche',
      'embaucher',
      'embauché',
      'embauchée',
      'licenciement',
      'licencier',
      'licencié',
      'congés payés',
      'heures supplémentaires',
      'supérieur hiérarchique',
      "cessation d'emploi",
      "période d'essai",
    ],
    { withoutAccents: true },
  ),
  en: phraseFinder([
    'salary',
    'salaries',
    'wage',
    'employer',
    'employee',
    'hire date',
    'overtime',
    'paid leave',
    'supervisor',
    'disciplinary',
    'probation',
    'probationary period',
  ]),
}

/** Letters that every one of the words has; spares most texts the search word by word. */
const stems: Readonly<Record<Language, RegExp>> = {
  fr: /salari|salair|emplo|embauch|licenci|pay[eé]s|suppl[eé]m|hi[eé]rarch|essai/i,
  en: /salar|wage|employ|hire|overtime|leave|supervis|disciplin|probation/i,
}

/** Employees of somebody else, who are named as such: « les salariés du Client », "the Client's employees". */
const ofOthers: Readonly<Record<Language, RegExp>> = {
  fr: /^\s(?:du client|du prestataire|de l['’]une|de l['’]autre|de chaque|des parties)\b/iu,
  en: /^\s(?:of|or contractors? of) (?:the client|the provider|either|each|the other)\b/iu,
}
const ownersBefore = /(?:client['’]s|provider['’]s|party['’]s)\s(?:\p{L}+\s){0,2}$/iu

/**
 * Words of employment that a text says of the Provider or of the work: not what it denies, not the employees of a party,
 * not what the contract excludes.
 */
export function employmentWords(text: WrittenText, language: Language): PhraseHit[] {
  if (text.language !== language || text.path?.startsWith('scope.exclusions')) return []
  if (!stems[language].test(text.text)) return []
  return finders[language](text.text).filter(({ index, span }) => {
    const behind = text.text.slice(index + span.length, index + span.length + 40)
    const before = text.text.slice(Math.max(0, index - 40), index)
    if (ofOthers[language].test(behind) || ownersBefore.test(before)) return false
    return !isDenied(text.text, index, span.length, language)
  })
}
