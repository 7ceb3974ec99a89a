import type { Language } from '#core/locale/locale.ts'
import { foundText } from '#site/search/found-text.ts'
import type { FoundPage } from './pagefind.ts'

/** The most passages that are shown of one page. */
const mostPassages = 3

/** A page that answers, as an item of the list: its name, where it is, the words around what was found. */
export function answerItem(
  page: FoundPage,
  sections: Readonly<Record<string, string>>,
  language: Language,
): HTMLElement {
  const type = foundText(language)
  const item = document.createElement('li')
  const head = document.createElement('p')
  head.className = 'found-page'
  head.append(
    link(page.url, type(page.meta.title ?? page.url), 'page'),
    ' ',
    said('span', placeOf(page.url, sections), 'soft'),
  )
  item.append(head)
  const passages = page.sub_results.filter(({ url }) => url !== page.url).slice(0, mostPassages)
  if (passages.length === 0) item.append(excerpt(page.excerpt, type))
  for (const passage of passages) {
    const place = document.createElement('div')
    place.append(link(passage.url, type(passage.title), 'place'), excerpt(passage.excerpt, type))
    item.append(place)
  }
  return item
}

/** `Contrats BE-RNW-0006/A1`: contracts are told apart by their number, other pages by their name. */
function placeOf(url: string, sections: Readonly<Record<string, string>>): string {
  const [, , section = '', ...rest] = url.split('/')
  const name = sections[section] ?? ''
  return section === 'contracts' ? `${name} ${rest.filter(Boolean).join('/')}` : name
}

function link(href: string, text: string, name: string): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = href
  made.textContent = text
  made.className = name
  return made
}

function said(element: 'span' | 'p' | 'mark', text: string, name = ''): HTMLElement {
  const made = document.createElement(element)
  made.textContent = text
  if (name) made.className = name
  return made
}

/** Of the excerpt only its words and what is marked among them are taken. */
function excerpt(html: string, type: (text: string) => string): HTMLElement {
  const paragraph = said('p', '', 'excerpt')
  const parsed = new DOMParser().parseFromString(html, 'text/html').body
  for (const node of parsed.childNodes) {
    const text = type(node.textContent ?? '')
    paragraph.append(node.nodeName === 'MARK' ? said('mark', text) : text)
  }
  return paragraph
}
