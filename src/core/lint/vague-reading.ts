import { type Sentence, quotedWords, sentencesOf } from './sentences.ts'
import { type VaguePlace, vaguePlace } from './vague-place.ts'
import { type Word, wordsOf } from './words.ts'
import type { WrittenText } from './written-text.ts'

/** A text cut up for the rules against vagueness. */
export type VagueReading = {
  readonly place: VaguePlace | undefined
  readonly words: () => readonly Word[]
  /** The sentence of each word. */
  readonly sentences: () => readonly Sentence[]
  /** Whether each word is quoted. */
  readonly quoted: () => readonly boolean[]
}

/** Cuts a text up; what was cut once for one rule is there for the next. */
export function readVague(text: WrittenText): VagueReading {
  const before = readings.get(text)
  if (before) return before
  const words = once(() => wordsOf(text.text))
  const reading: VagueReading = {
    place: vaguePlace(text),
    words,
    sentences: once(() => sentencesOf(words(), text.language)),
    quoted: once(() => quotedWords(words())),
  }
  readings.set(text, reading)
  return reading
}

/** Lives as long as the text itself. */
const readings = new WeakMap<WrittenText, VagueReading>()

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
