import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import { smallPdf } from '#testing/fixtures/small-pdf.ts'
import { stream } from './pdf-surgery.ts'
import { now, type Signing } from './signed-fixtures.ts'

/** A file that everybody should call good, and what is in it. */
export type GoodFile = {
  readonly pdf: Uint8Array
  readonly signatures: number
  /** Time-stamps of signatures and of the document. */
  readonly stamps: number
  readonly isArchived: boolean
}

/**
 * One of many good files: by an RSA and an EC key, alone or both in either order, plain, time-stamped or archived, with
 * more or less text, with and without attached files, with room for short and for long messages.
 */
export async function goodFile(signing: Signing, index: number): Promise<GoodFile> {
  const keys = keysOf(signing)[index % 4] ?? []
  const isArchived = index % 8 === 1 || index % 8 === 6
  const isStamped = isArchived || index % 5 < 2
  let pdf = unsigned(index, keys.length)
  for (const [place, key] of keys.entries()) {
    const facts = { field: fields[place] ?? '', at: now(), room: 9_000 + (index % 3) * 1_000 }
    const said = index % 2 === 0 ? { reason: 'Lu et approuvé, été', name: `N ${index}` } : {}
    const authority = isStamped ? signing.authority : undefined
    pdf = (await signPdf(pdf, key, { ...facts, ...said }, authority)).pdf
  }
  const stamps = (isStamped ? keys.length : 0) + (isArchived ? 1 : 0)
  return {
    pdf: isArchived ? await archived(signing, pdf) : pdf,
    signatures: keys.length,
    stamps,
    isArchived,
  }
}

/** With its certificates, and a time-stamp over all of it. */
export async function archived({ authority, pki }: Signing, pdf: Uint8Array): Promise<Uint8Array> {
  return (await archivePdf(pdf, { authority, anchors: [pki.root.der], now: now() })).pdf
}

const fields = ['provider', 'client']

function keysOf({ provider, client }: Signing) {
  return [[provider], [client, provider], [client], [provider, client]]
}

function unsigned(index: number, signers: number): Uint8Array {
  const lines = Array.from({ length: 1 + (index % 40) * 3 }, (_, line) => `${index}.${line} (\\)`)
  const own = { lines, fields: fields.slice(0, signers) }
  if (index % 3 !== 0) return smallPdf(own)
  const first = 8 + signers
  const name = `(note-${index}.txt)`
  const spec = `<</Type /Filespec\n/F ${name}\n/UF ${name}\n/AFRelationship /Data\n/EF <</F ${first} 0 R>>>>`
  return smallPdf({
    ...own,
    more: [stream(`note ${index} `.repeat(index)), spec],
    catalogue: `\n/Names <</EmbeddedFiles <</Names [${name} ${first + 1} 0 R]>>>>\n/AF [${first + 1} 0 R]`,
  })
}
