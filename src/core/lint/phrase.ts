/** One of several phrases where it stands in a text, with its exact span. */
export type PhraseHit = { readonly phrase: string; readonly span: string; readonly index: number }

/**
 * Finds phrases in running text as the specification asks (rules.md 6): lower case, straight and curly apostrophes alike,
 * every run of spaces one space, `-` and `'` part words, an optional plural `s` or `x` behind a phrase.
 * Linear: the text is folded once, and each phrase is looked for from left to right. Longer phrases win over those in them.
 * @param withoutAccents also matches a text typed without accents
 */
export function phraseFinder(
  phrases: readonly string[],
  { withoutAccents = false }: { readonly withoutAccents?: boolean } = {},
): (text: string) => PhraseHit[] {
  const fold = withoutAccents ? (text: string) => plainLetters(folded(text)) : folded
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length)
  const wanted = longestFirst.map((phrase) => ({ phrase, folded: fold(phrase) }))
  return (text) => {
    const { words, offsets } = foldWithOffsets(text, fold)
    const taken = new Uint8Array(words.length)
    const hits: PhraseHit[] = []
    for (const { phrase, folded: needle } of wanted)
      for (const [from, to] of occurrences(words, needle)) {
        if (taken[from] === 1 || taken[to - 1] === 1) continue
        taken.fill(1, from, to)
        const index = offsets[from] ?? 0
        hits.push({ phrase, span: text.slice(index, (offsets[to - 1] ?? index) + 1), index })
      }
    return hits.sort((a, b) => a.index - b.index)
  }
}

function* occurrences(words: string, needle: string): Generator<[number, number]> {
  for (let at = words.indexOf(needle); at !== -1; at = words.indexOf(needle, at + 1)) {
    const end = at + needle.length
    const withPlural = /[sx]/.test(words[end] ?? '') && isEdge(words, end + 1) ? end + 1 : end
    const opensWord = !isLetter(needle[0]) || isEdge(words, at - 1)
    const closesWord = !isLetter(needle.at(-1)) || isEdge(words, end) || withPlural > end
    if (opensWord && closesWord) yield [at, withPlural]
  }
}

function isEdge(words: string, index: number): boolean {
  return !isLetter(words[index])
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

/** Lower case, straight apostrophes, plain spaces; one sign stays one sign. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00A0\u202F]/gu, ' ')
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

/** The folded text with runs of spaces made one, and where each of its signs stood. */
function foldWithOffsets(text: string, fold: (text: string) => string) {
  let words = ''
  const offsets: number[] = []
  let index = 0
  for (const sign of text) {
    const piece = fold(sign)
    if (!(piece === ' ' && words.endsWith(' ')))
      for (const unit of piece.split('')) {
        words += unit
        offsets.push(index)
      }
    index += sign.length
  }
  return { words, offsets }
}
