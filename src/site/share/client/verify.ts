import './without-eval.ts'
import { digestOf } from '#core/contract/digest.ts'
import type { Language } from '#core/locale/locale.ts'
import { attempt } from '#core/seal/refusal.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { type DroppedFile, readDropped } from './dropped-files.ts'
import { el } from './element.ts'
import { showInFrame } from './frame.ts'
import { pdfResult } from './pdf-result.ts'
import { certificatesIn } from './pem.ts'
import { replyResult } from './reply-result.ts'
import { judgeReply } from './verify-reply.ts'
import { type Say, readerLanguage, sayIn } from './words/words.ts'

/** Files dropped so far: certificates may come after the PDF they are for. */
let files: readonly DroppedFile[] = []

function show(language: Language): void {
  const say = sayIn(language)
  const results = el('div', { class: 'results', role: 'status' })
  const judge = () =>
    void judgeAll(files, language, say).then((all) => results.replaceChildren(...all))
  const take = (dropped: Iterable<File>) => {
    results.replaceChildren(el('p', {}, say('verifyWorking')))
    void readDropped(dropped).then((read) => {
      const names = new Set(read.map(({ name }) => name))
      files = [...files.filter(({ name }) => !names.has(name)), ...read]
      judge()
    })
  }
  const view = el(
    'main',
    { id: 'main', class: 'plain verify' },
    el('h1', {}, say('verifyTitle')),
    el('p', { class: 'lead' }, say('verifyLead')),
    dropZone(take, say),
    el('h2', {}, say('verifyTrust')),
    el('p', { class: 'soft' }, say('verifyTrustNote')),
    results,
  )
  showInFrame({ language, say, name: 'Clausier' }, [view], show)
  if (files.length > 0) judge()
}

function dropZone(take: (files: Iterable<File>) => void, say: Say): HTMLElement {
  const input = el('input', {
    type: 'file',
    id: 'files',
    multiple: true,
    accept: '.pdf,.json,.pem,.crt,.cer,.der',
    onchange: () => take(input.files ?? []),
  })
  const zone = el(
    'div',
    { class: 'drop' },
    el('label', { for: 'files', class: 'primary' }, say('verifyChoose')),
    input,
    el('p', { class: 'soft' }, say('verifyDrop')),
  )
  for (const name of ['dragover', 'dragenter', 'dragleave', 'drop'] as const)
    zone.addEventListener(name, (event) => {
      event.preventDefault()
      zone.classList.toggle('is-over', name === 'dragover' || name === 'dragenter')
      if (name === 'drop') take(event.dataTransfer?.files ?? [])
    })
  return zone
}

async function judgeAll(
  all: readonly DroppedFile[],
  language: Language,
  say: Say,
): Promise<HTMLElement[]> {
  const anchors = all.flatMap(({ kind, bytes }) =>
    kind === 'certificate' ? certificatesIn(bytes) : [],
  )
  const pdfs = all.filter(({ kind }) => kind === 'pdf').map(({ bytes }) => digestOf(bytes))
  const shown = all.filter(({ kind }) => kind !== 'certificate')
  return Promise.all(
    shown.map(async ({ name, bytes, kind }) => {
      if (kind === 'reply') return replyResult(name, await judgeReply(bytes), pdfs, language, say)
      if (kind === 'other') return el('p', { class: 'wrong' }, say('verifyNothing', { name }))
      const trust = { at: new Date().toISOString(), anchors }
      const { value, refusal } = await attempt(() => verifyPdf(bytes, trust))
      return value
        ? pdfResult(name, value.findings, language, say)
        : el('p', { class: 'wrong' }, refusal.words[language])
    }),
  )
}

show(readerLanguage())
