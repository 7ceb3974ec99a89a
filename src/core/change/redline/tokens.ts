import type { Inline } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { cutWords } from './cut-words.ts'

/** What a word stands in, from the outside in: emphasis and links. */
type Wrap = { readonly type: 'strong' | 'emphasis' } | { readonly type: 'link'; url: string }

/** A word of a text with everything needed to put it back. */
export type Token = {
  readonly text: string
  /** Equal for words that read alike in both texts and lead to the same address. */
  readonly key: string
  /** The same for words with the same emphasis. */
  readonly style: string
  readonly leaf: Exclude<Inline, { children: readonly Inline[] }>
  readonly wraps: readonly Wrap[]
}

/** Cuts inlines into words. Putting them all back with `joinTokens` gives the same text, links and emphasis. */
export function tokensOf(inlines: readonly Inline[], language: Language): Token[] {
  return cut(inlines, language, [])
}

function cut(inlines: readonly Inline[], language: Language, wraps: readonly Wrap[]): Token[] {
  return inlines.flatMap((inline) => {
    if ('children' in inline) {
      const wrap =
        inline.type === 'link' ? { type: inline.type, url: inline.url } : { type: inline.type }
      return cut(inline.children, language, [...wraps, wrap])
    }
    const words = inline.type === 'ref' ? [inline.value] : cutWords(inline.value, language)
    const url = wraps.find((wrap) => 'url' in wrap)?.url ?? ''
    const style = wraps.map(({ type }) => type).join(' ')
    return words.map((text) => ({
      text,
      key: `${text.replace(/\s+/gu, ' ')}\u0000${url}`,
      style,
      leaf: { ...inline, value: text },
      wraps,
    }))
  })
}

/** Words put together again; neighbours in the same emphasis, link, value or text become one inline. */
export function joinTokens(tokens: readonly Token[]): Inline[] {
  return joinInlines(
    tokens.map(({ leaf, wraps }) =>
      wraps.reduceRight<Inline>((inner, wrap) => ({ ...wrap, children: [inner] }), leaf),
    ),
  )
}

/** Inlines with equal neighbours made one. */
export function joinInlines(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const next of inlines) {
    const last = joined.at(-1)
    const merged = last && merge(last, next)
    if (merged) joined[joined.length - 1] = merged
    else joined.push(next)
  }
  return joined
}

function merge(one: Inline, next: Inline): Inline | undefined {
  if (one.type === 'text' && next.type === 'text')
    return { type: 'text', value: one.value + next.value }
  if (one.type === 'value' && next.type === 'value' && one.path === next.path)
    return { ...one, value: one.value + next.value }
  if (!('children' in one && 'children' in next) || one.type !== next.type) return undefined
  if (one.type === 'link' && next.type === 'link' && one.url !== next.url) return undefined
  const end = one.children.at(-1)
  const [start, ...rest] = next.children
  const middle = joinInlines([end, start].filter((child) => child !== undefined))
  return { ...one, children: [...one.children.slice(0, -1), ...middle, ...rest] }
}
