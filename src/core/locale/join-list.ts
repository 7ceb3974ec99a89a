import type { Language } from './locale.ts'

/** `a, b et c`, `a, b and c`. */
export function joinList(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return `${items.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`
}
