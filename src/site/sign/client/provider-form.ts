import { fromBase64url } from '#core/seal/statement/base64url.ts'
import { statementSchema } from '#core/seal/statement/statement.ts'
import type { Statement } from '#core/seal/statement/statement.ts'
import type { KnownPasskey } from '#core/share/provider-page.ts'
import { el } from '#site/share/client/element.ts'
import { dayIn } from '#site/share/client/reader.ts'
import {
  type Passkey,
  Stopped,
  hasPasskeys,
  keptPasskey,
  signWithPasskey,
} from '#site/share/client/sign-statement.ts'
import { type Said, type SigningWay, openSigningForm } from '#site/share/client/signing-form.ts'
import { askForStatement } from './ask-command.ts'
import type { ProviderReader } from './provider-reader.ts'

/** The text on disk is another one than the page shows. */
export class Changed extends Error {}

/** What the form gives on to the page. */
type After = {
  readonly onSigned: Parameters<typeof openSigningForm>[0]['finish']
  /** The page can go no further: the text changed, or nobody answers. */
  readonly onEnd: (error: unknown) => boolean
}

/** Opens the form of the provider's signature: a passkey the house knows, or a new one; nothing weaker. */
export function openProviderForm(reader: ProviderReader, { onSigned, onEnd }: After): void {
  const { page, language, say } = reader
  openSigningForm({
    reader,
    signer: page.signer,
    intent: page.intent[language],
    consent: page.consent[language],
    next: say('ownThen'),
    ways: hasPasskeys() ? waysOf(reader) : [],
    before: hasPasskeys() ? [] : otherwise(reader),
    whyNot: (error) => (onEnd(error) ? '' : whyNot(error, reader)),
    finish: onSigned,
  })
}

function waysOf(reader: ProviderReader): SigningWay[] {
  const { page, say, language } = reader
  const [last] = page.passkeys
  const signed = async (said: Said, passkeys: (name: string) => Promise<readonly Passkey[]>) => {
    const statement = await statementFor(reader, said)
    const own = await passkeys(said.signer.name)
    return { statement, envelope: await signWithPasskey(statement, ...own) }
  }
  const made = keptPasskey('Clausier')
  const byNew: SigningWay = {
    label: say(last ? 'signNew' : 'signDo'),
    notes: [say('signNewNote'), ...(last ? [say('signNewOther')] : [])],
    sign: (said) => signed(said, async (name) => [await made(name)]),
  }
  if (!last) return [byNew]
  const { contract, on } = last
  const byKnown: SigningWay = {
    label: say('signKnown'),
    notes: [say('signKnownNote', { contract, date: dayIn(language, on) })],
    sign: (said) => signed(said, async () => page.passkeys.map(passkeyIn)),
  }
  return [byKnown, byNew]
}

/** The command's statement, once it is sure to be of what the page shows. */
async function statementFor(
  { page, language }: ProviderReader,
  { signer, drawing }: Said,
): Promise<Statement> {
  const prepared = await askForStatement({ language, signer, ...(drawing && { drawing }) })
  if (prepared.outcome === 'changed') throw new Changed('another text')
  if (prepared.outcome !== 'statement') throw new Wrong('no statement')
  const statement = statementSchema.parse(JSON.parse(prepared.text))
  const isShown =
    statement.kind === 'signed' &&
    statement.text === page.text &&
    statement.pdf === (page.pdf?.digest ?? null) &&
    statement.intent.words === page.intent[language] &&
    statement.consent.words === page.consent[language] &&
    statement.signer.name === signer.name
  if (!isShown) throw new Differs('another statement')
  return statement
}

class Wrong extends Error {}
class Differs extends Error {}

function passkeyIn({ id, publicKey, algorithm }: KnownPasskey): Passkey {
  return { id: bytes(id), publicKey: bytes(publicKey), algorithm }
}

function bytes(base64url: string): ArrayBuffer {
  return Uint8Array.from(fromBase64url(base64url)).buffer
}

function otherwise({ say, page }: ProviderReader): HTMLElement[] {
  return [
    el('p', {}, say('ownNoPasskey')),
    el('p', {}, say('ownOtherwise')),
    el('p', {}, el('code', { class: 'command' }, page.otherwise)),
  ]
}

function whyNot(error: unknown, { say }: ProviderReader): string {
  if (error instanceof Stopped) return say('ownStopped')
  if (error instanceof Wrong) return say('ownWrong')
  const message = error instanceof Error ? error.message : String(error)
  return say('signFailed', { why: error instanceof Differs ? say('ownDiffers') : message })
}
