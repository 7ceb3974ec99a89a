import { type Terms, termAt } from '#core/contract/terms.ts'
import type { Words } from '#core/locale/locale.ts'
import { listWords } from './list-words.ts'
import type { Found } from './say.ts'
import { hasClause, type Subject } from './subject.ts'

/** Something that the terms of a processing on the Client's behalf must say. */
export type DpaElement = {
  readonly path: string
  /** What it is called in a list: no capital, no article. */
  readonly words: Words
  /** True when article 28(3) of the GDPR, or of the UK GDPR, asks for it; false when only the annex does. */
  readonly ofArticle28: boolean
  /** Codes that a list must hold; without them anything but nothing, `false` and an empty list will do. */
  readonly needs?: readonly string[]
}

/** What the annex `form-dpa` says, in its order (EU-03, GB-10). */
export const dpaElements: readonly DpaElement[] = [
  element('dpa.subject', 'objet du traitement', 'subject matter'),
  element('dpa.duration', 'durée du traitement', 'duration'),
  element('dpa.nature', 'nature du traitement', 'nature of the processing'),
  element('dpa.purpose', 'finalité', 'purpose'),
  element('dpa.dataTypes', 'types de données', 'types of personal data'),
  element('dpa.people', 'catégories de personnes', 'categories of people'),
  element('dpa.instructionsChannel', 'instructions documentées', 'documented instructions'),
  element('dpa.staffConfidentiality', 'confidentialité du personnel', 'confidentiality of staff'),
  element('dpa.security', 'mesures de sécurité', 'security measures'),
  element(
    'dpa.subprocessorAuthorisation',
    'autorisation des sous-traitants ultérieurs',
    'authorisation of sub-processors',
  ),
  element('dpa.rightsWithin', 'aide aux droits des personnes', "assistance with people's rights"),
  {
    ...element(
      'dpa.assistance',
      'aide à la sécurité, aux violations, aux analyses et consultations',
      'assistance with security, breaches, impact assessments and consultation',
    ),
    needs: ['security', 'breach', 'impact-assessment', 'prior-consultation'],
  },
  element('dpa.endChoice', 'effacement ou restitution', 'deletion or return'),
  element('dpa.audit.notice', 'audits', 'audits'),
  {
    ...element('breach.notifyWithinHours', 'délai de signalement', 'time to report a breach'),
    ofArticle28: false,
  },
  {
    ...element('data.deleteWithinDays', "délai d'effacement", 'time to delete'),
    ofArticle28: false,
  },
]

/**
 * The elements that a contract's terms leave out.
 * @param asked all that the annex holds, or only what article 28(3) lists
 */
export function missingDpaElements(
  terms: Terms,
  asked: 'annex' | 'article-28',
): readonly DpaElement[] {
  return dpaElements.filter(
    (one) => (asked === 'annex' || one.ofArticle28) && !isSaid(termAt(terms, one.path), one.needs),
  )
}

/**
 * What a rule on article 28(3) says of a contract whose annex leaves elements out; `undefined` when it says them all,
 * when nobody is a processor, and when there is no annex, which another rule reports.
 */
export function article28Finding(subject: Subject): Found | undefined {
  if (!isProcessor(subject.terms) || !hasClause(subject, 'form-dpa')) return undefined
  const missing = missingDpaElements(subject.terms, 'article-28')
  const [first] = missing
  if (!first) return undefined
  const { fr, en } = listWords(missing.map(({ words }) => words))
  return {
    at: first.path,
    says: {
      fr: `L'annexe de données ne dit rien de : ${fr}.`,
      en: `The data annex says nothing of: ${en}.`,
    },
  }
}

/** True when the Provider handles personal data on the Client's behalf. */
export function isProcessor({ data }: Terms): boolean {
  return data?.processesPersonalData === true && data.role === 'processor'
}

function isSaid(value: unknown, needs: readonly string[] = []): boolean {
  if (Array.isArray(value)) return value.length > 0 && needs.every((code) => value.includes(code))
  return value !== undefined && value !== false
}

function element(path: string, fr: string, en: string): DpaElement {
  return { path, words: { fr, en }, ofArticle28: true }
}
