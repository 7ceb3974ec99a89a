import { el } from './element.ts'
import { type Reader, groups } from './reader.ts'

/** What the page is and is not, and the digest of the text it shows. */
export function aboutView({ say, page }: Reader): HTMLElement {
  return el(
    'footer',
    { class: 'about', 'aria-labelledby': 'about-title' },
    el('h2', { id: 'about-title' }, say('aboutTitle')),
    el('p', {}, say('about')),
    el('p', {}, `${say('signDigest')} `, el('span', { class: 'digest' }, groups(page.text))),
    el('p', {}, el('a', { class: 'step', href: '../verify/' }, say('aboutVerify'))),
  )
}
