import { fileStart, type Message } from '#core/report/message.ts'
import type { MissingCharacter } from './font-coverage.ts'

/** Tells the author that the fonts of the PDF lack a character. */
export function missingGlyph(
  file: string,
  { character, codePoint, around }: MissingCharacter,
): Message {
  return {
    file,
    place: fileStart,
    severity: 'error',
    rule: 'glyph-missing',
    text: {
      fr: `Les polices du PDF n'ont pas le caractère « ${character} » (${codePoint}), dans « ${around} ».`,
      en: `The fonts of the PDF lack the character "${character}" (${codePoint}), in "${around}".`,
    },
    expected: {
      fr: 'des caractères latins, grecs ou cyrilliques et les signes usuels',
      en: 'Latin, Greek or Cyrillic characters and the usual signs',
    },
    remedy: {
      fr: "Écrivez-le autrement ou en toutes lettres ; le PDF n'est pas imprimé avec un caractère manquant.",
      en: 'Write it another way or in words; no PDF is printed with a missing character.',
    },
  }
}

/**
 * Tells that the browser drew something with a font of the machine: the PDF would differ elsewhere.
 */
export function foreignFont(file: string, fonts: readonly string[]): Message {
  const names = fonts.join(', ')
  return {
    file,
    place: fileStart,
    severity: 'error',
    rule: 'font-foreign',
    text: {
      fr: `Une partie du PDF a été dessinée avec une police de cette machine (${names}).`,
      en: `A part of the PDF was drawn with a font of this machine (${names}).`,
    },
    expected: { fr: 'les polices du contrat seulement', en: 'the fonts of the contract only' },
    remedy: {
      fr: 'Cherchez un caractère rare ou un accent isolé dans le contrat et écrivez-le autrement.',
      en: 'Look for a rare character or a lone accent in the contract and write it another way.',
    },
  }
}
