import { mailLink, postReply, saveFile, shareFile } from './deliver.ts'
import { downloadButton } from './download-button.ts'
import { el } from './element.ts'
import { type KeptReply, amend, isOnlyHere } from './keep.ts'
import type { Reader } from './reader.ts'

/** The screen after an answer: keep the file, pass it on. Nothing else is as large until it is done. */
export function keepView(reader: Reader, reply: KeptReply, onBack: () => void): HTMLElement {
  const { say, page } = reader
  const isSigned = reply.kind === 'signed'
  const sender = page.sender.name
  const saved = el('p', { role: 'status' })
  const done = el('input', { type: 'checkbox', id: 'keep-done' })
  const save = () => {
    saveFile(reply.content, reply.fileName, 'application/json')
    saved.textContent = say('keepSaved', { name: reply.fileName })
    done.disabled = false
    removeEventListener('beforeunload', askFirst)
  }
  done.disabled = true
  if (isOnlyHere(page.link) && !reply.isDone) addEventListener('beforeunload', askFirst)
  done.addEventListener('change', () => void markDone(reader, reply))
  return el(
    'section',
    { class: 'keep', 'aria-labelledby': 'keep-title' },
    el('h1', { id: 'keep-title', tabindex: '-1' }, say(isSigned ? 'keepTitle' : 'keepTitleOther')),
    el('p', { class: 'lead' }, say(isSigned ? 'keepSigned' : 'keepOther', { sender })),
    isOnlyHere(page.link) && el('p', { class: 'wrong' }, say('keepOnlyHere')),
    el(
      'ol',
      { role: 'list', class: 'steps' },
      el(
        'li',
        {},
        el('button', { type: 'button', class: 'primary', onclick: save }, say('keepFile')),
        el('p', { class: 'digest' }, reply.fileName),
        saved,
        ...(isSigned ? alsoText(reader) : []),
      ),
      el('li', {}, el('h2', {}, say('keepSend', { sender })), ...sending(reader, reply)),
      el(
        'li',
        { class: 'field tick' },
        done,
        el('label', { for: 'keep-done' }, say('keepDone')),
        el('p', { class: 'soft' }, say('keepFirst')),
      ),
    ),
    el('p', {}, el('button', { type: 'button', class: 'quiet', onclick: onBack }, say('keepBack'))),
  )
}

/** Has the browser ask before an answer goes that is nowhere else. */
function askFirst(event: Event): void {
  event.preventDefault()
}

/** What was signed, to keep beside its signature. */
function alsoText({ page: { pdf }, files, say }: Reader): HTMLElement[] {
  if (!pdf) return []
  const button = downloadButton({
    label: say('download'),
    style: 'quiet',
    file: pdf,
    get: files.pdf,
    say,
  })
  return [el('p', {}, `${say('keepText')} `, ...button)]
}

function sending(reader: Reader, reply: KeptReply): HTMLElement[] {
  const { page, say } = reader
  const { endpoint } = page.reply
  const mail = mailLink(page, reply, signerOf(reply), say)
  const share = shareFile(reply)
  return [
    ...(endpoint ? posting(endpoint, reply, reader) : []),
    ...(share
      ? [
          el(
            'p',
            {},
            el('button', { type: 'button', class: 'secondary', onclick: share }, say('keepShare')),
          ),
        ]
      : []),
    ...(mail
      ? [
          el('p', {}, el('a', { class: 'secondary', href: mail }, say('keepMail'))),
          el('p', { class: 'soft' }, say('keepMailNote', { name: reply.fileName })),
        ]
      : []),
    ...(endpoint || mail || share ? [] : [el('p', {}, say('keepNoMail'))]),
  ]
}

function posting(endpoint: string, reply: KeptReply, { say }: Reader): HTMLElement[] {
  const state = el('p', { role: 'status' })
  const post = async () => {
    button.disabled = true
    state.className = ''
    state.textContent = say('keepPosting')
    const isReceived = await postReply(reply, endpoint)
    state.textContent = isReceived
      ? say('keepPosted', { host: new URL(endpoint).host })
      : say('keepPostFailed')
    state.className = isReceived ? '' : 'wrong'
    button.disabled = isReceived
  }
  const button = el(
    'button',
    { type: 'button', class: 'secondary', onclick: () => void post() },
    say('keepPost'),
  )
  return [el('p', {}, button), state]
}

function signerOf({ content }: KeptReply): string {
  const { statement } = JSON.parse(content) as { statement: { signer: { name: string } } }
  return statement.signer.name
}

async function markDone({ page, show }: Reader, reply: KeptReply): Promise<void> {
  const isDone = (one: KeptReply) =>
    one.content === reply.content ? { ...one, isDone: true } : one
  show(await amend(page.link, (known) => ({ ...known, replies: known.replies.map(isDone) })))
}
