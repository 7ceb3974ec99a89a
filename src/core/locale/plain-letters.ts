const unusual = /[’ʼ\u00a0\u202f\u00adœŒæÆ]/g

const plain: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
}

/**
 * Text in the letters that people type: straight apostrophes, plain spaces, no soft hyphens, ligatures as two letters. For
 * searching only; accents and case stay.
 */
export function plainLetters(text: string): string {
  return text.replace(unusual, (letter) => plain[letter] ?? letter)
}
