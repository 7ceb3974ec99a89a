/** An article of the shown text, to choose from. */
export type Article = {
  /** The anchor of its section. */
  readonly anchor: string
  /** The clause it comes from; none for special terms. */
  readonly clause?: string
  readonly heading: string
  readonly passages: readonly Passage[]
}

/** A paragraph or list item of an article. */
export type Passage = {
  /** What it is called in a list: its number and first words. */
  readonly label: string
  readonly text: string
  readonly values: readonly { readonly path: string; readonly value: string }[]
}

/** The articles of a shown text with their passages, read from the page itself. */
export function articlesIn(sheet: ParentNode): Article[] {
  return [
    ...sheet.querySelectorAll<HTMLElement>('article.contract > section:not(.signatures)'),
  ].map((section) => ({
    anchor: section.id,
    ...(section.dataset['clause'] && { clause: section.dataset['clause'] }),
    heading: plain(section.querySelector('h2')),
    passages: [...section.querySelectorAll<HTMLElement>(blocks)].map(passage),
  }))
}

/** Paragraphs, rows of tables and lines of panels, each once. */
const blocks = 'p:not(.note):not(.role):not(.name), tbody > tr'

function passage(element: HTMLElement): Passage {
  const text = plain(element)
  return {
    label: text.length > 70 ? `${text.slice(0, 68).replace(/\s+\S*$/u, '')}…` : text,
    text,
    values: [...element.querySelectorAll<HTMLElement>('.value[data-path]')].map((value) => ({
      path: value.dataset['path'] ?? '',
      value: plain(value),
    })),
  }
}

function plain(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined
  for (const cell of copy?.querySelectorAll('th, td') ?? []) cell.append(' ')
  return (copy?.textContent ?? '').replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
}
