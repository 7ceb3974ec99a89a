import type { Received } from '#site/sign/desk-answer.ts'
import { el } from '#site/share/client/element.ts'
import { dayIn } from '#site/share/client/reader.ts'
import type { ProviderReader } from './provider-reader.ts'

type Recorded = Extract<Received, { readonly outcome: 'recorded' }>
export type End = 'ownChanged' | 'ownGone' | 'ownLate'

/** The page once the signature is recorded: what was written, and by which key. */
export function recordedView(reader: ProviderReader, recorded: Recorded): HTMLElement {
  const { say, page } = reader
  const { isSealed, files, passkey, said } = recorded
  return el(
    'main',
    { id: 'main', class: 'plain ended' },
    el('h1', { tabindex: '-1' }, say('ownDone')),
    el('p', { class: 'lead' }, say('ownDoneLead')),
    el('p', { class: isSealed ? 'signed-by' : 'soft' }, say(isSealed ? 'ownSealed' : 'ownAwaited')),
    el(
      'dl',
      { class: 'what' },
      el('dt', {}, say('text')),
      el('dd', {}, `${page.title[reader.language]}, ${reader.id}`),
      el('dt', {}, say('ownFiles')),
      ...files.map((path) => el('dd', { class: 'digest' }, path)),
      el('dt', {}, say('ownFingerprint')),
      el('dd', { class: 'digest' }, passkey.fingerprint),
      el('dd', {}, keySentence(reader, passkey)),
    ),
    ...saidView(reader, said),
    el('p', {}, say('ownNext')),
  )
}

/** The page once the command refused the signature. */
export function refusedView(reader: ProviderReader, said: readonly string[]): HTMLElement {
  const { say } = reader
  return el(
    'main',
    { id: 'main', class: 'plain ended' },
    el('h1', { tabindex: '-1' }, say('ownRefused')),
    el('p', { class: 'lead' }, say('ownRefusedLead')),
    ...saidView(reader, said),
  )
}

/** The page that can go no further. */
export function endedView(say: ProviderReader['say'], why: End): HTMLElement {
  return el(
    'main',
    { id: 'main', class: 'plain ended' },
    el('h1', { tabindex: '-1' }, say(`${why}Title`)),
    el('p', { class: 'lead' }, say(why)),
  )
}

function keySentence({ say, language }: ProviderReader, { isKnown, other }: Recorded['passkey']) {
  if (isKnown) return say('ownSame')
  if (!other) return say('ownFirst')
  const { contract, on } = other
  return say('ownOther', { before: on ? `${contract}, ${dayIn(language, on)}` : contract })
}

/** Lines of the terminal, as they stand there. */
function saidView({ say }: ProviderReader, said: readonly string[]): HTMLElement[] {
  if (said.length === 0) return []
  return [
    el(
      'section',
      { 'aria-label': say('ownSaid') },
      el('p', { class: 'soft' }, say('ownSaid')),
      el('pre', { class: 'terminal', tabindex: '0' }, said.join('\n')),
    ),
  ]
}
