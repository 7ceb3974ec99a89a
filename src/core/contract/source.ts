import { fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'

/** A file as it was found: a path inside the repository and its bytes. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array }

/** Larger files are refused before they are read: a contract is text. */
export const largestFile = 1024 * 1024

/**
 * Bytes to text. Reports and gives `undefined` for a file too large or not UTF-8;
 * reports every character that could deceive a reader. Line ends become `\n`.
 */
export function decode(file: SourceFile, report: Report): string | undefined {
  if (file.bytes.length > largestFile) {
    report.add('file-too-large', fileStart, { size: file.bytes.length, limit: largestFile })
    return undefined
  }
  const text = decodeUtf8(file.bytes)
  if (text === undefined) {
    report.add('file-not-utf8', fileStart)
    return undefined
  }
  const lines = text.replaceAll('\r\n', '\n')
  refuseDeceptive(lines, report)
  return lines
}

/** Shown at most once a file for each character, so that a pasted page gives one message and not a thousand. */
function refuseDeceptive(text: string, report: Report): void {
  const seen = new Set<string>()
  text.split('\n').forEach((line, index) => {
    for (const match of line.matchAll(deceptive)) {
      const character = match[0]
      if (seen.has(character)) continue
      seen.add(character)
      const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
      const place = { line: index + 1, column: match.index + 1 }
      report.add('character-refused', place, { code, name: nameOf(character) })
    }
    const word = line.match(/\S+/gu)?.find((candidate) => candidate.normalize('NFC') !== candidate)
    if (word) {
      report.add('character-not-nfc', { line: index + 1, column: line.indexOf(word) + 1 }, { word: word.normalize('NFC') })
    }
  })
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Control, format (bidi, zero-width, tag), private-use, unassigned and line-separator characters. */
const deceptive = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

function nameOf(character: string): string {
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u.test(character)) return 'bidi'
  if (/[\u200b-\u200d\u2060\ufeff\u00ad]/u.test(character)) return 'zero-width'
  if (/[\u{e0000}-\u{e007f}]/u.test(character)) return 'tag'
  if (/\p{Cc}/u.test(character)) return 'control'
  return 'format'
}
