import './without-eval.ts'
import { digestOf } from '#core/contract/digest.ts'
import type { Language } from '#core/locale/locale.ts'
import { attempt } from '#core/seal/refusal.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { found } from '#core/verify/print-findings.ts'
import { printWords } from '#core/verify/print-words.ts'
import { bundleJudge } from './bundle-judge.ts'
import { type Dropped, type DroppedFile, readDropped } from './dropped-files.ts'
import { dropZone } from './drop-zone.ts'
import { el } from './element.ts'
import { findingsView } from './findings-view.ts'
import { showInFrame } from './frame.ts'
import { certificatesIn } from './pem.ts'
import type { PlacedFile } from './placed-files.ts'
import { refusalView } from './refusal-view.ts'
import { replyResult } from './reply-result.ts'
import { judgeReply } from './verify-reply.ts'
import { type Say, readerLanguage, sayIn } from './words/words.ts'

/** What was given so far: certificates may come after the PDF they are for. */
let given: readonly Dropped[] = []

function show(language: Language): void {
  const say = sayIn(language)
  const status = el('p', { class: 'soft', role: 'status' })
  const results = el('div', { class: 'results' })
  const judge = async () => {
    status.textContent = say('verifyWorking')
    // A frame for these words, before the judge keeps the page busy.
    await new Promise((painted) => setTimeout(painted, 50))
    const views = await judgeAll(given, language, say)
    results.replaceChildren(...views)
    const failed = views.filter((view) => view.classList.contains('has-failed')).length
    status.textContent = say(failed > 0 ? 'verifyDoneFailed' : 'verifyDone', {
      n: String(views.length),
      failed: String(failed),
      time: momentIn(language),
    })
    // On a phone what came of it lies below the page's first screen.
    status.scrollIntoView({ block: 'start' })
  }
  const take = async (files: Promise<readonly PlacedFile[]>) => {
    status.textContent = say('verifyWorking')
    try {
      const read = await readDropped(await files)
      const names = new Set(read.map(({ name }) => name))
      given = [...given.filter(({ name }) => !names.has(name)), ...read]
      await judge()
    } catch {
      status.textContent = say('verifyUnreadable')
    }
  }
  const view = el(
    'main',
    { id: 'main', class: 'plain verify' },
    el('h1', {}, say('verifyTitle')),
    el('p', { class: 'lead' }, say('verifyLead')),
    dropZone((files) => void take(files), say),
    status,
    results,
    el('h2', { class: 'about-trust' }, say('verifyTrust')),
    el('p', { class: 'soft about-trust' }, say('verifyTrustNote')),
  )
  showInFrame({ language, say, name: 'Clausier' }, [view], show)
  if (given.length > 0) void judge()
}

function momentIn(language: Language): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', style).format(new Date())
}

async function judgeAll(
  all: readonly Dropped[],
  language: Language,
  say: Say,
): Promise<HTMLElement[]> {
  const files = all.filter((one): one is DroppedFile => 'bytes' in one)
  const trust: Trust = {
    at: new Date().toISOString(),
    anchors: files.flatMap(({ kind, bytes }) =>
      kind === 'certificate' ? certificatesIn(bytes) : [],
    ),
    pdfs: files.flatMap(({ kind, bytes }) => (kind === 'pdf' ? [digestOf(bytes)] : [])),
  }
  const views: HTMLElement[] = []
  for (const one of all)
    if (one.kind !== 'certificate') views.push(await judged(one, trust, language, say))
  return views
}

type Trust = {
  readonly at: string
  /** Certificates that were given, in DER. */
  readonly anchors: readonly Uint8Array[]
  readonly pdfs: readonly ReturnType<typeof digestOf>[]
}

/** One file or folder, judged; a fault of ours is said too, and never ends the page. */
async function judged(
  one: Dropped,
  trust: Trust,
  language: Language,
  say: Say,
): Promise<HTMLElement> {
  try {
    return await viewOf(one, trust, language, say)
  } catch (fault) {
    return refusalView(one.name, say('verifyStopped', { why: String(fault) }))
  }
}

async function viewOf(
  one: Dropped,
  { at, anchors, pdfs }: Trust,
  language: Language,
  say: Say,
): Promise<HTMLElement> {
  const { name, kind } = one
  if (kind === 'too-large') return refusalView(name, say('verifyTooLarge'))
  if (kind === 'folder') return refusalView(name, say('verifyNoBundle'))
  if (kind === 'zip' || kind === 'bundle') {
    const judge = await bundleJudge()
    if (!judge) return refusalView(name, say('verifyNoJudge'))
    const contract = { at, stampAnchors: anchors, here: location.origin }
    const trust = { contract, pdf: { at, anchors } }
    const findings = await judge('files' in one ? one.files : one.bytes, trust)
    return findingsView(name, findings, language, say)
  }
  if (!('bytes' in one)) return refusalView(name, say('verifyNothing', { name }))
  if (kind === 'reply') return replyResult(name, await judgeReply(one.bytes), pdfs, language, say)
  if (kind !== 'pdf')
    return refusalView(name, say(isListOf(name) ? 'verifyPart' : 'verifyNothing', { name }))
  const { value, refusal } = await attempt(() => verifyPdf(one.bytes, { at, anchors }))
  if (refusal) return refusalView(name, refusal.words[language])
  const uncompared = found('pdf-print', printWords.notHere, '', 'claimed')
  return findingsView(name, [...value.findings, uncompared], language, say)
}

/** The lists of a bundle prove nothing without its other files. */
function isListOf(name: string): boolean {
  return name === 'bundle.json' || name === 'SHA256SUMS'
}

show(readerLanguage())
