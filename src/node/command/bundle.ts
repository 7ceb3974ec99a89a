import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { formatMessage } from '#core/report/message.ts'
import { bundleWords } from '#node/bundle/bundle-words.ts'
import { isBundle } from '#node/bundle/read-bundle.ts'
import { collectBundle } from '#node/bundle/collect-bundle.ts'
import { isZipName, settleBundle, writeBundle } from '#node/bundle/write-bundle.ts'
import { documentFile } from '#node/print/document-file.ts'
import { engineVersion } from '#node/print/engine-version.ts'
import { readSigned } from '#node/signed-paper/read-signed.ts'
import { signedPdf } from '#node/signed-paper/signed-pdf.ts'
import { readGiven } from '#node/signed-paper/signing-options.ts'
import { documentIds, folderOf, readFolders } from '#node/repository/repository.ts'
import { unknownContract } from './read-one.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `bundle <contract> --out DIR`: everything that proves a signed contract, in one folder or zip. */
export const bundle: RunVerb = async (context, [id = ''], options) => {
  const { root, language, print } = context
  const words = bundleWords[language]
  const known = documentIds(root)
  if (!known.includes(id)) throw unknownContract(id, known)
  if (id !== folderOf(id)) throw words.wholeContract(folderOf(id))
  if (options.out === undefined) throw words.outNeeded(id)
  const to = resolve(root, String(options.out))
  await settleBundle(to)
  if (existsSync(to) && options.force !== true) throw words.exists(to)
  if (!isReplaceable(to)) throw words.noBundle(to)
  const signed = await readSigned(context, id)
  const [entry] = readFolders(root, [id]).contracts
  const pdfs = signed && (await printedPdfs(context, id, options))
  if (!signed || !entry || !pdfs) return 1
  const engine = `clausier ${await engineVersion()}`
  const files = await collectBundle(root, { entry, records: signed.records, pdfs, engine })
  await writeBundle(to, files)
  const result = { schema: 'clausier-bundled/1', bundle: to, files: files.size }
  // The chain needs every record whole: a note cannot be left out, so its author is told of it.
  for (const { path, record } of signed.records) {
    const note = record.kind === 'note' ? record.details.text : record.note
    if (note) context.report(words.noted(basename(path), note))
  }
  print(options.json ? JSON.stringify(result, null, 2) : words.written(to, files.size))
  return 0
}

/** With `--force` an earlier bundle is replaced, or an empty folder; never a folder of somebody's own. */
function isReplaceable(path: string): boolean {
  if (!existsSync(path) || isBundle(path)) return true
  return !isZipName(path) && statSync(path).isDirectory() && readdirSync(path).length === 0
}

type Printed = { readonly name: string; readonly bytes: Uint8Array }

/** The contract and its addenda that all have signed, each as a PDF: the one that is given, the one its seal fixes, or a fresh print. */
async function printedPdfs(
  context: Context,
  id: string,
  options: Options,
): Promise<ReadonlyMap<string, Printed> | undefined> {
  const { root, language, report } = context
  const pdfs = new Map<string, Printed>()
  for (const document of documentIds(root).filter((one) => folderOf(one) === id)) {
    const name = `${documentFile(document)}.signed.pdf`
    if (document === id && options.pdf !== undefined) {
      pdfs.set(document, {
        name,
        bytes: await readGiven(resolve(root, String(options.pdf)), language),
      })
      continue
    }
    const signed = await readSigned(context, document, document !== id)
    if (!signed) {
      if (document === id) return undefined
      continue
    }
    const { pdf, messages } = await signedPdf(root, signed)
    for (const message of messages) report(formatMessage(message, language))
    if (!pdf) return undefined
    pdfs.set(document, { name, bytes: pdf })
  }
  return pdfs
}
