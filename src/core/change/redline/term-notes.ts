import type { Language, Words } from '#core/locale/locale.ts'
import type { TermChange } from './compare-terms.ts'
import type { ClauseChange } from './redline.ts'
import { fillWords } from './redline-words.ts'

/** `Forfait mensuel : 500,00 € → 550,00 €` */
export function termNote({ label, before, after, items }: TermChange): Words {
  return both((language) => {
    const listed = items && itemWords(items, language)
    if (listed) return fillWords(notes.items[language], { label: label[language], items: listed })
    return termLine(language, label[language], before?.[language], after?.[language])
  })
}

/** `+ agenda, − paie`; empty when only the order changed. */
function itemWords(
  { added, removed }: NonNullable<TermChange['items']>,
  language: Language,
): string {
  const signed = (sign: string, items: readonly Words[]) =>
    items.map((item) => `${sign} ${item[language]}`)
  return [...signed('+', added), ...signed('−', removed)].join(', ')
}

/** The same in one language; a value that is absent was not decided. */
export function termLine(
  language: Language,
  label: string,
  before: string | undefined,
  after: string | undefined,
): string {
  const phrase =
    before === undefined
      ? notes.termAdded
      : after === undefined
        ? notes.termRemoved
        : notes.termChanged
  return fillWords(phrase[language], { label, before: before ?? '', after: after ?? '' })
}

/** `Clause late-payment 1.0.0 → 1.1.0` */
export function clauseNote({ id, before, after }: ClauseChange): Words {
  return both((language) => {
    const phrase =
      before && after ? notes.clauseChanged : after ? notes.clauseAdded : notes.clauseRemoved
    return fillWords(phrase[language], { id, before: before ?? '', after: after ?? '' })
  })
}

function both(say: (language: Language) => string): Words {
  return { fr: say('fr'), en: say('en') }
}

const notes = {
  items: { fr: '{label} : {items}', en: '{label}: {items}' },
  termChanged: { fr: '{label} : {before} → {after}', en: '{label}: {before} → {after}' },
  termAdded: { fr: '{label} : {after} (ajouté)', en: '{label}: {after} (added)' },
  termRemoved: { fr: '{label} : {before} (supprimé)', en: '{label}: {before} (removed)' },
  clauseChanged: { fr: 'Clause {id} {before} → {after}', en: 'Clause {id} {before} → {after}' },
  clauseAdded: { fr: 'Clause {id} {after} ajoutée', en: 'Clause {id} {after} added' },
  clauseRemoved: { fr: 'Clause {id} {before} retirée', en: 'Clause {id} {before} removed' },
} as const satisfies Record<string, Words>
