/**
 * Text of unknown origin, fit for a terminal: control characters, and those that turn the direction of writing or take no
 * room, become U+FFFD; lines and tabs stay.
 */
export function plainText(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, '\ufffd')
}
