/** A word of a text where it stands; a punctuation mark or a bound term is one too. */
export type Word = {
  /** Lower case, composed, straight apostrophe. */
  readonly word: string
  /** The same without accents. */
  readonly plain: string
  readonly from: number
  readonly to: number
}

/**
 * Cuts a text into words. Spaces of every kind (also no-break ones), `-` and `'` part words and are none themselves;
 * any other mark is a word of its own, so that no phrase runs across a comma or a full stop. Linear.
 */
export function wordsOf(text: string): readonly Word[] {
  if (last?.text !== text) last = { text, words: cut(text) }
  return last.words
}

/** Many rules read the same text one after the other: it is cut once for all of them. */
let last: { readonly text: string; readonly words: readonly Word[] } | undefined

function cut(text: string): Word[] {
  return [...text.matchAll(wordOrMark)].map(({ 0: found, index }) => {
    const word = isAscii.test(found) ? found.toLowerCase() : found.toLowerCase().normalize('NFC')
    return { word, plain: withoutAccents(word), from: index, to: index + found.length }
  })
}

/** The letters of a word without their accents. */
function withoutAccents(word: string): string {
  return isAscii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
}

const wordOrMark = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}'’ʼ\-\u2010\u2011]/gu
const isAscii = /^[\0-\x7f]*$/
