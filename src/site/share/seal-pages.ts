import { randomBytes } from 'node:crypto'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { type GivenLink, isLinkOpen } from '#core/life/links.ts'
import { linkKey, linkPassphrase, withPassphrase } from '#core/share/derive-keys.ts'
import {
  pageBytes,
  pageFormat,
  type ClosedPage,
  type OpenPage,
  type PageFile,
  type SharePage,
} from '#core/share/page.ts'
import { boxPath, boxRandomBytes, editionTag, sealBox } from '#core/share/sealed-box.ts'
import type { Past } from '#node/history/past.ts'
import { documentFile } from '#node/print/document-file.ts'
import type { SharedText } from '#node/share/shared-texts.ts'
import { pageOf } from './page-of.ts'
import type { SealedText } from './signed-papers.ts'

/** A sealed file of the site: `sealed/<link>.bin`. */
export type SealedFile = { readonly path: string; readonly content: Uint8Array }

/** What a link's files are made from. */
export type ToSeal = {
  readonly secret: Uint8Array<ArrayBuffer>
  readonly shared: SharedText
  readonly link: GivenLink
  /** The PDF of the text, where there is one. */
  readonly pdf: Uint8Array<ArrayBuffer> | undefined
  /** The seal over the text and its signed PDF, once there are. */
  readonly sealed: SealedText | undefined
  readonly past: () => Past
}

/** The files that stand behind a link: its page and its PDF, the signed one once it is sealed, or a note that it opens nothing any more. */
export async function sealLink(given: ToSeal): Promise<SealedFile[]> {
  const { secret, shared, link, sealed: seal, past } = given
  const today = shared.life.context.today.iso
  const key = await keyOf(secret, shared, link)
  if (!isLinkOpen(link, today)) return [await sealed(closedPage(shared, link), key, link, 'closed')]
  const { contract } = shared
  const { paper } = seal ?? {}
  // A print that says "not signed" at the head of each page has no place beside the signed one.
  const pdf = paper ? undefined : given.pdf
  const page: SharePage = {
    ...pageOf(shared, link, past),
    ...(pdf && { pdf: fileOf(pdf, `${documentFile(contract.id)}.pdf`) }),
    ...(seal && { sealed: sealOf(seal) }),
  }
  return [
    await sealed(page, key, link, contract.digest),
    ...(pdf ? [await box(pdf, key, link, 'pdf', contract.digest)] : []),
    ...(paper ? [await box(paper.bytes, key, link, 'signed', contract.digest)] : []),
  ]
}

function sealOf({ on, paper }: SealedText): NonNullable<OpenPage['sealed']> {
  if (!paper) return { on }
  return { on, pdf: fileOf(paper.bytes, paper.name), ...(paper.isCopy && { isCopy: true }) }
}

function fileOf(bytes: Uint8Array, name: string): PageFile {
  return { digest: digestOf(bytes) as PageFile['digest'], bytes: bytes.length, name }
}

function closedPage({ contract, settings }: SharedText, link: GivenLink): ClosedPage {
  const sender = link.with === 'client' ? 'provider' : 'client'
  const party = contract.terms.parties?.[sender]
  const own = typeof party === 'object' && party !== null ? party : {}
  const email = settings.shareReplyTo ?? own.email
  return {
    format: pageFormat,
    kind: 'closed',
    link: link.id,
    why: link.revoked ? 'revoked' : 'expired',
    on: link.revoked?.at.slice(0, 10) ?? link.expiresOn ?? '',
    sender: { name: own.legalName ?? '', ...(email && { email }) },
  }
}

async function keyOf(
  secret: Uint8Array<ArrayBuffer>,
  { contract }: SharedText,
  { id, with: recipient, needsPassphrase }: GivenLink,
): Promise<Uint8Array<ArrayBuffer>> {
  const purpose = { document: contract.id, recipient, link: id }
  const key = await linkKey(secret, purpose)
  return needsPassphrase ? withPassphrase(key, id, await linkPassphrase(secret, purpose)) : key
}

function sealed(
  page: SharePage,
  key: Uint8Array<ArrayBuffer>,
  link: GivenLink,
  edition: Digest | 'closed',
): Promise<SealedFile> {
  return box(pageBytes(page), key, link, 'page', edition)
}

async function box(
  content: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  { id, needsPassphrase }: GivenLink,
  part: 'page' | 'pdf' | 'signed',
  edition: Digest | 'closed',
): Promise<SealedFile> {
  const label = { edition: await editionTag(key, edition), needsPassphrase }
  const place = { link: id, part }
  return {
    path: boxPath(place),
    content: await sealBox(content, key, place, label, randomBytes(boxRandomBytes)),
  }
}
