import type { Language } from '#core/locale/locale.ts'
import type { PhraseHit } from './phrase.ts'
import type { Say } from './say.ts'
import { readVague } from './vague-reading.ts'
import { quoted } from './vague-words.ts'
import type { WrittenText } from './written-text.ts'

/** How a language's phrases are found: in a list of services, and in a sentence, where fewer of them are vague. */
export type ScopeFinders = {
  readonly language: Language
  readonly inScope: (text: WrittenText) => readonly Pick<PhraseHit, 'span'>[]
  readonly inSentences: (text: WrittenText) => readonly Pick<PhraseHit, 'span'>[]
}

/** Says each phrase of a scope that can mean anything (rules.md 6.1, 6.3): an error in the scope, a warning in a sentence. */
export function sayVagueScope(text: WrittenText, say: Say, finders: ScopeFinders): void {
  if (text.language !== finders.language) return
  const { place } = readVague(text)
  if (!place || place === 'test' || place === 'event') return
  const isSentence = place === 'special' || place === 'clause'
  for (const { span } of (isSentence ? finders.inSentences : finders.inScope)(text)) {
    const { fr, en } = quoted(span)
    say({
      says: { fr: `${fr} peut tout vouloir dire.`, en: `${en} can mean anything.` },
      span,
      ...(isSentence && { severity: 'warning' }),
    })
  }
}
