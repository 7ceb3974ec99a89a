import { basename, join, resolve } from 'node:path'
import { digestOf } from '#core/contract/digest.ts'
import type { OpenPage } from '#core/share/page.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import { type FoundDocument, findDocument } from '#node/command/find-document.ts'
import type { Context, Options, RunVerb } from '#node/command/verb.ts'
import { sayAsked } from '#node/command/sign.ts'
import { refusalsOf } from '#node/records/append-record.ts'
import { knownPasskeys } from '#node/sign/known-passkeys.ts'
import { readGiven } from '#node/signed-paper/signing-options.ts'
import { groups } from '#site/share/client/reader.ts'
import { bundleScript } from '#site/share/bundle-client.ts'
import { answerPage } from '#site/sign/answer-page.ts'
import { hourOf } from '#site/sign/hour-of.ts'
import { minutesOf } from '#site/sign/minutes-of.ts'
import { openDesk } from '#site/sign/open-desk.ts'
import { providerPageOf } from '#site/sign/provider-page-of.ts'
import { type ServedPage, servePage } from '#site/sign/serve-page.ts'
import { signPageWords } from '#site/sign/sign-page-words.ts'
import { tellVisits } from '#site/sign/tell-visits.ts'
import { untilDone } from '#site/sign/until-done.ts'
import { portOf } from './port-of.ts'

/**
 * `sign <contract> --as provider --passkey`: a page of this machine shows what is signed and asks a passkey for the
 * signature, which is then taken in like any that arrives.
 */
export const signOnPage: RunVerb = async (context, [id = ''], options) => {
  const words = signPageWords[context.language]
  if (options.as !== 'provider') throw words.onlyProvider()
  if (options.key !== undefined) throw words.notBoth()
  const minutes = minutesOf(options.timeout, context.language)
  const { port } = portOf(options.port)
  const found = findDocument(context, id, options.today)
  if (!found || !isSignable(context, found)) return 1
  sayAsked(context, found)
  const pdf = await pdfGiven(context, options)
  const bundle = await bundleScript(join(import.meta.dirname, '../sign/client/sign.ts'))
  const served = await servePage(port)
  try {
    const until = new Date(Date.now() + minutes * 60_000)
    const page = providerPageOf(found, {
      language: context.language,
      passkeys: await knownPasskeys(context.root),
      until: until.toISOString(),
      ...(typeof options.name === 'string' && { name: options.name.normalize('NFC') }),
      ...(pdf && { pdf: pdf.about }),
    })
    const build = bundle.script.integrity
    const desk = openDesk({ context, options, found, page, build, origin: served.origin })
    const visits = tellVisits(context, until)
    served.serve(answerPage({ bundle, page, pdf: pdf?.bytes, desk, onVisit: visits.tell }))
    announce(context, found, served, until)
    return await untilDone(context, desk, minutes).finally(visits.stop)
  } finally {
    await served.close()
  }
}

/** Tells before anybody is asked to sign what would keep the signature from being recorded. */
function isSignable({ root, language, report }: Context, found: FoundDocument): boolean {
  const { life, document, no, clock } = found
  const messages = refusalsOf(
    root,
    {
      kind: 'signed',
      digest: document.contract.digest,
      actor: { party: 'provider' },
      basis: 'claimed',
      details: { signer: { party: 'provider' }, method: 'passkey' },
      ...(no && { document: no }),
    },
    { ...life.context, clock },
  )
  const refused = messages.filter(({ severity }) => severity === 'error')
  for (const message of refused) report(formatMessage(message, language))
  return !hasErrors(refused)
}

type GivenPdf = { readonly bytes: Uint8Array; readonly about: NonNullable<OpenPage['pdf']> }

async function pdfGiven({ language }: Context, { pdf }: Options): Promise<GivenPdf | undefined> {
  if (pdf === undefined) return undefined
  const path = resolve(String(pdf))
  const bytes = await readGiven(path, language)
  const digest = digestOf(bytes) as GivenPdf['about']['digest']
  return { bytes, about: { digest, bytes: bytes.length, name: basename(path) } }
}

/** The address is a part of the report: the product is the record. On a terminal it is a link. */
function announce(
  { language, report }: Context,
  { document: { contract } }: FoundDocument,
  { address }: ServedPage,
  until: Date,
): void {
  const words = signPageWords[language]
  const link = process.stderr.isTTY
    ? `\u001b]8;;${address}\u001b\\${address}\u001b]8;;\u001b\\`
    : address
  report(`${contract.id}, ${contract.version}`)
  report(words.open(hourOf(until)))
  report(`  ${link}`)
  report(words.sameDigest(groups(contract.digest)))
}
