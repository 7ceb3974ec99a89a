/**
 * Words that somebody else wrote, as Markdown in which they are words and nothing else: no mention, reference to an issue, link,
 * image, emphasis, code, formula, emoji, comment, HTML, list, heading, table or command. For GitHub and GitLab. One line that
 * reads as it was written; characters that hide or turn text are dropped.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u2028\u2029]+ */gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(special, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[-+=/]/u, '\\$&')
    .replace(wired, `$&${cut}`)
}

/** Breaks what a host would make a link of, without being seen; the means of Renovate and Dependabot. */
const cut = '&#8203;'

const special = /[\\`*_[\]<>#~|&$]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // GitHub's own way to write it where a formula could begin.
  $: '<span>$</span>',
}

/** What begins a mention, a reference, an address or an emoji. */
const wired =
  /@|\\#(?=\d)|!(?=\d)|%(?=\w)|\\~(?=\w)|\bGH-(?=\d)|\b(?:https?|ftp):(?=\/\/)|\bwww(?=\.)|:(?=[a-z+-][\w+-]*:)/giu
