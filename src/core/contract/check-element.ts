import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { closest } from '#core/report/did-you-mean.ts'
import type { Place } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { type Component, components } from './components.ts'
import type { Condition } from './content.ts'
import { type ContentPlace, nodePlace } from './node-place.ts'

/** A component that passed: its name, its attributes as plain strings, its children. */
export type CheckedElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly condition: Condition
  readonly blocks: readonly (BlockContent | DefinitionContent)[]
  readonly inlines: readonly PhrasingContent[]
}

/** Checks a component against the component language. Reports every mistake and gives `undefined` on any. */
export function checkElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  where: ContentPlace,
  form: 'block' | 'inline',
  report: Report,
): CheckedElement | undefined {
  const place = nodePlace(node)
  const name = node.name ?? ''
  const component = Object.hasOwn(components, name) ? components[name] : undefined
  if (!component) {
    report.add('component-unknown', place, { name, guess: closest(name, Object.keys(components)) })
    return undefined
  }
  if (!component.in.includes(where)) {
    report.add('component-misplaced', place, { name, where: `(${where})` })
    return undefined
  }
  if (component.form !== 'both' && component.form !== form) {
    report.add('component-misplaced', place, { name, where: form === 'inline' ? '"…"' : '¶' })
    return undefined
  }
  if (!component.children && node.children.length > 0) {
    report.add('component-misplaced', place, { name: `${name}>…</${name}`, where: '</>' })
    return undefined
  }
  const attributes = checkAttributes(node, name, component, place, report)
  if (!attributes) return undefined
  const children = node.children as CheckedElement['blocks'] & CheckedElement['inlines']
  return {
    name,
    attributes,
    condition: conditionOf(attributes),
    blocks: children,
    inlines: children,
  }
}

function checkAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  component: string,
  { attributes: rules }: Component,
  place: Place,
  report: Report,
): Record<string, string> | undefined {
  const known: Record<string, string> = {}
  const seen = new Set<string>()
  let clean = true
  const refuse = (add: () => void) => {
    clean = false
    add()
  }
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse(() => report.add('code-refused', place, { what: `{${attribute.value}}` }))
      continue
    }
    const { name, value } = attribute
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (seen.has(name)) refuse(() => report.add('attribute-twice', place, { name, component }))
    seen.add(name)
    if (!rule) {
      const guess = closest(name, Object.keys(rules))
      refuse(() => report.add('attribute-unknown', place, { name, component, guess }))
    } else if (typeof value === 'object' && value !== null) {
      refuse(() => report.add('code-refused', place, { what: `${name}={${value.value}}` }))
    } else if (!rule.pattern.test(value ?? '') || (rule.bare ? value : !value)) {
      const actual = value ?? ''
      refuse(() =>
        report.add('attribute-value', place, { name, component, actual, expected: rule.expected }),
      )
    } else known[name] = value ?? 'true'
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required && !seen.has(name))
      refuse(() => report.add('attribute-missing', place, { name, component }))
  }
  if (clean && component === 'When')
    for (const name of missingIn(known))
      refuse(() => report.add('attribute-missing', place, { name, component }))
  return clean ? known : undefined
}

/** A condition that asks nothing would keep or drop its text for no reason; `is` and `in` need something to compare. */
function missingIn({ value, is, law, clause, lang, ...rest }: Record<string, string>): string[] {
  const compares = is !== undefined || rest.in !== undefined
  return value === undefined && (compares || (law ?? clause ?? lang) === undefined) ? ['value'] : []
}

function conditionOf(attributes: Record<string, string>): Condition {
  const { value, is, law, clause, lang, not } = attributes
  return {
    ...(value && { value }),
    ...(is && { is }),
    ...(attributes.in && { in: attributes.in.split(' ') }),
    ...(law && { law: law.split(' ') }),
    ...(clause && { clause }),
    ...((lang === 'fr' || lang === 'en') && { lang }),
    not: not !== undefined,
  }
}
