import { randomBytes } from 'node:crypto'
import type { Contract } from '#core/contract/contract.ts'
import { signatoryOf } from '#core/contract/signatory.ts'
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
  const [language = 'fr'] = contract.languages
  const { name, title } = signatoryOf(contract.terms, party, language)
  const known = {
    name: textOf(options.name) ?? name,
    title: textOf(options.title) ?? title,
    email: textOf(options.email),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}
