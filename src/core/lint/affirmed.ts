import type { Place } from '#core/report/message.ts'
import { isDenied } from './denied.ts'
import type { PhraseHit } from './phrase.ts'
import type { Subject } from './subject.ts'
import { specialTexts } from './written-texts.ts'

type Finder = (text: string) => readonly PhraseHit[]

/** The phrases that a text says; what its sentence denies is left out. */
export function affirmed(text: string, find: Finder): readonly PhraseHit[] {
  return find(text).filter(({ index }) => !isDenied(text, index))
}

/** The phrases that a contract's special terms say, for a rule that weighs them with its terms. */
export function affirmedIn(
  subject: Subject,
  find: Finder,
): readonly (PhraseHit & { readonly place: Place })[] {
  return specialTexts(subject).flatMap(({ text, place }) =>
    affirmed(text, find).map((hit) => ({ ...hit, place })),
  )
}
