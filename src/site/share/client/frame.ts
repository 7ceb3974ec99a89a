import type { Language } from '#core/locale/locale.ts'
import { el } from './element.ts'
import type { Say } from './words/words.ts'

/** Puts a view on the page, under a head with the sender's name and the choice of language. */
export function showInFrame(
  {
    language,
    say,
    name,
  }: { readonly language: Language; readonly say: Say; readonly name: string },
  views: readonly HTMLElement[],
  onLanguage: (language: Language) => void,
): void {
  document.documentElement.lang = language
  const title = views.map((view) => view.querySelector('h1')?.textContent).find(Boolean)
  document.title = title ? `${title} · ${name}` : name
  const choices = (['fr', 'en'] as const).map((one) =>
    el(
      'button',
      {
        type: 'button',
        lang: one,
        'aria-pressed': String(one === language),
        onclick: () => {
          onLanguage(one)
          document.querySelector<HTMLElement>('.languages [aria-pressed=true]')?.focus()
        },
      },
      one === 'fr' ? 'Français' : 'English',
    ),
  )
  document.body.replaceChildren(
    el('a', { class: 'skip', href: '#main' }, say('skip')),
    el(
      'header',
      { class: 'masthead' },
      el('p', { class: 'wordmark' }, name),
      el('div', { class: 'languages', role: 'group', 'aria-label': say('language') }, ...choices),
    ),
    ...views,
  )
}
