/** The words of an HTML fragment as a reader copies them: tags taken off, character references read. */
export function pageText(html: string): string {
  const words = html.replace(/<[^>]*>/g, ' ')
  return words.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))).replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof named) => named[name])
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"' } as const
