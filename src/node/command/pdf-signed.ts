import { basename, dirname, resolve } from 'node:path'
import { formatMessage } from '#core/report/message.ts'
import { listOf } from './option-list.ts'
import { pdfPlace } from '#node/print/pdf-place.ts'
import { printCacheFolder } from '#node/print/print-cache.ts'
import { printSignable, type SignablePaper } from '#node/sign-pdf/print-signable.ts'
import { finishSignedPdf, signField } from '#node/signed-paper/finish-signed-pdf.ts'
import { paperFromRecords } from '#node/signed-paper/paper-from-records.ts'
import { readSigned } from '#node/signed-paper/read-signed.ts'
import { refuseLoss } from '#node/signed-paper/refuse-loss.ts'
import { signedPdf } from '#node/signed-paper/signed-pdf.ts'
import { signedWords } from '#node/signed-paper/signed-words.ts'
import {
  finishingFrom,
  keyFrom,
  type OpenedKey,
  partyNamed,
} from '#node/signed-paper/signing-options.ts'
import { sweepTemporaries } from '#node/sweep.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { Context, ExitCode, Options, RunVerb } from './verb.ts'

/** `pdf <contract> --signed`: a contract with its signatures, its evidence and its files, signed as a PDF where asked. */
export const pdfSigned: RunVerb = async (context, ids, options) => {
  const { root, language, report } = context
  const words = signedWords[language]
  const [id] = ids
  if (id === undefined || ids.length > 1) throw words.usage(words.oneContract)
  const to = pdfPlace(resolve(root, String(options.out ?? '.')), id, '.signed.pdf')
  refuseLoss(to, options, language)
  await sweepTemporaries(dirname(to), basename(to))
  const signed = await readSigned(context, id)
  if (!signed) return 1
  const key = await keyFrom(context, options)
  if (!key && (options.tsa || options.archive)) throw words.usage(words.keyNeeded)
  const places = listOf(options.field).map((name) => partyNamed(name, language))
  const fields = [...new Set([...places, ...(key ? [key.party] : [])])]
  const paper = paperFromRecords({ ...signed, fields })
  const { pdf, messages } =
    fields.length > 0
      ? await printSignable(paper, printCacheFolder(root))
      : await signedPdf(root, signed)
  for (const message of messages) report(formatMessage(message, language))
  if (!pdf) return 1
  if (key) return writeSigned(context, options, { to, pdf, key, paper })
  await writeFileAtomically(to, pdf)
  return tell(context, options, { file: to }, words.printed(to))
}

type Signable = {
  readonly to: string
  readonly pdf: Uint8Array
  readonly key: OpenedKey
  readonly paper: SignablePaper
}

async function writeSigned(
  context: Context,
  options: Options,
  { to, pdf, key, paper }: Signable,
): Promise<ExitCode> {
  const words = signedWords[context.language]
  const wish = await finishingFrom(context, options)
  const { id, digest } = paper.contract
  const name = paper.evidence.signers.find(({ party }) => party === key.party)?.name
  const facts = { field: key.party, reason: `${id}, ${digest}`, ...(name && { name }) }
  const { level, gaps, ...made } = await finishSignedPdf(
    await signField(pdf, key, facts, wish),
    wish,
  )
  await writeFileAtomically(to, made.pdf)
  for (const gap of gaps) context.report(words.gap(gap[context.language]))
  return tell(context, options, { file: to, level }, words.written(to, level))
}

function tell({ print }: Context, { json }: Options, result: object, line: string): ExitCode {
  print(json ? JSON.stringify({ schema: 'clausier-signed-pdf/1', ...result }, null, 2) : line)
  return 0
}
