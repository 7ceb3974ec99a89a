/**
 * Text as it is searched: without case, accents, ligatures and the typography of output, so that `l’échéance` is found by
 * `echeance` and `main-d’œuvre` by `oeuvre`.
 */
export function fold(text: string): string {
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replace(/\u00ad/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
}
