import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { isLinkOpen } from '#core/life/links.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import type { Clock } from '#node/command/clock.ts'
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
import { shellPages } from './shell-pages.ts'

export type ShareOptions = {
  readonly root: string
  /** Where the site goes. It is replaced as a whole, when all of the new one is there. */
  readonly outDir: string
  readonly clock: Clock
  readonly language: Language
  /** Puts a PDF to download beside each open page. */
  readonly pdf: boolean
  readonly signal: AbortSignal
}

export type BuiltShare = {
  readonly open: number
  readonly closed: number
  readonly messages: readonly Message[]
}

/**
 * Makes the share site: a shell that is the same for everybody, and sealed files behind the links that were given. With a
 * mistake in a shared text nothing is made, and the site that stood there stays.
 * @throws EnvironmentFault when the secret of the house is missing or another one, or git cannot tell of an earlier text
 */
export async function buildShare(options: ShareOptions): Promise<BuiltShare> {
  const { root, outDir, clock, language, signal } = options
  const { texts, messages, settings } = sharedTexts(root, clock)
  const refused = [...messages, ...texts.flatMap((text) => gate(root, text))]
  if (hasErrors(refused)) return { open: 0, closed: 0, messages: refused }
  const links = texts.flatMap((text) => text.links.map((link) => ({ text, link })))
  const open = links.filter(({ text, link }) => isLinkOpen(link, text.life.context.today.iso))
  const secret = await secretFor(
    root,
    links.map(({ link }) => link),
    language,
  )
  const client = await bundleClient()
  const shown = [...new Set(open.map(({ text }) => text))]
  const printed = await printTexts(root, options.pdf ? shown : [], signal)
  if (hasErrors(printed.messages)) return { open: 0, closed: 0, messages: printed.messages }
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
      const pdf = printed.pdfs.get(text.contract.id)
      for (const { path, content } of await sealLink({ secret, shared: text, link, pdf, past }))
        await write(path, content)
    }
    await swapFolder(folder, outDir)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return { open: open.length, closed: links.length - open.length, messages: [] }
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
