import type { Attack } from './attack.ts'
import { clauseFolder } from './base.ts'

const raw = (name: string, character: string): Attack => ({
  name: `${name} as it is`,
  text: `a\n\nThe fee is 9${character}00.`,
  says: [['character-refused', 3]],
})

const spelled = (entity: string): Attack => ({
  name: `${entity} in Markdown`,
  text: `a\n\nThe fee is 9${entity}00.`,
  says: [['character-refused', 3]],
})

const escaped = (spelling: string): Attack => ({
  name: `${spelling} in YAML`,
  cover: `late: { graceDays: 2 }\nscope: { summary: "a${spelling}b" }`,
  says: [['character-refused', 2]],
})

const bytes = (name: string, ...encoded: number[]): Attack => ({
  name,
  whole: Uint8Array.from([...new TextEncoder().encode('---\ndoc: '), ...encoded]),
  says: [['file-not-utf8', 1]],
})

function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const codes = [...`\ufeff${text}`].map((character) => character.charCodeAt(0))
  return Uint8Array.from(
    codes.flatMap((code) => (order === 'LE' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  )
}

/** Characters that show something else than what is signed, and bytes that are no text. */
export const characterAttacks: readonly Attack[] = [
  raw('right-to-left override', '\u202e'),
  raw('left-to-right isolate', '\u2066'),
  raw('right-to-left mark', '\u200f'),
  raw('Arabic letter mark', '\u061c'),
  raw('zero-width space', '\u200b'),
  raw('zero-width joiner', '\u200d'),
  raw('word joiner', '\u2060'),
  raw('soft hyphen', '\u00ad'),
  raw('byte order mark', '\ufeff'),
  raw('tag letter', '\u{e0041}'),
  raw('variation selector', '\ufe0f'),
  raw('supplementary variation selector', '\u{e0100}'),
  raw('combining grapheme joiner', '\u034f'),
  raw('Hangul filler', '\u3164'),
  raw('halfwidth Hangul filler', '\uffa0'),
  raw('blank Braille pattern', '\u2800'),
  raw('nothing (NUL)', '\0'),
  raw('escape', '\u001b'),
  raw('backspace', '\b'),
  raw('tab', '\t'),
  raw('carriage return', '\r'),
  raw('delete', '\u007f'),
  raw('next line', '\u0085'),
  raw('line separator', '\u2028'),
  raw('paragraph separator', '\u2029'),
  raw('private letter', '\ue000'),
  raw('anchor of an annotation', '\ufff9'),
  raw('no character', '\ufffe'),
  raw('unassigned character', '\u0378'),
  spelled('&#x202e;'),
  spelled('&#8203;'),
  spelled('&rlm;'),
  spelled('&shy;'),
  spelled('&zwnj;'),
  spelled('&ZeroWidthSpace;'),
  spelled('&#7;'),
  spelled('&#917569;'),
  escaped('\\u202e'),
  escaped('\\u200b'),
  escaped('\\0'),
  escaped('\\a'),
  escaped('\\U000e0041'),
  {
    name: 'letter that was lost',
    text: 'The client r\ufffdpond.',
    says: [['character-refused', 1]],
  },
  {
    name: 'override spelled in a link',
    text: '[a](https://example.com/&#x202e;gpj)',
    says: [['character-refused', 1]],
  },
  {
    name: 'override in a heading',
    text: 'a\n\n## b&#x202e;c\n\nd',
    says: [['character-refused', 3]],
  },
  {
    name: 'override in a table',
    text: '| a |\n| - |\n| b&#x202e;c |',
    says: [['character-refused', 3]],
  },
  {
    name: 'override in a party',
    file: 'content/parties/ann.yaml',
    cover: 'tradeName: "a\\u202eb"',
    says: [['character-refused', 1]],
  },
  {
    name: 'override in a clause',
    file: `${clauseFolder}/en.mdx`,
    text: 'a&#x202e;b',
    says: [['character-refused', 1]],
  },
  {
    name: 'override in a label',
    file: `${clauseFolder}/clause.yaml`,
    whole: 'id: "late\\u202e"',
    says: [['character-refused', 1]],
  },
  { name: 'split accent', text: 'a\n\nLe client re\u0301pond.', says: [['character-not-nfc', 3]] },
  {
    name: 'split accent on the cover page',
    cover: 'scope: { summary: re\u0301ponse }',
    says: [['character-not-nfc', 1]],
  },
  {
    name: 'composed letter of another form',
    text: 'The temperature is 5 \u212b.',
    says: [['character-not-nfc', 1]],
  },
  {
    name: 'several, each said once',
    text: 'a\u200bb\u200bc\u202ed\n\ne\u200bf',
    says: [
      ['character-refused', 1],
      ['character-refused', 1],
    ],
  },
  bytes('byte that begins nothing', 0x80),
  bytes('Latin-1', 0xe9, 0x20),
  bytes('cut letter', 0xc3),
  bytes('letter written too long', 0xc0, 0xaf),
  bytes('half a pair', 0xed, 0xa0, 0x80),
  bytes('code beyond the last', 0xf4, 0x90, 0x80, 0x80),
  {
    name: 'UTF-16, little end first',
    whole: utf16('---\ndoc: {}\n---\n', 'LE'),
    says: [['file-not-utf8', 1]],
  },
  {
    name: 'UTF-16, big end first',
    whole: utf16('---\ndoc: {}\n---\n', 'BE'),
    says: [['file-not-utf8', 1]],
  },
  {
    name: 'UTF-16 without a mark',
    whole: utf16('---\n', 'LE').slice(2),
    says: [
      ['cover-missing', 1],
      ['character-refused', 1],
    ],
  },
  {
    name: 'a picture',
    whole: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    says: [['file-not-utf8', 1]],
  },
]
