import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Digest } from '#core/contract/contract.ts'
import { usualZone } from '#core/life/state/facts.ts'
import { endOfDay, isZone } from '#core/life/zone.ts'
import type { PdfTrust } from '#core/seal/pdf/trust.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { ContractTrust, TrustedKey } from '#core/verify/contract-case.ts'
import { clockFrom } from '#node/command/clock.ts'
import type { Options } from '#node/command/verb.ts'
import { listOf } from '#node/command/option-list.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { sharePages } from '#node/share/share-pages.ts'
import { fromHome } from '#node/sign/signing-key-file.ts'
import { fingerprintIn } from '#node/sign/ssh-key-fingerprint.ts'

/**
 * What a contract is judged by: the keys, heads and authorities of the command line, the pages and delays of the
 * settings.
 */
export async function contractTrust(
  root: string,
  options: Options,
  { at, anchors = [], stampAnchors = anchors }: PdfTrust,
): Promise<ContractTrust> {
  const { settings } = loadSettings(root)
  const keys = await Promise.all(listOf(options.key).map(trustedKey))
  const on = dayIn(options)
  return {
    at,
    ...(on && { on }),
    keys,
    stampAnchors,
    known: listOf(options.head).map(digestIn),
    delays: settings.delays,
    ...sharePages(settings),
  }
}

/** The instant a verifier stands at: now, or the end where the house is at home of the day that `--today` names. */
export function momentIn(root: string, options: Options): string {
  const day = dayIn(options)
  if (!day) return new Date().toISOString()
  const { timeZone, law } = loadSettings(root).settings
  return endOfDay(day, timeZone && isZone(timeZone) ? timeZone : usualZone(law))
}

function dayIn({ today }: Options): PlainDate | undefined {
  return today === undefined ? undefined : clockFrom(today).today('UTC')
}

/** `provider=key.pub`, `client=sha256:…` or `provider=SHA256:…`. */
async function trustedKey(written: string): Promise<TrustedKey> {
  const [, party, key = ''] = /^(provider|client)=(.+)$/u.exec(written) ?? []
  if (party !== 'provider' && party !== 'client')
    throw cannotVerify(
      { fr: `« ${written} » ne nomme aucune partie.`, en: `"${written}" names no party.` },
      {
        fr: 'Écrivez provider=cle.pub ou client=sha256:…',
        en: 'Write provider=key.pub or client=sha256:…',
      },
    )
  const isFingerprint = /^(?:sha256:[0-9a-f]{64}|SHA256:[A-Za-z0-9+/]{43})$/u.test(key)
  return { party, fingerprint: isFingerprint ? key : await fingerprintOfFile(key) }
}

/** The fingerprint of a public SSH key in a file. */
async function fingerprintOfFile(path: string): Promise<string> {
  const text = await readFile(resolve(fromHome(path)), 'utf8').catch((cause: unknown) => {
    throw cannotVerify(
      { fr: `${path} n'a pas pu être lu.`, en: `Could not read ${path}.` },
      {
        fr: 'Vérifiez le nom et les droits du fichier.',
        en: 'Check the name and the rights of the file.',
      },
      cause,
    )
  })
  const fingerprint = fingerprintIn(text)
  if (!fingerprint)
    throw cannotVerify(
      {
        fr: `${path} ne contient pas de clé SSH publique.`,
        en: `${path} holds no public SSH key.`,
      },
      { fr: 'Donnez le fichier qui finit par .pub.', en: 'Give the file that ends in .pub.' },
    )
  return fingerprint
}

function digestIn(written: string): Digest {
  if (/^sha256:[0-9a-f]{64}$/u.test(written)) return written as Digest
  throw cannotVerify(
    { fr: `« ${written} » n'est pas une empreinte.`, en: `"${written}" is no digest.` },
    {
      fr: 'Écrivez sha256: et 64 chiffres hexadécimaux.',
      en: 'Write sha256: and 64 hexadecimal digits.',
    },
  )
}

/** An option that `verify` cannot take as it stands. */
export function cannotVerify(why: Words, remedy: Words, cause?: unknown): EnvironmentFault {
  return new EnvironmentFault(
    { fr: 'La vérification ne peut pas se faire ainsi.', en: 'This cannot be verified as asked.' },
    { why, remedy, cause },
  )
}
