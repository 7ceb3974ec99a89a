import { rmSync } from 'node:fs'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import { openKeyFile, type SigningKey } from '#node/sign-pdf/signing-key.ts'
import type { TimeStampAuthority } from '#node/sign-pdf/time-stamp-authority.ts'
import { smallPdf } from '#testing/fixtures/small-pdf.ts'
import { startTestAuthority, type TestAuthority } from './test-authority.ts'
import { makeTestPki, password, type TestCertificate, type TestPki } from './test-pki.ts'

/** Everything a test needs to sign PDFs: an authority, two signers, a time-stamp authority. */
export type Signing = {
  readonly pki: TestPki
  readonly provider: TestCertificate & SigningKey
  readonly client: TestCertificate & SigningKey
  readonly stamper: TestCertificate
  readonly server: TestAuthority
  readonly authority: TimeStampAuthority
  /** Opens the key of a certificate of this authority. */
  readonly keyOf: (certificate: TestCertificate) => Promise<SigningKey>
  /** Stops the server and removes the authority's folder. */
  readonly close: () => void
}

/** Makes keys and starts the authority; the caller closes it. */
export async function startSigning(): Promise<Signing> {
  const pki = makeTestPki()
  const keyOf = ({ p12 }: TestCertificate) => openKeyFile(p12, password, 'test.p12')
  const provider = pki.issue({ name: 'Camille Spécimen' })
  const client = pki.issue({ name: 'Alex Témoin', kind: 'ec' })
  const stamper = pki.issue({ name: 'Test Time-Stamps', use: 'stamp' })
  const server = await startTestAuthority(pki, stamper)
  return {
    pki,
    provider: { ...provider, ...(await keyOf(provider)) },
    client: { ...client, ...(await keyOf(client)) },
    stamper,
    server,
    authority: { url: server.url, anchors: [pki.root.der], patience: 10_000 },
    keyOf,
    close: () => {
      server.close()
      rmSync(pki.folder, { recursive: true, force: true })
    },
  }
}

/** A small PDF signed by both, without time-stamps. */
export async function signedByBoth(
  { provider, client }: Pick<Signing, 'provider' | 'client'>,
  pdf = smallPdf(),
): Promise<Uint8Array> {
  const first = await signPdf(pdf, provider, { field: 'provider', at: now() })
  return (await signPdf(first.pdf, client, { field: 'client', at: now() })).pdf
}

/** What the tests trust, a little later than now: time-stamps come from the machine's clock. */
export function trustIn({ pki }: Pick<Signing, 'pki'>): PdfTrust {
  return { at: soon(), anchors: [pki.root.der] }
}

/** The failed lines of a verification, as `check about: reason`. */
export async function failures(pdf: Uint8Array, trust: PdfTrust): Promise<string[]> {
  const { findings } = await verifyPdf(pdf, trust)
  return findings
    .filter(({ standing }) => standing === 'failed')
    .map(({ check, about, why }) => `${check} ${about}: ${why.en}`)
}

/** The present, by whole seconds. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`
}

function soon(): string {
  return new Date(Date.now() + 60_000).toISOString()
}
