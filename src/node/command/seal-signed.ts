import type { RecordFile } from '#core/life/records/read-record.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import { sealWhenSigned } from '#node/seal/seal-when-signed.ts'
import type { FoundDocument } from './find-document.ts'
import { tellRecord } from './tell-record.ts'
import type { Context, Options } from './verb.ts'

/** What came of sealing: whether all have signed, whether something kept it from being done, and what was written. */
export type SealOutcome = {
  readonly isSigned: boolean
  readonly isRefused: boolean
  readonly written: readonly RecordFile[]
}

/**
 * Seals a text once all have signed it, and tells each record as it stands; `--without-pdf` asks for a seal that fixes no
 * PDF. Does nothing while a signature is missing, or when all was done before.
 * @throws EnvironmentFault when the contract cannot be printed, or the disk or the time-stamp authority fails
 */
export async function sealSigned(
  context: Context,
  { life, document, no, settings, clock }: FoundDocument,
  options: Options,
): Promise<SealOutcome> {
  const { root, language, report } = context
  const signed = { entry: life.entry, document, ...(no && { no }), settings, clock }
  const wishes = { language, withoutPdf: options.withoutPdf === true }
  const { written, isSigned, messages } = await sealWhenSigned(root, signed, wishes, (file) =>
    tellRecord(context, options, file),
  )
  for (const message of messages) report(formatMessage(message, language))
  return { isSigned, isRefused: hasErrors(messages), written }
}
