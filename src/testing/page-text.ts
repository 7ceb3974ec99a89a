/** The words of an HTML fragment as a reader copies them: tags taken off, character references read. */
export function pageText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_, code, name: keyof typeof named) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : named[name],
    )
}

const named = { amp: '&', lt: '<', gt: '>', quot: '"' } as const
