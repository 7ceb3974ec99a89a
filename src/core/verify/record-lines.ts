import type { Digest } from '#core/contract/contract.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { checkLinks } from '#core/life/chain/check-links.ts'
import { type RecordContext, checkRecords } from '#core/life/chain/check-records.ts'
import { type RecordFile, readRecord, recordNumber } from '#core/life/records/read-record.ts'
import type { Message } from '#core/report/message.ts'
import type { Finding } from '#core/seal/finding.ts'
import { failed, found, reasonOf, shortName } from './contract-findings.ts'

/** Reads records and says which of them cannot be read; files that are none are refused too. */
export function readAll(sources: readonly SourceFile[]): {
  readonly files: readonly RecordFile[]
  readonly lines: readonly Finding[]
} {
  const reads = sources.map((source) =>
    recordNumber(source.path) === undefined
      ? { lines: [failed('records-form', strayWords, shortName(source.path))] }
      : linesOf(source),
  )
  const files = reads.flatMap((read) => ('file' in read && read.file ? [read.file] : []))
  const lines = reads.flatMap((read) => read.lines)
  return {
    files: files.toSorted((a, b) => a.number - b.number),
    lines: lines.length > 0 ? lines : [found('records-form', counted(files.length))],
  }
}

function linesOf(source: SourceFile): { file?: RecordFile; lines: readonly Finding[] } {
  const { file, messages } = readRecord(source)
  const lines = messages.map((message) =>
    failed('records-form', reasonOf(message), shortName(source.path)),
  )
  return { ...(file && { file }), lines }
}

/** Whether the records form one chain, and whether what is known of it from elsewhere is in it. */
export function chainLines(
  files: readonly RecordFile[],
  contract: string,
  known: readonly Digest[] = [],
): readonly Finding[] {
  const broken = checkLinks(files, contract).map((message) => lineOf('records-chain', message))
  const head = files.at(-1)?.digest
  const missing = known.filter((digest) => !files.some((file) => file.digest === digest))
  return [
    ...broken,
    ...(broken.length === 0 && head ? [found('records-chain', headWords(files.length, head))] : []),
    ...missing.map((digest) => failed('records-anchor', { fr: digest, en: digest })),
    ...(missing.length === 0 && head ? [anchorLine(head, known)] : []),
  ]
}

/** Nothing inside a chain can show that its end was cut off: only someone outside who has seen it. */
function anchorLine(head: Digest, known: readonly Digest[]): Finding {
  return known.includes(head)
    ? found('records-anchor', { fr: head, en: head })
    : found('records-anchor', unanchoredWords, '', 'claimed')
}

/** Whether each record was possible where it stands; what a text of today says otherwise is for other lines. */
export function orderLines(
  files: readonly RecordFile[],
  context: RecordContext,
): readonly Finding[] {
  const links = new Set(checkLinks(files, context.facts.id).map(keyOf))
  const messages = checkRecords(files, context).filter(
    (message) => !links.has(keyOf(message)) && !elsewhere.includes(message.rule),
  )
  const lines = messages.map((message) => lineOf('records-order', message))
  return messages.some(({ severity }) => severity === 'error')
    ? lines
    : [found('records-order', counted(files.length)), ...lines]
}

/** Messages about the text, which the lines of the text and of the seal tell. */
const elsewhere = ['record-text-changed', 'record-text-edited']

function keyOf({ file, rule }: Message): string {
  return `${file} ${rule}`
}

function lineOf(check: 'records-chain' | 'records-order', message: Message): Finding {
  const about = shortName(message.file)
  return message.severity === 'error'
    ? failed(check, reasonOf(message), about)
    : { ...found(check, reasonOf(message), about, 'claimed'), text: remarkWords }
}

function counted(count: number) {
  return {
    fr: `${count} fait${count > 1 ? 's' : ''}`,
    en: `${count} record${count > 1 ? 's' : ''}`,
  }
}

function headWords(count: number, head: Digest) {
  const { fr, en } = counted(count)
  return { fr: `${fr}, le dernier : ${head}`, en: `${en}, the last one ${head}` }
}

const remarkWords = { fr: 'Remarque', en: 'A remark' }

const strayWords = {
  fr: "ce fichier n'est pas un fait",
  en: 'this file is not a record',
}

const unanchoredWords = {
  fr: "rien, ici, ne montre qu'il est bien le dernier ; comparez avec --head et une empreinte notée ailleurs",
  en: 'nothing here shows that it really is the last; compare with --head and a digest noted elsewhere',
}
