/** A place in a text that was left to be filled. */
export type Placeholder = { readonly span: string; readonly index: number }

/** Each is bounded or stops at its own opening sign, so a text is read in linear time. */
const patterns: readonly RegExp[] = [
  /\[[^[\]\n]{1,120}\]/g,
  /\{\{[^{}\n]{0,120}\}\}/g,
  /_{3,}/g,
  /(?<![\p{L}\p{N}])(?:X{2,}|x{3,})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TODO)(?![\p{L}\p{N}])/gu,
  /lorem ipsum/gi,
  /à compléter/gi,
]

/** What every placeholder has in it; spares most texts the seven searches. */
const mayBeOpen = /[[{]|___|XX|xxx|TB[CD]|TODO|lorem|compléter/i

/** A cut in a quotation, and the sign for what is written so on purpose. */
const quotation = new Set(['[…]', '[...]', '[sic]'])

/** Words behind which « à compléter » says what a document is, not that it lacks something: « un formulaire à compléter ». */
const isOpenField = /(?:^|[:([«"–—,;-]|\b(?:est|reste|sera|encore))\s*$/iu

/** Fields of a model that nobody filled in, in the order of the text (rules.md 5.1). */
export function placeholdersIn(text: string): Placeholder[] {
  if (!mayBeOpen.test(text)) return []
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: span, index }) => ({ span, index }))
    .filter((one) => isLeftOpen(one, text))
    .sort((a, b) => a.index - b.index)
  let end = 0
  return found.filter(({ span, index }) => {
    const isApart = index >= end
    if (isApart) end = index + span.length
    return isApart
  })
}

function isLeftOpen({ span, index }: Placeholder, text: string): boolean {
  if (span.toLowerCase() !== 'à compléter') return !quotation.has(span)
  return isOpenField.test(text.slice(Math.max(0, index - 20), index))
}
