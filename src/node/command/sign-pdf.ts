import { basename, dirname, extname, resolve } from 'node:path'
import { hexOf } from '#core/seal/der/read-values.ts'
import { embedMessage } from '#core/seal/pdf/embed-message.ts'
import { prepareSignature } from '#core/seal/pdf/prepare-signature.ts'
import {
  type Finishing,
  finishSignedPdf,
  orFault,
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
    const message = await readGiven(resolve(root, String(options.cms)), language)
    return (await orFault(language, () => embedMessage(pdf, message))).pdf
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
  const facts = { field, at: now, ...reasonFrom(options) }
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

function reasonFrom({ reason }: Options): { readonly reason?: string } {
  return reason === undefined ? {} : { reason: String(reason) }
}

/** `contract.pdf` becomes `contract.prepared.pdf`, then `contract.signed.pdf`; the file it came from stays. */
function nextName(name: string, { prepare: isPrepared, archive }: Options): string {
  const stem = name.slice(0, name.length - extname(name).length).replace(/\.prepared$/u, '')
  return `${stem}.${isPrepared ? 'prepared' : archive ? 'archived' : 'countersigned'}.pdf`
}
