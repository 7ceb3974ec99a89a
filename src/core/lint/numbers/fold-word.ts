const isAscii = /^[\0-\x7f]*$/

/** A word as it is compared: lower case, without accents, so that `PRÉAVIS`, `préavis` and `preavis` are one. */
export function foldWord(word: string): string {
  const low = word.toLowerCase()
  return isAscii.test(low) ? low : low.normalize('NFD').replace(/\p{M}/gu, '')
}
