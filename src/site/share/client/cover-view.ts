import { el } from './element.ts'
import { type Reader, type TextReader, dayIn } from './reader.ts'

/** The head of the page: who asks what of whom, by when, and the key terms. */
export function coverView(reader: Reader): HTMLElement {
  const { page, say, language } = reader
  const { document, stage, sender, signatures, expiresOn, sealed } = page
  const what = say(document ? 'thisAddendum' : 'thisContract')
  return textCover(
    reader,
    el(
      'p',
      { class: 'lead' },
      sealed
        ? say('askSealed', { what, date: dayIn(language, sealed.on) })
        : say(asked[stage], { what, sender: sender.name }),
    ),
    ...nextView(reader),
    ...signatures.map(({ name, party, on }) =>
      signedLine(reader, name || nameOf(reader, party), on),
    ),
    expiresOn !== undefined &&
      el('p', { class: 'soft' }, say('until', { date: dayIn(language, expiresOn) })),
  )
}

/** What comes next for the reader; nothing while a file of theirs is still to be passed on. */
function nextView({ page, kept, say }: Reader): HTMLElement[] {
  const { stage, sender, text } = page
  const words = next[stage]
  const isPassedOn = kept.replies.every((reply) => reply.isDone || reply.text !== text)
  if (!words || (stage === 'wait' && !isPassedOn)) return []
  const mail = stage === 'closed' && sender.email
  return [
    el('p', { class: 'soft' }, say(words, { sender: sender.name })),
    ...(mail ? [el('p', {}, mailTo(mail))] : []),
  ]
}

/** Where a party is written to. */
export function mailTo(email: string): HTMLElement {
  return el('a', { class: 'step', href: `mailto:${email}` }, email)
}

/** Who signed, and on which day. */
export function signedLine({ say, language }: TextReader, name: string, on: string): HTMLElement {
  return el('p', { class: 'signed-by' }, say('signedBy', { name, date: dayIn(language, on) }))
}

/** The head of a text on any page: what it is, what is said of it, and its key terms. */
export function textCover(
  reader: TextReader,
  ...said: readonly (HTMLElement | false)[]
): HTMLElement {
  const { page, say, language, id, version } = reader
  return el(
    'header',
    { class: 'cover' },
    el(
      'div',
      {},
      el('p', { class: 'reference' }, el('b', {}, id), ` · ${say('version', { version })}`),
      el('h1', { lang: textLanguage(reader) }, page.title[language]),
      ...said,
    ),
    el(
      'section',
      { 'aria-labelledby': 'facts-title' },
      el('h2', { id: 'facts-title', class: 'unseen' }, say('keyFacts')),
      el(
        'dl',
        { class: 'facts' },
        ...page.facts[language].map(({ label, value, note }) =>
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

const next = {
  sign: 'askFree',
  read: 'readOnly',
  wait: 'waitNext',
  signed: undefined,
  closed: 'closedNext',
} as const

/** The language of the title: the reader's where the contract has it. */
function textLanguage({ page, language }: TextReader): string | undefined {
  return page.languages.includes(language) ? language : page.languages[0]
}

function nameOf({ page: { reader, sender } }: Reader, party: string): string {
  return reader.party === party ? reader.name : sender.name
}
