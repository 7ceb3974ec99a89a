import { el } from './element.ts'
import { allRight, field } from './field.ts'
import type { OpenedLink } from './open-link.ts'
import type { Say } from './words/words.ts'

/** Asks for the passphrase of a link, until it opens. */
export function passphraseView(
  say: Say,
  unlock: (typed: string) => Promise<OpenedLink>,
  onOpen: (opened: OpenedLink) => void,
): HTMLElement {
  const typed = field(
    say('passphrase'),
    el('input', {
      type: 'text',
      autocomplete: 'off',
      autocapitalize: 'characters',
      spellcheck: 'false',
      required: true,
    }),
  )
  const state = el('p', { class: 'soft', role: 'status' })
  const open = async () => {
    state.textContent = say('passphraseWorking')
    const opened = await unlock(typed.value())
    state.textContent = ''
    if (opened.outcome === 'page') onOpen(opened)
    else allRight([[typed, say('passphraseWrong')]])
  }
  return el(
    'main',
    { id: 'main', class: 'plain' },
    el('h1', {}, say('passphraseTitle')),
    el('p', { class: 'lead' }, say('passphraseLead')),
    el(
      'form',
      {
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault()
          void open()
        },
      },
      typed.element,
      state,
      el('button', { type: 'submit', class: 'primary' }, say('passphraseDo')),
    ),
  )
}
