import type { Attack } from './attack.ts'

const refused = (name: string, text: string, line = 1): Attack => ({
  name,
  text,
  says: [['element-refused', line]],
})

const link = (url: string): Attack => ({
  name: `link to ${url.slice(0, 40)}`,
  text: `See [this](${url}).`,
  says: [['url-refused', 1]],
})

const image = (url: string): Attack => ({
  name: `image ${url}`,
  text: `![a](${url})`,
  says: [['image-refused', 1]],
})

/** Markdown that is no contract text, and addresses that lead somewhere else than they seem. */
export const textAttacks: readonly Attack[] = [
  refused('code block', '```js\nalert(1)\n```'),
  refused('code block with tildes', '~~~\na\n~~~'),
  refused('code in a sentence', 'a `b` c'),
  refused('rule', 'a\n\n***\n\nb', 3),
  refused('title of the first level', '# a'),
  refused('title of the third level', '### a'),
  refused('underlined title of the first level', 'a\n==='),
  refused('title in a quotation', '> ## a'),
  refused('title in a list', '- ## a'),
  refused('definition', '[a]: https://example.com'),
  {
    name: 'link by reference',
    text: '[a][b]\n\n[b]: https://example.com',
    says: [
      ['element-refused', 1],
      ['element-refused', 3],
    ],
  },
  {
    name: 'image by reference',
    text: '![a][b]\n\n[b]: https://example.com/a.png',
    says: [
      ['image-refused', 1],
      ['element-refused', 3],
    ],
  },
  refused('mark of a footnote', 'a[^1]'),
  refused('footnote', 'a\n\n[^1]: hidden words', 3),
  refused('words struck out', 'The fee is ~~900~~ 1,000.'),
  refused('hidden words behind a link', '[a](https://example.com "hidden")'),
  image('https://example.com/a.png'),
  image('http://example.com/a.png'),
  image('data:image/svg+xml;base64,PHN2Zz4='),
  image('./assets/a.png'),
  image('../../../../etc/passwd'),
  image('/etc/passwd'),
  image('./a.png?raw'),
  image('javascript:alert(1)'),
  link('javascript:alert(1)'),
  link('JaVaScRiPt:alert(1)'),
  link('java&#115;cript:alert(1)'),
  link('&#106;avascript:alert(1)'),
  link('&#x6A;avascript&colon;alert(1)'),
  link('<java&Tab;script:alert(1)>'),
  link('<java&NewLine;script:alert(1)>'),
  {
    ...link('<&#1;javascript:alert(1)>'),
    says: [
      ['character-refused', 1],
      ['url-refused', 1],
    ],
  },
  link('vbscript:msgbox'),
  link('data:text/html,a'),
  link('blob:https://example.com/a'),
  link('file:///etc/passwd'),
  link('ftp://example.com'),
  link('http://example.com'),
  link('//example.com'),
  link('/etc/passwd'),
  link('../other/contract.mdx'),
  link('contract.mdx'),
  link(''),
  link('#'),
  link('https://'),
  link('https:example.com'),
  link('https:\\\\\\\\example.com'),
  link('https://example.com\\\\@evil.example'),
  link('https://bank.example@evil.example'),
  link('https://user:password@example.com'),
  link('<https://example.com/a b>'),
  link('https://example.com:99999'),
  link('mailto:nobody'),
  link('mailto:'),
  link('tel:1234;evil'),
  link(`https://example.com/${'a'.repeat(3000)}`),
  {
    ...link('<mailto:@@@@">'),
    name: 'address that slows a pattern down',
    text: `[a](<mailto:${'@'.repeat(15_000)}">)`,
  },
]
