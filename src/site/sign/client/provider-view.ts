import { signedLine, textCover } from '#site/share/client/cover-view.ts'
import { el } from '#site/share/client/element.ts'
import { groups } from '#site/share/client/reader.ts'
import { row } from '#site/share/client/row.ts'
import { sheetView } from '#site/share/client/sheet-view.ts'
import { hourOf } from '#site/sign/hour-of.ts'
import type { ProviderReader } from './provider-reader.ts'

/**
 * The page before the signature: what is asked, key terms, the text, then the exact words that are signed.
 * @param onSign opens the form
 */
export function providerView(reader: ProviderReader, onSign: () => void): HTMLElement[] {
  const { page, say } = reader
  return [
    el(
      'main',
      { id: 'main' },
      textCover(
        reader,
        el('p', { class: 'lead' }, say('ownLead', { other: page.other })),
        el('p', { class: 'soft' }, say('ownDigest', { digest: reader.shortDigest })),
        el('p', { class: 'soft' }, say('ownUntil', { hour: hourOf(new Date(page.until)) })),
        ...page.signatures.map(({ name, party, on }) =>
          signedLine(reader, name || (party === 'client' ? page.other : page.signer.name), on),
        ),
      ),
      sheetView(reader).element,
      wordsView(reader),
      aboutPage(reader),
    ),
    el(
      'nav',
      { class: 'bar', 'aria-label': say('ownTitle') },
      el('a', { class: 'secondary', href: '#words' }, say('ownWhat')),
      el('button', { type: 'button', class: 'primary', onclick: onSign }, say('ownDo')),
    ),
  ]
}

/** Everything the key will sign, word for word. */
function wordsView({ page, say, language, id, version }: ProviderReader): HTMLElement {
  const { person, title, name } = page.signer
  const who = [person, title, say('ownFor', { name })].filter(Boolean).join(', ')
  return el(
    'section',
    { class: 'signed-words', id: 'words', 'aria-labelledby': 'words-title' },
    el('h2', { id: 'words-title' }, say('ownWhat')),
    el(
      'dl',
      { class: 'what' },
      ...row(say('text'), `${page.title[language]}, ${id}, ${say('version', { version })}`),
      ...row(say('signDigest'), groups(page.text), 'digest'),
      ...(page.pdf ? row(say('signPdf'), groups(page.pdf.digest), 'digest') : []),
      ...row(say('ownWho'), who),
      ...row(say('ownSay'), page.intent[language], 'quoted'),
      ...row(say('ownAgree'), page.consent[language], 'quoted'),
    ),
    el('p', { class: 'soft' }, say('ownCompare')),
    el('p', { class: 'soft' }, say('ownStop')),
  )
}

function aboutPage({ say }: ProviderReader): HTMLElement {
  return el(
    'footer',
    { class: 'about', 'aria-labelledby': 'about-title' },
    el('h2', { id: 'about-title' }, say('ownAboutTitle')),
    el('p', {}, say('ownAbout')),
    el('p', {}, say('signLevel')),
  )
}
