import { downloadButton } from './download-button.ts'
import { el } from './element.ts'
import { type Reader, groups } from './reader.ts'

/** Once the contract is sealed: the copy to keep, what it is, and how anybody can check it. Nothing before. */
export function sealedView({ page, files, say, id }: Reader): HTMLElement[] {
  if (!page.sealed) return []
  const { pdf, isCopy } = page.sealed
  const sender = page.sender.name
  const copy = pdf
    ? [
        el(
          'p',
          { class: 'copy' },
          ...downloadButton({
            label: say('signedPdf'),
            style: 'primary',
            file: pdf,
            get: files.signed,
            say,
          }),
        ),
        el('p', {}, say(isCopy ? 'signedCopyNote' : 'signedPdfNote')),
        el('p', { class: 'soft' }, say('signedPdfDigest')),
        el('p', { class: 'digest' }, groups(pdf.digest)),
      ]
    : [el('p', {}, say('signedPdfNone', { sender }))]
  return [
    el(
      'section',
      { class: 'sealed-copy', 'aria-labelledby': 'sealed-title' },
      el('h2', { id: 'sealed-title' }, say('signedCopyTitle')),
      ...copy,
      el('p', { class: 'soft' }, say('signedCheck', { sender, id })),
      el('p', {}, el('a', { class: 'step', href: '../verify/' }, say('aboutVerify'))),
    ),
  ]
}
