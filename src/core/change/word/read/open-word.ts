import { strFromU8, unzipSync } from 'fflate'
import { type XmlNode, parseXml } from './parse-xml.ts'

/** The parts of a Word file that a text is read from, parsed. */
export type WordParts = {
  readonly document: readonly XmlNode[]
  readonly comments: readonly XmlNode[]
  readonly footnotes: readonly XmlNode[]
  readonly endnotes: readonly XmlNode[]
  readonly properties: readonly XmlNode[]
  /** Headers and footers, by their name in the file. */
  readonly margins: ReadonlyMap<string, readonly XmlNode[]>
}

/** Why a file cannot be read as a Word file. */
export type WordFault =
  | 'not-a-zip'
  | 'too-large'
  | 'no-document'
  | 'ambiguous'
  | 'declares-entities'
  | 'not-xml'

/**
 * Opens a Word file. It comes from somebody else: nothing of it is written anywhere, names in it are only compared with
 * those known here, and what would unpack to more than a long contract can be is refused before it is unpacked.
 */
export function openWord(bytes: Uint8Array): WordParts | { readonly fault: WordFault } {
  const unpacked = unpack(bytes)
  if ('fault' in unpacked) return unpacked
  const parsed = new Map<string, readonly XmlNode[]>()
  for (const [name, text] of unpacked.files) {
    const nodes = parseXml(text)
    if ('fault' in nodes) return nodes
    parsed.set(name, nodes)
  }
  const part = (name: string) => parsed.get(name) ?? []
  const document = part('word/document.xml')
  if (document.length === 0) return { fault: 'no-document' }
  return {
    document,
    comments: part('word/comments.xml'),
    footnotes: part('word/footnotes.xml'),
    endnotes: part('word/endnotes.xml'),
    properties: part('docProps/custom.xml'),
    margins: new Map([...parsed].filter(([name]) => marginName.test(name))),
  }
}

const names = new Set([
  'word/document.xml',
  'word/comments.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/custom.xml',
])
const marginName = /^word\/(?:header|footer)\d{1,3}\.xml$/u

/** In bytes: of a part unpacked, of all of them, and of the file. */
const mostOfPart = 24 << 20
const mostOfAll = 48 << 20
const mostOfFile = 32 << 20

function unpack(
  bytes: Uint8Array,
): { readonly files: ReadonlyMap<string, string> } | { readonly fault: WordFault } {
  if (bytes.length > mostOfFile) return { fault: 'too-large' }
  let total = 0
  const seen = new Set<string>()
  let fault: WordFault | undefined
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.has(name) && !marginName.test(name)) return false
        if (seen.has(name)) fault = 'ambiguous'
        seen.add(name)
        total += originalSize
        if (originalSize > mostOfPart || total > mostOfAll) fault = 'too-large'
        return fault === undefined
      },
    })
    if (fault) return { fault }
    return {
      files: new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])),
    }
  } catch {
    return { fault: fault ?? 'not-a-zip' }
  }
}
