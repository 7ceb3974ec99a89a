import { openDeclineDialog } from './decline-dialog.ts'
import { el } from './element.ts'
import { openReadDialog } from './read-dialog.ts'
import type { Reader } from './reader.ts'
import { openSignDialog } from './sign-dialog.ts'

/** All answers there are, each with what it means. */
export function answerView(reader: Reader, onAsk: () => void): HTMLElement {
  const { say, page } = reader
  const canSign = page.stage === 'sign'
  const answers = [
    ...(canSign ? [['sign', 'signLead', () => openSignDialog(reader)] as const] : []),
    ...(canSign ? [['read', 'readLead', () => openReadDialog(reader)] as const] : []),
    ['ask', 'askLead', onAsk] as const,
    ...(canSign ? [['decline', 'declineLead', () => openDeclineDialog(reader)] as const] : []),
  ]
  return el(
    'section',
    { class: 'answer', id: 'answer', 'aria-labelledby': 'answer-title' },
    el('h2', { id: 'answer-title' }, say('answer')),
    el('p', { class: 'soft' }, say('answerLead')),
    el(
      'ul',
      { role: 'list' },
      ...answers.map(([name, lead, open]) =>
        el(
          'li',
          {},
          el('p', {}, say(lead)),
          el(
            'button',
            { type: 'button', class: name === 'sign' ? 'primary' : 'secondary', onclick: open },
            say(name),
          ),
        ),
      ),
    ),
  )
}
