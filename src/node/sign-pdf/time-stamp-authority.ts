import { randomBytes } from 'node:crypto'
import { oids } from '#core/seal/der/oids.ts'
import { childrenOf, fieldsOf, readDer, tags } from '#core/seal/der/read-der.ts'
import { sameBytes, smallOf } from '#core/seal/der/read-values.ts'
import { algorithm, element, integer, octets, sequence } from '#core/seal/der/write-der.ts'
import { checkTimeStamp, readTimeStamp } from '#core/seal/cms/time-stamp.ts'
import { attempt, refuse } from '#core/seal/refusal.ts'
import { type Certificate, readCertificate } from '#core/seal/x509/certificate.ts'
import { chainOf } from '#core/seal/x509/chain.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import { asSentence } from '#core/locale/as-sentence.ts'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { plainText } from '#core/report/plain-text.ts'
import { readBody } from './read-body.ts'

/** A time-stamp authority that was configured (RFC 3161 over HTTP). */
export type TimeStampAuthority = {
  readonly url: string
  /** Certificates it leads up to, in DER; without any, its name is a claim. */
  readonly anchors: readonly Uint8Array[]
  /** How long to wait for an answer, in milliseconds; 20 seconds by default. */
  readonly patience?: number
}

/**
 * A time-stamp of some bytes from an authority, checked before it is believed: its status, that it
 * answers this very request, that it is over these bytes, its signature, and its certificate now.
 * @param now the instant the certificate must be valid at, ISO
 * @returns the token in DER
 * @throws EnvironmentFault in every other case: nothing is ever left out in silence
 */
export async function requestTimeStamp(
  data: Uint8Array,
  authority: TimeStampAuthority,
  now: string,
): Promise<Uint8Array> {
  const nonce = integer(1, ...randomBytes(8))
  const digest = await hashBytes('SHA-256', data)
  const request = sequence(
    integer(1),
    sequence(algorithm(oids.sha256), octets(digest)),
    nonce,
    element(tags.boolean, Uint8Array.of(0xff)),
  )
  const answer = await ask(request, authority)
  const { value, refusal } = await attempt(() => checked(answer, data, nonce, authority, now))
  if (refusal) throw unusable(authority.url, asSentence(refusal.words), refusal)
  return value
}

/** Bytes; a time-stamp with its certificates has some thousands. */
const longest = 2 ** 20

async function ask(request: Uint8Array, { url, patience = 20_000 }: TimeStampAuthority) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query' },
      body: Buffer.from(request),
      signal: AbortSignal.timeout(patience),
      redirect: 'manual',
    })
    if (!response.ok) throw unusable(url, statusWords(response))
    const answer = await readBody(response, longest)
    if (!answer)
      throw unusable(url, {
        fr: 'Sa réponse est plus longue que tout horodatage.',
        en: 'Its answer is longer than any time-stamp.',
      })
    return answer
  } catch (error) {
    if (error instanceof EnvironmentFault) throw error
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw unusable(
      url,
      isLate
        ? {
            fr: `Elle n'a pas répondu en ${patience / 1000} secondes.`,
            en: `It did not answer within ${patience / 1000} seconds.`,
          }
        : { fr: 'Elle est injoignable.', en: 'It cannot be reached.' },
      error,
    )
  }
}

/** An authority that has moved is named anew by the one who trusts it, never followed. */
function statusWords({ status, headers }: Response): Words {
  const place = headers.get('location')
  if (status < 300 || status > 399 || !place)
    return { fr: `Elle répond avec le statut ${status}.`, en: `It answered with status ${status}.` }
  const shown = plainText(place.slice(0, 200))
  return {
    fr: `Elle renvoie à ${shown} : nommez cette adresse-là si vous lui faites confiance.`,
    en: `It points to ${shown}: name that address if you trust it.`,
  }
}

async function checked(
  answer: Uint8Array,
  data: Uint8Array,
  nonce: Uint8Array,
  { anchors }: TimeStampAuthority,
  now: string,
): Promise<Uint8Array> {
  const { value: whole } = await attempt(() => readDer(answer))
  if (!whole) return refuse('stamp-none')
  const [state, token] = childrenOf(whole)
  const status = state ? smallOf(fieldsOf(state).next()) : Number.NaN
  if (!token || status > 1) return refuse('stamp-refused', { status })
  const stamp = readTimeStamp(token.bytes)
  if (!stamp.nonce || !sameBytes(integerBytes(stamp.nonce), nonce)) refuse('nonce-differs')
  const signer = await checkTimeStamp(stamp, data)
  const known: Certificate[] = anchors.map(readCertificate)
  if (known.length > 0)
    await chainOf(signer, stamp.message.certificates, {
      anchors: known,
      at: Date.parse(now),
      purpose: 'time-stamp',
    })
  return Uint8Array.from(token.bytes)
}

function integerBytes(hex: string): Uint8Array {
  return element(tags.integer, Uint8Array.from(Buffer.from(hex, 'hex')))
}

function unusable(url: string, why: Words, cause?: unknown): EnvironmentFault {
  return new EnvironmentFault(
    { fr: `Pas d'horodatage de l'autorité ${url}.`, en: `No time-stamp from ${url}.` },
    {
      why,
      remedy: {
        fr: 'Réessayez plus tard, ou nommez une autre autorité ; ce qui est déjà signé reste tel quel.',
        en: 'Try again later, or name another authority; what was signed until now stays as it is.',
      },
      cause,
    },
  )
}
