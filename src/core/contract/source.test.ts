import { expect, test } from 'vitest'
import { Report } from '#core/report/report.ts'
import { deceptiveIn } from './deceptive.ts'
import { decode, largestFile } from './source.ts'

const read = (content: string | Uint8Array) => {
  const report = new Report('a.mdx')
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const text = decode({ path: 'a.mdx', bytes }, report)
  return {
    text,
    said: report.messages.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`),
  }
}

test('line ends become plain', () => {
  expect(read('a\r\nb\r\n')).toEqual({ text: 'a\nb\n', said: [] })
})

test('a byte order mark at the start is no part of the text', () => {
  expect(read('\ufeffa')).toEqual({ text: 'a', said: [] })
})

test('each deceptive character is said once, where it stands first', () => {
  expect(read('a\u200bb\n\u200b\u202e\n')).toEqual({
    text: 'a\u200bb\n\u200b\u202e\n',
    said: ['character-refused 1:2', 'character-refused 2:2'],
  })
})

test('split accents are said a line each, twenty at most', () => {
  expect(read('ab re\u0301p').said).toEqual(['character-not-nfc 1:4'])
  expect(read('e\u0301\n'.repeat(50)).said).toHaveLength(20)
})

test('the largest file is read, one byte more is not', () => {
  expect(read('a'.repeat(largestFile)).said).toEqual([])
  expect(read('a'.repeat(largestFile + 1))).toEqual({
    text: undefined,
    said: ['file-too-large 1:1'],
  })
})

test.each([[[0xff]], [[0xc0, 0x80]], [[0xed, 0xa0, 0x80]]])('%j is no UTF-8', (bytes) => {
  expect(read(Uint8Array.from(bytes))).toEqual({ text: undefined, said: ['file-not-utf8 1:1'] })
})

test('letters, marks and signs of the languages we write are no deception', () => {
  expect(deceptiveIn('àéîœÀŒß €£$½ «»“”’–—… ñ ø Ω Я א ع 契 😀 \u00a0\u202f')).toEqual([])
})
