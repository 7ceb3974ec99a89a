import { basename, dirname, extname, resolve } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import { embedMessage } from '#core/seal/pdf/embed-message.ts'
import { prepareSignature } from '#core/seal/pdf/prepare-signature.ts'
import {
  type Finishing,
  finishSignedPdf,
  orFault,
  refuseWrongTime,
  signField,
} from '#node/signed-paper/finish-signed-pdf.ts'
import { refuseLoss } from '#node/signed-paper/refuse-loss.ts'
import { signedWords } from '#node/signed-paper/signed-words.ts'
import {
  finishingFrom,
  keyFrom,
  partyNamed,
  readGiven,
} from '#node/signed-paper/signing-options.ts'
import { sweepTemporaries } from '#node/sweep.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/**
 * `sign-pdf <file>`: one more signature in a printed contract, by a key at hand, or in two steps by somebody else's
 * card or service; or its archiving, once all have signed.
 */
export const signPdfFile: RunVerb = async (context, [named = ''], options) => {
  const { root, language, report, print } = context
  const words = signedWords[language]
  if ([options.prepare, options.cms, options.p12].filter(Boolean).length > 1)
    throw words.usage(words.oneThing)
  const from = resolve(root, named)
  const to = resolve(root, String(options.out ?? nextName(named, options)))
  refuseLoss(to, options, language)
  await sweepTemporaries(dirname(to), basename(to))
  const pdf = await readGiven(from, language)
  const wish = await finishingFrom(context, options)
  if (options.prepare) return prepare(context, options, { pdf, to, now: wish.now })
  const signed = await withSignature(context, options, pdf, wish)
  const { level, gaps, ...made } = await finishSignedPdf(signed, wish)
  await writeFileAtomically(to, made.pdf)
  for (const gap of gaps) report(words.gap(gap[language]))
  const result = { schema: 'clausier-signed-pdf/1', file: to, level }
  print(options.json ? JSON.stringify(result, null, 2) : words.written(to, level))
  return 0
}

/** With one more signature, by the key or by the message that somebody returned; as it is when only archiving is asked for. */
async function withSignature(
  context: Context,
  options: Options,
  pdf: Uint8Array,
  wish: Finishing,
): Promise<Uint8Array> {
  const { root, language } = context
  const words = signedWords[language]
  if (options.cms !== undefined) {
    const message = derOf(await readGiven(resolve(root, String(options.cms)), language))
    const embedded = await orFault(language, () => embedMessage(pdf, message))
    refuseWrongTime(embedded.signer, wish.now, language)
    return embedded.pdf
  }
  const key = await keyFrom(context, options)
  if (key) return signField(pdf, key, { field: key.party, ...reasonFrom(options) }, wish)
  if (!wish.archive) throw words.usage(words.keyNeeded)
  return pdf
}

/** Makes room for a signature and prints what is to be signed: the digest of the file around that room. */
async function prepare(
  { language, print, report }: Context,
  options: Options,
  { pdf, to, now }: { readonly pdf: Uint8Array; readonly to: string; readonly now: string },
): Promise<0> {
  const field = partyNamed(String(options.as ?? 'client'), language)
  const facts = { field, at: now, ...reasonFrom(options), ...roomFrom(options, language) }
  const prepared = await orFault(language, () => prepareSignature(pdf, facts))
  await writeFileAtomically(to, prepared.pdf)
  const content = `${to}.signed-bytes`
  await writeFileAtomically(content, prepared.signed)
  const digest = hexOf(prepared.digest)
  const result = { schema: 'clausier-prepared-pdf/1', file: to, content, digest }
  if (!options.json) report(signedWords[language].prepared(to, content))
  print(options.json ? JSON.stringify(result, null, 2) : digest)
  return 0
}

/** A message as it is, or out of its PEM armour. */
function derOf(file: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(file)
  const [, base64] = /-----BEGIN (?:CMS|PKCS7)-----([A-Za-z0-9+/=\s]+)-----END/u.exec(text) ?? []
  return base64 === undefined ? file : Uint8Array.from(Buffer.from(base64, 'base64'))
}

/** How much room the message gets, where the usual is too small. */
function roomFrom({ room }: Options, language: Language): { readonly room?: number } {
  if (room === undefined) return {}
  const bytes = /^\d{4,6}$/u.test(String(room)) ? Number(room) : 0
  const words = signedWords[language]
  if (bytes < 2000 || bytes > 200_000) throw words.usage(words.noRoom(String(room)))
  return { room: bytes }
}

function reasonFrom({ reason }: Options): { readonly reason?: string } {
  return reason === undefined ? {} : { reason: String(reason) }
}

/** `contract.pdf` becomes `contract.prepared.pdf`, then `contract.signed.pdf`; the file it came from stays. */
function nextName(name: string, { prepare: isPrepared, archive }: Options): string {
  const stem = name.slice(0, name.length - extname(name).length).replace(/\.prepared$/u, '')
  return `${stem}.${isPrepared ? 'prepared' : archive ? 'archived' : 'countersigned'}.pdf`
}
