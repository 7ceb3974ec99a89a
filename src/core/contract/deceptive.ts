import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'

/**
 * Control, format (bidi, zero-width, tag), private-use, unassigned and line-separator characters, and letters
 * that print nothing (fillers, variation selectors, the blank Braille pattern); and U+FFFD, which stands for a
 * character that was lost.
 */
const deceptive =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/gu

/** The characters of a text that could deceive a reader, each once, where it stands first. */
export function deceptiveIn(text: string): { character: string; index: number }[] {
  const first = new Map<string, number>()
  for (const { 0: character, index } of text.matchAll(deceptive))
    if (!first.has(character)) first.set(character, index)
  return [...first].map(([character, index]) => ({ character, index }))
}

/**
 * What somebody typed or pasted, without what no reader sees: lines and spaces stay, and half a character at the end goes.
 * An emoji keeps its sign and loses what joined or coloured it.
 */
export function withoutDeceptive(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(deceptive, (character) => (/[\n\t]/u.test(character) ? character : ''))
    .replace(/\p{Cs}/gu, '')
    .trim()
}

/**
 * Reports the deceptive characters of a text that its source spells differently: `&#x202e;` in Markdown,
 * `"\u202e"` in YAML. Those that stand in the source as they are were reported when the file was decoded.
 */
export function refuseSpelledOut(text: string, source: string, place: Place, report: Report): void {
  for (const { character } of deceptiveIn(text)) {
    // Markdown reads NUL as U+FFFD.
    const stands = source.includes(character) || (character === '\ufffd' && source.includes('\0'))
    if (!stands && !/\s/u.test(character)) refuseCharacter(character, place, report)
  }
}

/** Reports one deceptive character by its code and what it does. */
export function refuseCharacter(character: string, place: Place, report: Report): void {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
  report.add('character-refused', place, { code, name: nameOf(character) })
}

function nameOf(character: string): string {
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u.test(character)) return 'bidi'
  if (/[\u{e0000}-\u{e007f}]/u.test(character)) return 'tag'
  if (/[\p{Default_Ignorable_Code_Point}\ufeff\u2800]/u.test(character)) return 'zero-width'
  if (character === '\ufffd') return 'replacement'
  return /\p{Cc}/u.test(character) ? 'control' : 'format'
}
