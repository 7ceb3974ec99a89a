/**
 * Text in the letters that people type: straight apostrophes, plain spaces, no soft hyphens, ligatures as two letters. For
 * searching only; accents and case stay.
 */
export function plainLetters(text: string): string {
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/\u00ad/gu, '')
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'Oe')
    .replace(/æ/gu, 'ae')
    .replace(/Æ/gu, 'Ae')
}
