import type { Attack } from './attack.ts'

const deep = (name: string, text: string, line = 1): Attack => ({
  name,
  text,
  says: [['nesting-too-deep', line]],
})
const full = (name: string, text: string, line = 1): Attack => ({
  name,
  text,
  says: [['passage-too-long', line]],
})
const long = (name: string, text: string, line: number): Attack => ({
  name,
  text,
  says: [['document-too-long', line]],
})

const indented = (line: string) => (_: unknown, depth: number) => `${'  '.repeat(depth)}${line}`
const lines = (count: number, line: (_: unknown, index: number) => string) =>
  Array.from({ length: count }, line).join('\n')

/** Inputs that would take a parser minutes, or fill the memory from a small file. */
export const sizeAttacks: readonly Attack[] = [
  { name: 'a file of 5 MB', whole: `---\n${'a'.repeat(5_000_000)}`, says: [['file-too-large', 1]] },
  {
    name: 'a text of 300 kB',
    text: 'The same words again. '.repeat(14_000),
    says: [['file-too-large', -9]],
  },
  deep('5,000 quotations', '>'.repeat(5_000)),
  deep('5,000 quotations with spaces', '> '.repeat(5_000)),
  deep('500 lists in one line', '- '.repeat(500)),
  deep('100 lists, each further in', lines(100, indented('- a')), 22),
  deep('100 tags in one line', `a ${'<When value="doc.id">'.repeat(100)}`),
  deep(
    '50 tags, a line each',
    `${'<When value="doc.id">\n'.repeat(110)}a\n${'</When>\n'.repeat(110)}`,
    101,
  ),
  deep('200 emphases', `${'*'.repeat(450)}a${'*'.repeat(450)}`),
  full('5,000 tags, a line each', '<When value="doc.id">\n'.repeat(5_000)),
  full('20,000 asterisks', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`),
  full('20,000 brackets', '['.repeat(20_000)),
  full('5,000 links that stay open', '[a]('.repeat(5_000)),
  full('5,000 images in images', `${'!['.repeat(5_000)}${'](a)'.repeat(5_000)}`),
  full(
    '200 runs of grave accents',
    lines(200, (_, index) => '`'.repeat(index + 1)),
  ),
  full('lazy lines under a quotation', `> a\n${'b\n'.repeat(2_000)}`),
  full('2,000 underlined titles', 'a\n---\n'.repeat(2_000)),
  full('5,000 terms', '{doc.id} '.repeat(5_000)),
  full('a table of 3,000 columns', `${'|a'.repeat(3_000)}\n${'|-'.repeat(3_000)}`),
  full('a paragraph of 30,000 characters', 'word '.repeat(6_000)),
  long('10,000 paragraphs', 'a\n\n'.repeat(10_000), 7_997),
  long('2,000 quotations', '> a\n\n'.repeat(2_000), 2_001),
  long('3,000 lists', '1. a\n\nb\n\n'.repeat(3_000), 4_001),
  long('empty lines', '\n'.repeat(30_000), 19_991),
  {
    name: 'a long list unrolled many times',
    whole: coverAndText(
      `scope: { exclusions: [${'a,'.repeat(9_000)}a] }`,
      `<Each list="scope.exclusions">\n- ${'{item} and '.repeat(300)}\n</Each>`,
    ),
    says: [['document-too-long', 13]],
  },
  {
    name: 'a long term bound many times',
    whole: coverAndText(
      `scope: { exclusions: [${`${'abc'.repeat(190)},`.repeat(150)}a] }`,
      `${'{scope.exclusions} '.repeat(300)}\n\n`.repeat(10),
    ),
    says: [['document-too-long', 12]],
  },
  {
    name: 'a cover page of 20,000 terms',
    cover: lines(20_000, (_, index) => `k${index}: 1`),
    says: [
      ['document-too-long', -2],
      ['document-too-long', 19_997],
    ],
  },
  {
    name: 'a value of 200 kB',
    cover: `scope: { summary: ${'a '.repeat(100_000)}}`,
    says: [['term-wrong-type', 1]],
  },
  {
    name: '50,000 tags in YAML',
    cover: `scope: ${'!!a '.repeat(50_000)}`,
    says: [['yaml-feature-refused', 1]],
  },
  {
    name: '50,000 aliases in YAML',
    cover: `scope: ${'*a '.repeat(50_000)}`,
    says: [['yaml-feature-refused', 1]],
  },
  {
    name: '20,000 times the same key',
    cover: `scope: { ${'a: b, '.repeat(20_000)} }`,
    says: [['document-too-long', 1]],
  },
  {
    name: 'a list of 11,000 on the cover page',
    cover: `scope: { exclusions: [${'a,'.repeat(11_000)}a] }`,
    says: [['document-too-long', 1]],
  },
  {
    name: '20,000 brackets in YAML',
    cover: `scope: ${'['.repeat(20_000)}`,
    says: [['nesting-too-deep', 1]],
  },
  {
    name: '20,000 braces in YAML',
    cover: `scope: ${'{a: '.repeat(20_000)}`,
    says: [['nesting-too-deep', 1]],
  },
  {
    name: '20,000 lists in YAML',
    cover: `scope:\n  ${'- '.repeat(20_000)}`,
    says: [['nesting-too-deep', 2]],
  },
  {
    name: '20,000 keys that are maps in YAML',
    cover: `scope:\n  ${'? '.repeat(20_000)}`,
    says: [['nesting-too-deep', 2]],
  },
  {
    name: '300 groups in groups in YAML',
    cover: lines(300, (_, depth) => `${' '.repeat(depth)}a:`),
    says: [['nesting-too-deep', 162]],
  },
  {
    name: '50,000 closing braces in YAML',
    cover: '}\n'.repeat(9_000),
    says: Array.from({ length: 20 }, (_, index) => ['yaml-syntax', index + 1] as const),
  },
]

function coverAndText(cover: string, text: string): string {
  return [
    '---',
    'doc: { type: contract, id: T-1, version: v1, language: en }',
    'parties: { provider: ann, client: bob }',
    'law: { governing: GB }',
    cover,
    '---',
    '',
    '<Clause id="late-payment" version="1.0.0" />',
    '',
    '## Special terms',
    '',
    text,
    '',
    '<Signatures />',
    '',
  ].join('\n')
}
