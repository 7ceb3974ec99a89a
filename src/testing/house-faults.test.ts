import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Parameters that carry what another program said, in its own language. */
const othersWords = ['src/site/search/make-index.ts: why']

test('every fault of the environment is told in French and in English', () => {
  const files = globSync('{src,scripts}/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    // A dictionary has a fault for each language.
    .filter((file) => !/(?:\.test|-words)\.ts$/u.test(file))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
    .filter(({ source }) => source.includes('new EnvironmentFault('))
  expect(files.length).toBeGreaterThan(30)
  const found = files.flatMap(({ file, source }) => inOneLanguage(file, source))
  expect(found.filter((one) => !othersWords.includes(one.replace(/:\d+/u, '')))).toEqual([])
})

test.each<[source: string, found: readonly string[]]>([
  ["new EnvironmentFault('Gone.', { why, remedy })", ['a.ts:1: Gone.']],
  [`new EnvironmentFault(both, {\n why: \`No \${x}.\`, remedy })`, ['a.ts:2: No .']],
  ["new EnvironmentFault(both, { why, remedy: a ? both : b || 'Try.', cause })", ['a.ts:1: Try.']],
  ["new EnvironmentFault({ fr: 'Rien.', en: 'Gone.' }, { why: cause.message, remedy })", []],
  [`new EnvironmentFault(words.gone, { why: '--iban', remedy: \`\${guess}=…\` })`, []],
  ['const f = (why: string) => new EnvironmentFault(both, { why, remedy })', ['a.ts:1: why']],
  ['const f = (why: Words) => new EnvironmentFault(both, { why, remedy })', []],
])('%s', (source, found) => {
  expect(inOneLanguage('a.ts', source)).toEqual(found)
})

const parts = ['what', 'why', 'remedy']

/** The sentences of faults that one language alone has, and the parameters that let such a one in: `file:line: words`. */
function inOneLanguage(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const tell = (node: ts.Node, words: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    found.push(`${file}:${line + 1}: ${words}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'EnvironmentFault')
      for (const literal of partsOf(node).flatMap(literals))
        if (isSentence(wordsOf(literal))) tell(literal, wordsOf(literal))
    if (ts.isParameter(node) && node.type?.kind === ts.SyntaxKind.StringKeyword)
      if (parts.includes(node.name.getText())) tell(node, node.name.getText())
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function partsOf({ arguments: [what, detail] = ts.factory.createNodeArray() }: ts.NewExpression) {
  const fields = detail && ts.isObjectLiteralExpression(detail) ? detail.properties : []
  const given = fields.flatMap((field) =>
    ts.isPropertyAssignment(field) && parts.includes(field.name.getText())
      ? [field.initializer]
      : [],
  )
  return [...(what ? [what] : []), ...given]
}

/** The literals an expression may come to; those inside `{ fr, en }` are not among them. */
function literals(node: ts.Expression): (ts.StringLiteralLike | ts.TemplateExpression)[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return [node]
  if (ts.isParenthesizedExpression(node)) return literals(node.expression)
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((branch) => literals(branch))
  if (ts.isBinaryExpression(node))
    return [node.left, node.right].flatMap((operand) => literals(operand))
  return []
}

function wordsOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text
  return node.head.text + node.templateSpans.map(({ literal }) => literal.text).join('')
}

/** An option as it is typed, or signs between values, say the same to everybody. */
function isSentence(words: string): boolean {
  return !words.startsWith('--') && /\p{Letter}/u.test(words)
}
