import { describe, expect, test } from 'vitest'
import { keepEvidence } from '#core/seal/pdf/keep-evidence.ts'
import { toLatin1 } from '#core/seal/pdf/latin1.ts'
import { readCertificate } from '#core/seal/x509/certificate.ts'
import { fetchRevocation } from '#node/sign-pdf/fetch-revocations.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import { countOf } from './fixtures/count-of.ts'
import { smallPdf } from './fixtures/small-pdf.ts'
import { isThere } from './fixtures/tools.ts'
import { archived, goodFile } from './pki/good-files.ts'
import { failures, now, type Signing, trustIn } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'
import { startTestPublisher } from './pki/test-publisher.ts'

describe.skipIf(!isThere('openssl'))('the judge of PDFs (needs openssl)', () => {
  let signing: Signing
  let kept: Uint8Array
  let stored: Uint8Array
  let signedUntil: number
  signingAround(async (begun) => {
    signing = begun
    const signed = await signedByBoth()
    signedUntil = signed.length
    kept = await archived(signing, signed)
    stored = keepEvidence(signed, await evidence())
  })

  test('raises no false alarm on 200 good files of every make', async () => {
    const alarms: string[] = []
    for (let index = 0; index < 200; index += 1)
      alarms.push(...(await failures((await goodFile(signing, index)).pdf, trustIn(signing))))
    expect(alarms).toEqual([])
  })

  describe('misses none of 1,000 flipped bits:', () => {
    test.each<[number, string, () => [Uint8Array, readonly number[]]]>([
      [400, 'in what was signed', () => [kept, placesIn(kept, 'signed')]],
      [
        150,
        'in the messages of signatures and time-stamps',
        () => [kept, placesIn(kept, 'message')],
      ],
      [200, 'in the zeros that fill up their rooms', () => [kept, placesIn(kept, 'padding')]],
      [250, 'in what follows the last signature', () => [stored, from(signedUntil, stored.length)]],
    ])('%i %s', async (usual, _, find) => {
      const [file, places] = find()
      const random = randomFrom(1)
      expect(await missed(file, [])).toEqual(['unflipped'])
      expect(places.length).toBeGreaterThan(usual)
      const flips = Array.from(
        { length: countOf({ usual, full: usual * 10 }) },
        () => [places[random(places.length)] ?? 0, random(8)] as const,
      )
      expect(await missed(file, flips)).toEqual([])
    })
  })

  /** The flips, or the file without any, of which the judge says nothing. */
  async function missed(file: Uint8Array, flips: readonly (readonly [number, number])[]) {
    const trust = { ...trustIn(signing), signers: [{ field: 'provider' }, { field: 'client' }] }
    if (flips.length === 0) return (await failures(file, trust)).length === 0 ? ['unflipped'] : []
    const missedFlips: string[] = []
    for (const [at, bit] of flips) {
      const flipped = Uint8Array.from(file)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      if ((await failures(flipped, trust)).length === 0) missedFlips.push(`${at}.${bit}`)
    }
    return missedFlips
  }

  async function signedByBoth(): Promise<Uint8Array> {
    const { client, provider, authority } = signing
    const facts = { at: now(), room: 9000 }
    const first = await signPdf(smallPdf(), client, { ...facts, field: 'client' }, authority)
    const second = { ...facts, field: 'provider' }
    return (await signPdf(first.pdf, provider, second, authority)).pdf
  }

  /** Certificates, a list and an answer of the authority: what may follow the last signature. */
  async function evidence() {
    const { pki } = signing
    const publisher = await startTestPublisher(pki)
    const asked = pki.issue({ name: 'Camille', publishedAt: publisher.url })
    const answer = await fetchRevocation(readCertificate(asked.der), readCertificate(pki.root.der))
    publisher.close()
    if (answer.kind !== 'answer') throw new Error('The responder gave no answer.')
    const certificates = [signing.provider.der, signing.client.der, pki.root.der]
    return { certificates, lists: [pki.revocationList()], answers: [answer.bytes] }
  }
})

/** Places of one sort in a signed file. */
function placesIn(file: Uint8Array, sort: 'signed' | 'message' | 'padding'): readonly number[] {
  const rooms = [...toLatin1(file).matchAll(/\/Contents <([0-9A-F]*?)(0*)>/gu)]
  const sorts = new Array<string>(file.length).fill('signed')
  for (const { index, 1: message = '', 2: padding = '' } of rooms) {
    const start = index + '/Contents <'.length
    sorts.fill('message', start, start + message.length)
    sorts.fill('padding', start + message.length, start + message.length + padding.length)
  }
  return sorts.flatMap((one, at) => (one === sort ? [at] : []))
}

function from(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}

/** Numbers that look random and are the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
