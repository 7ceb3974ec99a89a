import { extname, resolve } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage } from '#core/report/message.ts'
import { listOf } from './option-list.ts'
import { type NewEvidence, type NewRecord, appendRecord } from '#node/records/append-record.ts'
import { checkErasure } from '#node/records/check-erasure.ts'
import { recordFromOptions } from '#node/records/record-from-options.ts'
import { recordWords } from '#node/records/record-words.ts'
import { signerEvidence } from '#node/records/signer-evidence.ts'
import { sendGate } from '#node/records/send-gate.ts'
import { folderOf } from '#node/repository/repository.ts'
import { type FoundDocument, findDocument } from './find-document.ts'
import { readGivenFile } from './read-given-file.ts'
import { sealSigned } from './seal-signed.ts'
import { takeReplyFile } from './take-reply.ts'
import { tellRecord } from './tell-record.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `record <contract> <kind>` and `record --file F`: one more fact in the life of a contract. */
export const record: RunVerb = async (context, [named = '', kind = ''], options) => {
  const { root, language, report } = context
  if (options.file) return takeReplyFile(context, resolve(String(options.file)), options)
  if (!named || !kind) throw recordWords[language].nothingNamed()
  const found = findDocument(context, named, options.today)
  if (!found) return 1
  if (kind === 'sealed') return sealNow(context, found, options)
  const { life, clock } = found
  const made: NewRecord = recordFromOptions(kind, options, aboutOf(found), language)
  const gate = gateOf(root, made, found)
  for (const message of gate) report(formatMessage(message, language))
  if (gate.length > 0) return 1
  const evidence = listOf(options.evidence).map((one) =>
    evidenceFrom(resolve(one), made.kind, language),
  )
  if (made.kind === 'signed') {
    const { party } = made.details.signer
    evidence.push(signerEvidence(found.document.contract, party, options, language))
  }
  const { file, messages } = await appendRecord(root, made, { ...life.context, clock }, evidence)
  for (const message of messages) report(formatMessage(message, language))
  if (!file) return 1
  tellRecord(context, options, file)
  return 0
}

/** `record <contract> sealed`: what was signed outside is sealed here, and a seal that bears no outside time gets one. */
async function sealNow(context: Context, found: FoundDocument, options: Options) {
  const { written, isSigned, isRefused } = await sealSigned(context, found, options)
  const words = recordWords[context.language]
  if (!isSigned) context.report(words.notSigned)
  else if (written.length === 0 && !isRefused) context.report(words.sealedBefore)
  return isSigned && !isRefused ? 0 : 1
}

/** What keeps a record from being written, beside what its place among the others does. */
function gateOf(root: string, made: NewRecord, { life, document, library }: FoundDocument) {
  const { id } = life.facts
  if (made.kind === 'erased') return checkErasure(root, id, made.details.files, life.files)
  return made.kind === 'sent'
    ? sendGate(root, folderOf(id), document.contract, document.file.path, library)
    : []
}

function aboutOf({ life, document, no }: FoundDocument) {
  return {
    contract: document.contract,
    zone: life.facts.zone,
    ...(no && { document: no }),
  }
}

function evidenceFrom(path: string, kind: NewRecord['kind'], language: Language): NewEvidence {
  // `scan.pdf (1)` is a PDF that a browser saved twice.
  const [extension = '.bin'] = /^\.[a-z0-9]{1,10}/u.exec(extname(path).toLowerCase()) ?? []
  return {
    bytes: readGivenFile(path, language),
    extension,
    mediaType: mediaTypes[extension] ?? 'application/octet-stream',
    role: kind === 'signed' ? 'signed-copy' : 'proof',
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.eml': 'message/rfc822',
  '.txt': 'text/plain',
}
