import { fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { deceptiveIn, refuseCharacter } from './deceptive.ts'

/** A file as it was found: a path inside the repository and its bytes. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array }

/** Larger files are refused before they are read: a contract is text. */
export const largestFile = 256 * 1024

/** A text copied from a PDF may have thousands of split accents: that many are shown. */
const mostSplitAccents = 20

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
  // Refused above; Markdown would count it as the end of a line, and every later place would be wrong.
  return lines.replaceAll('\r', ' ')
}

/** Shown at most once a file for each character, so that a pasted page gives one message and not a thousand. */
function refuseDeceptive(text: string, report: Report): void {
  const seen = new Set<string>()
  let splitAccents = 0
  text.split('\n').forEach((line, index) => {
    for (const { character, index: column } of deceptiveIn(line)) {
      if (seen.has(character)) continue
      seen.add(character)
      refuseCharacter(character, { line: index + 1, column: column + 1 }, report)
    }
    if (line.normalize('NFC') === line || splitAccents === mostSplitAccents) return
    splitAccents += 1
    const word =
      line.match(/\S+/gu)?.find((candidate) => candidate.normalize('NFC') !== candidate) ?? ''
    report.add(
      'character-not-nfc',
      { line: index + 1, column: line.indexOf(word) + 1 },
      { word: word.normalize('NFC') },
    )
  })
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return undefined
  }
}
