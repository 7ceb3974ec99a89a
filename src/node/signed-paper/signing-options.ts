import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { type SigningParty, signingParties } from '#core/life/records/details.ts'
import type { Context, Options } from '#node/command/verb.ts'
import { listOf } from '#node/command/option-list.ts'
import { readAllCertificates } from '#node/sign-pdf/read-certificates.ts'
import { passwordPrompt, readPassword } from '#node/sign-pdf/read-password.ts'
import { openKeyFile, type SigningKey } from '#node/sign-pdf/signing-key.ts'
import type { Finishing } from './finish-signed-pdf.ts'
import { signedWords } from './signed-words.ts'

/** What `--tsa`, `--trust`, `--trust-time-stamps` and `--archive` ask for. @throws EnvironmentFault */
export async function finishingFrom(
  { root, language }: Context,
  options: Options,
): Promise<Finishing> {
  const anchors = await readAllCertificates(root, listOf(options.trust))
  const ofStamps = await readAllCertificates(root, listOf(options.trustTimeStamps))
  const url = options.tsa === undefined ? undefined : String(options.tsa)
  return {
    now: `${new Date().toISOString().slice(0, 19)}Z`,
    language,
    anchors,
    archive: options.archive === true,
    ...(url && { authority: { url, anchors: ofStamps.length > 0 ? ofStamps : anchors } }),
  }
}

/** A key that was opened, and the party it signs for. */
export type OpenedKey = SigningKey & { readonly party: SigningParty }

/** The key that `--p12` names, opened, for the party of `--as`; none without it. @throws EnvironmentFault */
export async function keyFrom(
  { root, language }: Context,
  options: Options,
): Promise<OpenedKey | undefined> {
  if (options.p12 === undefined) return undefined
  const party = partyNamed(String(options.as ?? 'provider'), language)
  const path = resolve(root, String(options.p12))
  const file = await readGiven(path, language)
  const descriptor = options.passwordFd
  const password = await readPassword({
    environment: process.env,
    descriptor: descriptor === undefined ? undefined : String(descriptor),
    ask: passwordPrompt(signedWords[language].passwordOf(basename(path)), language),
  })
  return { ...(await openKeyFile(file, password, basename(path))), party }
}

/** The bytes of a file somebody named. @throws EnvironmentFault when it cannot be read */
export async function readGiven(path: string, language: Language): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw signedWords[language].unreadable(path, cause)
  })
}

/** A party named by an option. @throws EnvironmentFault for anyone else */
export function partyNamed(name: string, language: Language): SigningParty {
  const words = signedWords[language]
  const party = signingParties.find((one) => one === name)
  if (!party) throw words.usage(words.fieldUnknown(name))
  return party
}
