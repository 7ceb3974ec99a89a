import { plainLetters } from '#core/locale/plain-letters.ts'

/** Text as it is searched, without case, accents or typography: `l’échéance` is found by `echeance`, `œuvre` by `oeuvre`. */
export function fold(text: string): string {
  return plainLetters(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
