/** Text as HTML, also between double quotes. */
export function escapeHtml(text: string): string {
  return special.test(text)
    ? text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
    : text
}

const special = /[&<>"]/
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
