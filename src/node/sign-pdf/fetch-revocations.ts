import type { Words } from '#core/locale/locale.ts'
import { oids } from '#core/seal/der/oids.ts'
import { fieldsOf, readDer } from '#core/seal/der/read-der.ts'
import { bitsOf } from '#core/seal/der/read-values.ts'
import { algorithm, element, nothing, octets, sequence } from '#core/seal/der/write-der.ts'
import { attempt } from '#core/seal/refusal.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { hashBytes } from '#core/seal/x509/check-signature.ts'
import { revocationOf } from '#core/seal/x509/revocation.ts'
import { readBody } from './read-body.ts'

/** What an issuer says of a certificate, as bytes to keep; or why nothing could be had. */
export type FetchedRevocation =
  | { readonly kind: 'list' | 'answer'; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: Words }

/**
 * Asks the issuer of a certificate whether it was revoked: its responder (OCSP) first, then its list.
 * Only what the issuer signed and what speaks of this certificate counts.
 * @param patience milliseconds to wait for each answer
 */
export async function fetchRevocation(
  certificate: Certificate,
  issuer: Certificate,
  patience = 20_000,
): Promise<FetchedRevocation> {
  const sources = [
    ...certificate.responders.map((url) => ({ kind: 'answer', url }) as const),
    ...certificate.revocationLists.map((url) => ({ kind: 'list', url }) as const),
  ].filter(({ url }) => /^https?:\/\//u.test(url))
  const faults: Words[] = []
  for (const { kind, url } of sources) {
    const body = kind === 'answer' ? await ocspRequest(certificate, issuer) : undefined
    const fetched = await fetchBytes(url, body, patience)
    if (!(fetched instanceof Uint8Array)) faults.push(fetched)
    else if (await speaks(fetched, kind, certificate, issuer)) return { kind, bytes: fetched }
    else faults.push({ fr: `${url} n'en dit rien`, en: `${url} says nothing of it` })
  }
  return { kind: 'none', why: faults.length > 0 ? joined(faults) : noSource }
}

const noSource: Words = {
  fr: 'son certificat ne nomme aucune source',
  en: 'its certificate names no source',
}

function joined(faults: readonly Words[]): Words {
  return {
    fr: faults.map(({ fr }) => fr).join(' ; '),
    en: faults.map(({ en }) => en).join('; '),
  }
}

async function speaks(
  bytes: Uint8Array,
  kind: 'list' | 'answer',
  certificate: Certificate,
  issuer: Certificate,
): Promise<boolean> {
  const data = { lists: kind === 'list' ? [bytes] : [], answers: kind === 'answer' ? [bytes] : [] }
  const { value } = await attempt(() => revocationOf(certificate, issuer, data))
  return value !== undefined && value.status !== 'unknown'
}

/** Bytes; the longest lists in use have some ten millions. */
const longest = 2 ** 25

async function fetchBytes(
  url: string,
  body: Uint8Array | undefined,
  patience: number,
): Promise<Uint8Array | Words> {
  const asked = body && {
    method: 'POST',
    headers: { 'content-type': 'application/ocsp-request' },
    body: Buffer.from(body),
  }
  try {
    const signal = AbortSignal.timeout(patience)
    const response = await fetch(url, { ...asked, signal, redirect: 'error' })
    const { status } = response
    if (!response.ok)
      return {
        fr: `${url} répond avec le statut ${status}`,
        en: `${url} answered with status ${status}`,
      }
    const bytes = await readBody(response, longest)
    return bytes ?? { fr: `${url} répond sans fin`, en: `${url} answers without end` }
  } catch {
    return { fr: `${url} est injoignable`, en: `${url} cannot be reached` }
  }
}

/** A question about one certificate (RFC 6960), by SHA-1 as every responder knows it. */
async function ocspRequest(certificate: Certificate, issuer: Certificate): Promise<Uint8Array> {
  const key = fieldsOf(readDer(issuer.key))
  key.next()
  const names = await Promise.all(
    [issuer.subject, bitsOf(key.next())].map((bytes) => hashBytes('SHA-1', bytes)),
  )
  const id = sequence(
    algorithm(oids.sha1, nothing),
    ...names.map(octets),
    element(0x02, Uint8Array.from(Buffer.from(certificate.serial, 'hex'))),
  )
  return sequence(sequence(sequence(sequence(id))))
}
