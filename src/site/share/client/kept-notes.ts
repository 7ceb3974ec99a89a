import { saveFile } from './deliver.ts'
import { el } from './element.ts'
import type { KeptReply } from './keep.ts'
import { keepView } from './keep-view.ts'
import { type Reader, dayIn } from './reader.ts'

/** What this browser knows of answers to this very text: each with its file, so that it can be saved again. */
export function keptNotes(reader: Reader): HTMLElement[] {
  return reader.kept.replies
    .filter(({ text }) => text === reader.page.text)
    .map((reply) => note(reader, reply))
}

function note(reader: Reader, reply: KeptReply): HTMLElement {
  const { say, language } = reader
  const sender = reader.page.sender.name
  const next = reply.kind === 'changes-requested' ? 'keptAskedNext' : undefined
  const said = say(phrases[reply.kind] ?? 'keptAsked', { date: dayIn(language, reply.saidAt) })
  const save = () => saveFile(reply.content, reply.fileName, 'application/json')
  const keep = () => {
    const main = document.getElementById('main')
    main?.replaceChildren(keepView(reader, reply, () => reader.show()))
    document.querySelector('.bar')?.remove()
    main?.querySelector('h1')?.focus()
  }
  return el(
    'p',
    { class: reply.isDone ? 'kept' : 'kept is-open', tabindex: '-1' },
    said,
    reply.isDone && next !== undefined && el('span', {}, `${say(next, { sender })} `),
    reply.isDone
      ? el('button', { type: 'button', class: 'quiet', onclick: save }, say('keptAgain'))
      : el('span', {}, `${say('keepOpen', { sender })} `),
    !reply.isDone &&
      el('button', { type: 'button', class: 'secondary', onclick: keep }, say('keepShow')),
  )
}

const phrases: Readonly<
  Record<string, 'keptSigned' | 'keptViewed' | 'keptAsked' | 'keptDeclined' | undefined>
> = {
  signed: 'keptSigned',
  viewed: 'keptViewed',
  'changes-requested': 'keptAsked',
  declined: 'keptDeclined',
}
