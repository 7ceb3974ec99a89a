import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage } from '#core/report/message.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { listOf } from '#node/compose/choices-from-options.ts'
import { type NewEvidence, type NewRecord, appendRecord } from '#node/records/append-record.ts'
import { readLife } from '#node/records/read-life.ts'
import { recordFromFile } from '#node/records/record-from-file.ts'
import { recordFromOptions } from '#node/records/record-from-options.ts'
import { recordWords } from '#node/records/record-words.ts'
import { sendGate } from '#node/records/send-gate.ts'
import { documentIds, documentIn, folderOf, readFolders } from '#node/repository/repository.ts'
import { clockFrom } from './clock.ts'
import { unknownContract } from './read-one.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `record <contract> <kind>` and `record --file F`: one more fact in the life of a contract. */
export const record: RunVerb = async (context, [named = '', kind = ''], options) => {
  const { root, language, print, report } = context
  const given = options.file ? recordFromFile(resolve(String(options.file)), language) : undefined
  const id = given?.document ? `${given.contract}/${given.document}` : (given?.contract ?? named)
  const found = findDocument(context, id, options)
  if (!found) return 1
  const { life, document, library, clock } = found
  const made: NewRecord =
    given?.record ?? recordFromOptions(kind, options, aboutOf(found), language)
  const gate =
    made.kind === 'sent'
      ? sendGate(root, folderOf(id), document.contract, document.file.path, library)
      : []
  for (const message of gate) report(formatMessage(message, language))
  if (gate.length > 0) return 1
  const evidence = listOf(options.evidence).map((path) =>
    evidenceFrom(resolve(path), made.kind, language),
  )
  const { file, messages } = await appendRecord(root, made, { ...life.context, clock }, evidence)
  for (const message of messages) report(formatMessage(message, language))
  if (!file) return 1
  if (options.json) print(JSON.stringify({ schema: 'clausier-recorded/1', ...file }, null, 2))
  else print(recordWords[language].written(file.path))
  return 0
}

/** The contract or addendum a record is about. An unknown one is a usage fault; one that cannot be read says why. */
function findDocument({ root, language, report }: Context, id: string, options: Options) {
  const known = documentIds(root)
  if (!known.includes(id)) throw unknownContract(id, known)
  const { library, contracts, messages } = readFolders(root, [folderOf(id)])
  const [entry] = contracts
  const document = entry && documentIn(entry, id)
  if (!entry || !document) {
    for (const message of messages) report(formatMessage(message, language))
    return undefined
  }
  const clock = clockFrom(options.today)
  const life = readLife(root, entry, clock, loadSettings(root).settings.delays)
  return { life, document, library, clock }
}

function aboutOf({ life, document }: NonNullable<ReturnType<typeof findDocument>>) {
  const isAddendum = document.contract.id !== life.facts.id
  const no = document.contract.terms.doc.no
  return {
    contract: document.contract,
    zone: life.facts.zone,
    ...(isAddendum && no && { document: no }),
  }
}

function evidenceFrom(path: string, kind: NewRecord['kind'], language: Language): NewEvidence {
  const extension = extname(path).toLowerCase()
  return {
    bytes: readEvidence(path, language),
    extension,
    mediaType: mediaTypes[extension] ?? 'application/octet-stream',
    role: kind === 'signed' ? 'signed-copy' : 'proof',
  }
}

function readEvidence(path: string, language: Language): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw recordWords[language].fileUnreadable(
      path,
      error instanceof Error ? error.message : String(error),
    )
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
