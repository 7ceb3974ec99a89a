import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'
import { failures, now, type Signing, startSigning, trustIn } from './pki/signed-fixtures.ts'

describe.skipIf(!isThere('openssl'))('the judge of PDFs', () => {
  let signing: Signing
  beforeAll(async () => {
    signing = await startSigning()
  })
  afterAll(() => signing?.close())

  test('raises no false alarm on 200 good files of every make', async () => {
    const alarms: string[] = []
    for (let index = 0; index < 200; index += 1)
      alarms.push(...(await failures(await goodFile(index), trustIn(signing))))
    expect(alarms).toEqual([])
  })

  test('misses none of 1,000 flipped bits, in every part of a file', async () => {
    const good = await archived(await signedTwice(smallPdf(), true))
    const trust = { ...trustIn(signing), signers: [{ field: 'provider' }, { field: 'client' }] }
    expect(await failures(good, trust)).toEqual([])
    const missed: number[] = []
    const random = randomFrom(1)
    const places = interesting(good)
    for (let index = 0; index < 1000; index += 1) {
      const among = index % 2 === 0 ? places : undefined
      const at = among ? (among[random(among.length)] ?? 0) : random(good.length)
      const flipped = Uint8Array.from(good)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8))
      if ((await failures(flipped, trust)).length === 0) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  /** A file with more or less text, one or two signers in either order, and every level. */
  async function goodFile(index: number): Promise<Uint8Array> {
    const lines = Array.from(
      { length: 1 + (index % 40) },
      (_, line) => `Line ${index}.${line} (\\)`,
    )
    const isStamped = index % 4 === 1
    if (index % 3 === 0) {
      const key = index % 2 === 0 ? signing.provider : signing.client
      const facts = { field: 'only', at: now(), reason: 'été', name: `N ${index}` }
      const pdf = smallPdf({ lines, fields: ['only'] })
      return (await signPdf(pdf, key, facts, isStamped ? signing.authority : undefined)).pdf
    }
    const signed = await signedTwice(smallPdf({ lines }), isStamped)
    return index % 8 === 1 ? archived(signed) : signed
  }

  async function signedTwice(pdf: Uint8Array, isStamped: boolean): Promise<Uint8Array> {
    const authority = isStamped ? signing.authority : undefined
    const facts = { at: now(), room: 9000 }
    const first = await signPdf(pdf, signing.client, { ...facts, field: 'client' }, authority)
    const second = { ...facts, field: 'provider' }
    return (await signPdf(first.pdf, signing.provider, second, authority)).pdf
  }

  async function archived(pdf: Uint8Array): Promise<Uint8Array> {
    const { authority, pki } = signing
    return (await archivePdf(pdf, { authority, anchors: [pki.root.der], now: now() })).pdf
  }
})

/** Places outside the zeros that fill up the rooms of signatures. */
function interesting(file: Uint8Array): number[] {
  const places: number[] = []
  let zeros = 0
  for (const [at, byte] of file.entries()) {
    zeros = byte === 0x30 ? zeros + 1 : 0
    if (zeros < 16) places.push(at)
  }
  return places
}

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
