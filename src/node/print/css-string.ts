/**
 * Any text as a CSS string, safe inside a `<style>` element too: whatever is not a plain letter,
 * digit, space or harmless sign is written as an escape.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ,.:;_/-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\${code.toString(16)} `
  })
  return `"${escaped}"`
}
