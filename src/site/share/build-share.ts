import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isLinkOpen } from '#core/life/links.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
import type { Context } from '#node/command/verb.ts'
import { openPast } from '#node/history/past.ts'
import { sendGate } from '#node/records/send-gate.ts'
import { secretFor } from '#node/share/give-link.ts'
import { type SharedText, sharedTexts } from '#node/share/shared-texts.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { swapFolder, temporaryFolder } from '#site/swap-folder.ts'
import { bundleClient } from './bundle-client.ts'
import { hostFiles } from './host-files.ts'
import { printTexts } from './print-texts.ts'
import { sealLink } from './seal-pages.ts'
import { headerRules } from './security-policy.ts'
import { sealedTexts } from './signed-papers.ts'
import { shellPages } from './shell-pages.ts'

export type ShareOptions = {
  /** Where the site goes. It is replaced as a whole, when all of the new one is there. */
  readonly outDir: string
  readonly clock: Clock
  /** Puts a PDF to download beside each open page. */
  readonly pdf: boolean
  /** A folder of signed PDFs to put beside the pages of sealed texts, as `pdf --signed` writes them. */
  readonly signedPdfs?: string
  readonly context: Context
}

export type BuiltShare = {
  readonly open: number
  readonly closed: number
  /** Ids of sealed texts whose pages offer no signed PDF. */
  readonly withoutPaper: readonly string[]
  readonly messages: readonly Message[]
}

/**
 * Makes the share site: a shell that is the same for everybody, and sealed files behind the links that were given. With a
 * mistake in a shared text nothing is made, and the site that stood there stays.
 * @throws EnvironmentFault when the secret of the house is missing or another one, or git cannot tell of an earlier text
 */
export async function buildShare(options: ShareOptions): Promise<BuiltShare> {
  const { outDir, clock, context } = options
  const { root, language, signal } = context
  const { texts, messages, settings } = sharedTexts(root, clock)
  const refused = [...messages, ...texts.flatMap((text) => gate(root, text))]
  if (hasErrors(refused)) return nothingBuilt(refused)
  const links = texts.flatMap((text) => text.links.map((link) => ({ text, link })))
  const open = links.filter(({ text, link }) => isLinkOpen(link, text.life.context.today.iso))
  const secret = await secretFor(root, language)
  const shown = [...new Set(open.map(({ text }) => text))]
  const printed = await printTexts(root, options.pdf ? shown : [], signal)
  const { signedPdfs } = options
  const wishes = { print: options.pdf, ...(signedPdfs && { folder: signedPdfs }) }
  const papers = await sealedTexts(context, shown, wishes)
  const unprintable = [...printed.messages, ...papers.messages]
  if (hasErrors(unprintable)) return nothingBuilt(unprintable)
  const client = await bundleClient()
  const folder = await temporaryFolder(outDir)
  const past = once(() => openPast(root))
  const endpoint = settings.shareEndpoint ?? undefined
  try {
    const write = (path: string, content: string | Uint8Array) =>
      writeFileAtomically(join(folder, path), content)
    for (const { path, content } of client.files) await write(path, content)
    const pages = shellPages(client, { endpoint, address: settings.shareAddress })
    for (const [path, content] of Object.entries({ ...pages, ...hostFiles(headerRules(endpoint)) }))
      await write(path, content)
    for (const { text, link } of links) {
      signal.throwIfAborted()
      const { id } = text.contract
      const files = { pdf: printed.pdfs.get(id), sealed: papers.sealed.get(id) }
      for (const { path, content } of await sealLink({
        secret,
        shared: text,
        link,
        past,
        ...files,
      }))
        await write(path, content)
    }
    await swapFolder(folder, outDir)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const withoutPaper = [...papers.sealed].flatMap(([id, { paper }]) => (paper ? [] : [id]))
  return { open: open.length, closed: links.length - open.length, withoutPaper, messages: [] }
}

function nothingBuilt(messages: readonly Message[]): BuiltShare {
  return { open: 0, closed: 0, withoutPaper: [], messages }
}

/** What keeps a text with an open link from being published: what would keep it from being sent. */
function gate(root: string, { contract, entry, path, library, links, life }: SharedText) {
  const isShown = links.some((link) => isLinkOpen(link, life.context.today.iso))
  return isShown ? sendGate(root, entry.folder, contract, path, library) : []
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
