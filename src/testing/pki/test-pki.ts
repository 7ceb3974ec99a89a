import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate of the test authority, with its files. */
export type TestCertificate = {
  readonly der: Uint8Array
  readonly p12: Uint8Array
  /** Paths of the PEM files. */
  readonly certificateFile: string
  readonly keyFile: string
}

/** What a test certificate shall be. */
export type Wanted = {
  readonly name: string
  readonly kind?: 'rsa' | 'ec' | 'weak'
  /** Section of the configuration: what it may do. */
  readonly use?: 'signer' | 'stamp' | 'server' | 'authority'
  /** Its issuer; the root by default, itself for a self-signed one. */
  readonly issuer?: TestCertificate | 'self'
  /** With what its issuer signs it; SHA-256 by default. */
  readonly hash?: 'sha256' | 'sha1'
  /** Where it says that revocations are published: `http://127.0.0.1:1234`. */
  readonly publishedAt?: string
  /** `20200101000000Z` */
  readonly from?: string
  readonly until?: string
}

export const password = 'correct horse'

/** A certificate authority in a temporary folder, made by openssl when the tests run. */
export type TestPki = {
  readonly folder: string
  readonly root: TestCertificate
  readonly issue: (wanted: Wanted) => TestCertificate
  /** A revocation list of the root. @param revoked those it names, revoked just now */
  readonly revocationList: (...revoked: readonly TestCertificate[]) => Uint8Array
  readonly openssl: Run
}

type Run = (...args: readonly string[]) => string

/** Makes the authority. @throws Error when openssl is missing */
export function makeTestPki(): TestPki {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-pki-'))
  writeFileSync(join(folder, 'openssl.cnf'), configuration(folder))
  writeFileSync(join(folder, 'index.txt'), '')
  for (const name of ['serial', 'crlnumber', 'tsaserial'])
    writeFileSync(join(folder, name), '1000\n')
  const openssl = opensslIn(folder, 'http://127.0.0.1')
  const root = makeCertificate(folder, { name: 'Test Root (not real)', use: 'authority' }, 'self')
  const by = ['-cert', root.certificateFile, '-keyfile', root.keyFile]
  return {
    folder,
    root,
    openssl,
    issue: (wanted) => makeCertificate(folder, wanted, wanted.issuer ?? root),
    revocationList: (...revoked) => {
      for (const { certificateFile } of revoked) openssl('ca', ...by, '-revoke', certificateFile)
      openssl('ca', ...by, '-gencrl', '-out', 'crl.pem')
      openssl('crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der')
      return Uint8Array.from(readFileSync(join(folder, 'crl.der')))
    },
  }
}

/** @param publishedAt what certificates say of where their revocation is published */
function opensslIn(folder: string, publishedAt: string): Run {
  const env = {
    ...process.env,
    OPENSSL_CONF: join(folder, 'openssl.cnf'),
    PUBLISHED_AT: publishedAt,
  }
  return (...args) =>
    execFileSync('openssl', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    })
}

function makeCertificate(
  folder: string,
  wanted: Wanted,
  issuer: TestCertificate | 'self',
): TestCertificate {
  const id = randomBytes(6).toString('hex')
  const path = (ending: string) => join(folder, `${id}.${ending}`)
  const openssl = opensslIn(folder, wanted.publishedAt ?? 'http://127.0.0.1')
  const kind = keys[wanted.kind ?? 'rsa']
  openssl('genpkey', '-algorithm', ...kind, '-out', path('key'))
  const subject = ['-subj', `/CN=${wanted.name}`]
  openssl('req', '-new', '-utf8', '-key', path('key'), ...subject, '-out', path('csr'))
  const by =
    issuer === 'self'
      ? ['-selfsign', '-keyfile', path('key')]
      : ['-cert', issuer.certificateFile, '-keyfile', issuer.keyFile]
  const { from = '20200101000000Z', until = '20460101000000Z' } = wanted
  const use = wanted.publishedAt ? 'published' : (wanted.use ?? 'signer')
  const dates = ['-startdate', from, '-enddate', until]
  const files = ['-in', path('csr'), '-out', path('crt')]
  const how = ['-extensions', use, '-md', wanted.hash ?? 'sha256']
  openssl('ca', '-batch', '-utf8', '-notext', ...how, ...by, ...dates, ...files)
  openssl('x509', '-in', path('crt'), '-outform', 'DER', '-out', path('der'))
  const chain = issuer === 'self' ? [] : ['-certfile', issuer.certificateFile]
  const pair = ['-inkey', path('key'), '-in', path('crt'), ...chain]
  openssl('pkcs12', '-export', ...pair, '-passout', `pass:${password}`, '-out', path('p12'))
  return {
    der: Uint8Array.from(readFileSync(path('der'))),
    p12: readFileSync(path('p12')),
    certificateFile: path('crt'),
    keyFile: path('key'),
  }
}

const keys = {
  rsa: ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  weak: ['RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  ec: ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
} as const

function configuration(folder: string): string {
  return `
[ca]
default_ca = here
[here]
database = ${folder}/index.txt
serial = ${folder}/serial
crlnumber = ${folder}/crlnumber
new_certs_dir = ${folder}
default_md = sha256
default_crl_days = 3650
policy = any
unique_subject = no
email_in_dn = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[signer]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[stamp]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[published]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
crlDistributionPoints = URI:$ENV::PUBLISHED_AT/crl
authorityInfoAccess = OCSP;URI:$ENV::PUBLISHED_AT/ocsp
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
[tsa]
default_tsa = stamping
[stamping]
dir = ${folder}
serial = ${folder}/tsaserial
crypto_device = builtin
default_policy = 1.3.6.1.4.1.99999.1
digests = sha256
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
signer_digest = sha256
`
}
