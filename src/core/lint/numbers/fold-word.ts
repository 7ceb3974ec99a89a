/** A word as it is compared: lower case, without accents, so that `PRÉAVIS`, `préavis` and `preavis` are one. */
export function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
