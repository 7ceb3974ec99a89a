/** An article whose text comes from the library: its heading, the note in the margin, its paragraphs. */
const libraryArticle = /<section class="article"[^>]* data-clause="[\s\S]*?<\/section>/g
const paragraph = /<p(?: [^>]*)?>[\s\S]*?<\/p>/g
const note = /<div class="note"[\s\S]*?<\/div>/g

/**
 * A contract's page with only what is its own: headings, everything it sets a value in, articles and tables that no clause
 * brings. A sentence that a clause brings word for word is found once, on the page of that clause, which says where it is
 * used; otherwise it would be found in every contract of an archive, and the index would hold it as many times.
 */
export function ownText(html: string): string {
  return html.replace(libraryArticle, (article) =>
    article
      .replace(note, '')
      .replace(paragraph, (text) => (text.includes('class="value"') ? text : '')),
  )
}
