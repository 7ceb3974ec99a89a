import { randomBytes } from 'node:crypto'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import { type NamedSigner, signerFile, signerRole } from '#core/seal/evidence/named-signer.ts'
import type { Options } from '#node/command/verb.ts'
import type { NewEvidence } from './append-record.ts'
import { textOf } from './record-from-options.ts'
import { recordWords } from './record-words.ts'

/**
 * Who signed, as a file to be kept beside the record: as `--name`, `--title` and `--email` say, else as the contract's text
 * names the party's signatory.
 * @throws EnvironmentFault when that is no name
 */
export function signerEvidence(
  contract: Contract,
  party: SigningParty,
  options: Options,
  language: Language,
): NewEvidence {
  const nonce = randomBytes(16).toString('base64url')
  const bytes = signerFile(signerOf(contract, party, options), nonce)
  if (!bytes) throw recordWords[language].noSigner()
  return { role: signerRole, mediaType: 'application/json', extension: '.json', bytes }
}

function signerOf(contract: Contract, party: SigningParty, options: Options): NamedSigner {
  const { name, title } = signatoryOf(contract, party)
  const known = {
    name: textOf(options.name) ?? name,
    title: textOf(options.title) ?? title,
    email: textOf(options.email),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

function signatoryOf({ terms, languages }: Contract, party: SigningParty) {
  const named = (part: string) => termAt(terms, `parties.${party}.signatory.${part}`)
  return { name: wordsIn(named('name')), title: wordsIn(named('title'), languages[0]) }
}

function wordsIn(value: unknown, language: Language = 'fr'): string | undefined {
  if (typeof value === 'string') return value
  const { any, fr, en } = (value ?? {}) as { any?: string; fr?: string; en?: string }
  return any ?? (language === 'fr' ? fr : en) ?? fr ?? en
}
