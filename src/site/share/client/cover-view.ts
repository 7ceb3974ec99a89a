import { el } from './element.ts'
import { type Reader, dayIn } from './reader.ts'

/** The head of the page: who asks what of whom, by when, and the key terms. */
export function coverView(reader: Reader): HTMLElement {
  const { page, say, language, id, version } = reader
  const { stage, sender, signatures, expiresOn, facts } = page
  return el(
    'header',
    { class: 'cover' },
    el(
      'div',
      {},
      el('p', { class: 'reference' }, el('b', {}, id), ` · ${say('version', { version })}`),
      el('h1', { lang: textLanguage(reader) }, page.title[language]),
      el('p', { class: 'lead' }, say(asked[stage], { sender: sender.name })),
      stage === 'read' && el('p', { class: 'soft' }, say('readOnly')),
      ...signatures.map(({ name, party, on }) =>
        el(
          'p',
          { class: 'signed-by' },
          say('signedBy', { name: name || nameOf(reader, party), date: dayIn(language, on) }),
        ),
      ),
      expiresOn !== undefined &&
        el('p', { class: 'soft' }, say('until', { date: dayIn(language, expiresOn) })),
    ),
    el(
      'section',
      { 'aria-labelledby': 'facts-title' },
      el('h2', { id: 'facts-title', class: 'unseen' }, say('keyFacts')),
      el(
        'dl',
        { class: 'facts' },
        ...facts[language].map(({ label, value, note }) =>
          el(
            'div',
            {},
            el('dt', {}, label),
            el('dd', { class: 'fact' }, value),
            note !== undefined && el('dd', { class: 'fact-note' }, note),
          ),
        ),
      ),
      el('p', { class: 'soft facts-note' }, say('keyFactsNote')),
    ),
  )
}

const asked = {
  sign: 'askSign',
  read: 'askRead',
  wait: 'askWait',
  signed: 'askSigned',
  closed: 'askClosed',
} as const

/** The language of the title: the reader's where the contract has it. */
function textLanguage({ page, language }: Reader): string | undefined {
  return page.languages.includes(language) ? language : page.languages[0]
}

function nameOf({ page: { reader, sender } }: Reader, party: string): string {
  return reader.party === party ? reader.name : sender.name
}
