import type { Language } from '#core/locale/locale.ts'
import { plainLetters } from '#core/locale/plain-letters.ts'
import { arrowsThrough } from '#site/client/dashboard/row-keys.ts'
import { fillIn } from '#site/dashboard/words.ts'
import { answerItem } from './answer-item.ts'
import { type Found, type Pagefind, loadPagefind } from './pagefind.ts'

/** What the page says about answers; its sections have the names of the navigation. */
export type Says = {
  readonly none: string
  readonly one: string
  readonly many: string
  readonly noIndex: string
  readonly sections: Readonly<Record<string, string>>
}

/** Answers that are shown at a time. */
const step = 10

/** While one types, this long a pause asks. */
const pauseMs = 150

/** Brings the search field to life: the words are kept in the address, the answers are a list of links. */
export function openFinder(finder: HTMLElement, language: Language): void {
  const form = finder.querySelector<HTMLFormElement>('[data-search]')
  const field = form?.querySelector('input')
  const list = finder.querySelector<HTMLElement>('[data-found]')
  const answer = finder.querySelector('[data-answer]')
  const more = finder.querySelector<HTMLButtonElement>('[data-more]')
  if (!form || !field || !list || !answer || !more) return
  const says = JSON.parse(finder.dataset['says'] ?? '{}') as Says
  let loading: Promise<Pagefind | undefined> | undefined
  let found: readonly Found[] = []

  const addAnswers = async (asked: string) => {
    const next = found.slice(list.childElementCount, list.childElementCount + step)
    const pages = await Promise.all(next.map((one) => one.data()))
    if (asked !== field.value) return
    list.append(...pages.map((page) => answerItem(page, says.sections, language)))
    more.hidden = list.childElementCount >= found.length
  }
  const ask = async () => {
    const asked = field.value
    history.replaceState(
      null,
      '',
      asked ? `?${new URLSearchParams({ q: asked })}` : location.pathname,
    )
    if (asked.trim() === '') {
      list.textContent = ''
      answer.textContent = ''
      more.hidden = true
      return
    }
    loading ??= loadPagefind()
    const pagefind = await loading
    if (!pagefind) {
      answer.textContent = says.noIndex
      return
    }
    const search = await pagefind.debouncedSearch(plainLetters(asked), {}, pauseMs)
    if (!search || asked !== field.value) return
    found = search.results
    list.textContent = ''
    answer.textContent = answerWords(found.length, asked, says)
    await addAnswers(asked)
  }

  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  field.addEventListener('input', () => void ask())
  more.addEventListener('click', () => void addAnswers(field.value))
  arrowsThrough(list, { links: 'a.page', before: field, atEnd: () => void addAnswers(field.value) })
  field.value = new URLSearchParams(location.search).get('q') ?? ''
  field.focus()
  if (field.value) void ask()
}

function answerWords(n: number, q: string, { none, one, many }: Says): string {
  return fillIn(n === 0 ? none : n === 1 ? one : many, { n, q })
}
