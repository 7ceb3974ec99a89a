import type { Place } from '#core/report/message.ts'
import { isDenied } from './in-negation.ts'
import type { PhraseHit } from './phrase.ts'
import { specialTexts } from './special-texts.ts'
import type { Subject } from './subject.ts'
import type { WrittenText } from './written-text.ts'

type Finder = (text: string) => readonly PhraseHit[]

/** The phrases that a text says; what its sentence denies is left out. */
export function affirmed(
  { text, language }: Pick<WrittenText, 'text' | 'language'>,
  find: Finder,
): readonly PhraseHit[] {
  return find(text).filter(({ index, span }) => !isDenied(text, index, span.length, language))
}

/** The phrases that a contract's special terms say, for a rule that weighs them with its terms. */
export function affirmedIn(
  subject: Subject,
  find: Finder,
): readonly (PhraseHit & { readonly place: Place })[] {
  return specialTexts(subject).flatMap((text) =>
    affirmed(text, find).map((hit) => ({ ...hit, place: text.place })),
  )
}
