import { el } from './element.ts'
import type { Reader } from './reader.ts'
import { contractFragment } from './trusted-html.ts'

/** What changed since the text that this reader saw last, or else was last given; nothing when there is none. */
export function changesView(
  reader: Reader,
  showChanges: (html: string | undefined) => void,
): HTMLElement[] {
  const { page, kept, say, language } = reader
  const seen = page.changes.find(({ text }) => text === kept.seen?.text)
  const change = seen ?? page.changes[0]
  if (!change || kept.seen?.text === page.text) return []
  const since = { version: change.version.replace(/^v/u, '') }
  let isShown = false
  const toggle = el('button', { type: 'button', class: 'secondary', 'aria-pressed': 'false' })
  const label = () => {
    toggle.textContent = say(isShown ? 'seeText' : 'seeChanges')
    toggle.setAttribute('aria-pressed', String(isShown))
  }
  toggle.addEventListener('click', () => {
    isShown = !isShown
    label()
    showChanges(isShown ? change.html[language] : undefined)
  })
  label()
  const summary = el('div', {}, contractFragment(change.summary[language]))
  // Links of the summary lead into the compared text.
  summary.addEventListener('click', (event) => {
    if (!isShown && event.target instanceof Element && event.target.closest('a')) toggle.click()
  })
  return [
    el(
      'section',
      { class: 'changes', 'aria-labelledby': 'changes-title' },
      el(
        'h2',
        { id: 'changes-title' },
        say('changed'),
        ' ',
        el('span', { class: 'soft' }, say(seen ? 'changedSince' : 'changedSinceGiven', since)),
      ),
      summary,
      toggle,
    ),
  ]
}
