import type { Language } from '#core/locale/locale.ts'
import { downloadButton } from './download-button.ts'
import { el } from './element.ts'
import type { TextReader } from './reader.ts'
import { contractFragment } from './trusted-html.ts'

/** The text of the contract on the page. */
export type SheetView = {
  readonly element: HTMLElement
  /** What is shown of the contract itself, also while changes are shown in its place. */
  readonly text: ParentNode
  /** Shows a compared text in place of the plain one, or the plain one again. */
  readonly showChanges: (html: string | undefined) => void
}

/**
 * The sheet with its contents. On paper it is marked as unsigned, until its element says otherwise.
 * @param onSuggest called with the anchor of an article to change; without it no article can be
 */
export function sheetView(reader: TextReader, onSuggest?: (anchor: string) => void): SheetView {
  const { page, say, language } = reader
  const articles = articlesOf(page.sheet, language)
  const plain = el('div', { class: 'sheet' }, ...articles)
  const compared = el('div', { class: 'sheet', hidden: true })
  if (articles.length === 1) plain.classList.add('alone')
  if (onSuggest) suggestions(plain, reader, onSuggest)
  const contents = el('ol', { role: 'list' }, ...contentsOf(articles[0]))
  return {
    text: plain,
    showChanges: (html) => {
      compared.replaceChildren(...(html ? articlesOf(html, language) : []))
      compared.hidden = !html
      plain.hidden = Boolean(html)
      // Two texts may not both hold the anchors.
      if (html) plain.remove()
      else compared.before(plain)
    },
    element: el(
      'section',
      { class: 'reading unsigned', 'aria-labelledby': 'text-title', id: 'text' },
      el(
        'div',
        { class: 'text-head' },
        el('h2', { id: 'text-title' }, say('text')),
        el('p', { class: 'actions' }, ...pdfButton(reader), printButton(reader)),
      ),
      articles.length > 1 && el('p', { class: 'soft' }, say('both')),
      !page.languages.includes(language) && el('p', { class: 'soft' }, say('otherLanguage')),
      el('details', { class: 'share-contents' }, el('summary', {}, say('contents')), contents),
      plain,
      compared,
    ),
  }
}

/** The texts of a contract, the one in the reader's language first. */
function articlesOf(html: string, language: Language): HTMLElement[] {
  const articles = [...contractFragment(html).querySelectorAll<HTMLElement>('article.contract')]
  return articles.toSorted(
    (one, other) => Number(other.lang === language) - Number(one.lang === language),
  )
}

function contentsOf(article: HTMLElement | undefined): HTMLElement[] {
  const sections = article?.querySelectorAll<HTMLElement>(':scope > section') ?? []
  return [...sections].map((section) =>
    el(
      'li',
      {},
      el('a', { href: `#${section.id}` }, section.querySelector('h2')?.textContent ?? ''),
    ),
  )
}

/** In the margin of each article: a button to suggest a change to it. */
function suggestions(
  sheet: HTMLElement,
  { say }: TextReader,
  onSuggest: (anchor: string) => void,
): void {
  const sections = sheet.querySelectorAll<HTMLElement>('article > section:not(.signatures)')
  for (const section of sections) {
    const heading = section.querySelector('h2')
    heading?.after(
      el(
        'p',
        { class: 'note' },
        el(
          'button',
          {
            type: 'button',
            class: 'quiet',
            'aria-label': say('suggestOf', { clause: heading.textContent ?? '' }),
            onclick: () => onSuggest(section.id),
          },
          say('suggest'),
        ),
      ),
    )
  }
}

function pdfButton({ page: { pdf }, files, say }: TextReader): HTMLElement[] {
  if (!pdf) return []
  return downloadButton({ label: say('download'), style: 'quiet', file: pdf, get: files.pdf, say })
}

function printButton({ say }: TextReader): HTMLElement {
  return el('button', { type: 'button', class: 'quiet', onclick: () => print() }, say('print'))
}
