import type { Contract } from '#core/contract/contract.ts'
import {
  type RecordKind,
  detailKeys,
  isRecordKind,
  recordKinds,
} from '#core/life/records/record.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import { localInstant } from '#core/life/zone.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Options } from '#node/command/verb.ts'
import type { EnvironmentFault } from '#node/faults.ts'
import type { NewRecord } from './append-record.ts'
import { recordWords } from './record-words.ts'

/** Kinds that come with proof or a seal, and that other verbs write. */
const otherVerbs: readonly RecordKind[] = ['sealed', 'shared', 'revoked']

/** Kinds that `record` writes from options. */
const writtenKinds = recordKinds.filter((kind) => !otherVerbs.includes(kind))

/** Kinds that are the client's doing when nobody says whose. */
const clientKinds: readonly RecordKind[] = ['viewed', 'changes-requested', 'declined']

/** Ways to sign that leave a proof, which comes with the reply. */
const provenMethods = ['passkey', 'key']

/** Details that an option of the same name gives, in the words of the command line. */
const optionOf: Readonly<Record<string, string>> = { expiresOn: 'expires', files: 'erase' }

/** What a record is made about: the text it speaks of, and the zone its moments are read in. */
export type About = {
  readonly contract: Contract
  /** The addendum's number when it is one. */
  readonly document?: string
  readonly zone: string
}

/** The record that options describe. An unknown kind, or an option that the kind needs, is a usage fault. */
export function recordFromOptions(
  kind: string,
  options: Options,
  about: About,
  language: Language,
): NewRecord {
  if (!isRecordKind(kind) || otherVerbs.includes(kind)) throw unknownKind(kind, language)
  const party = partyOf(kind, options, language)
  if (kind === 'signed' && provenMethods.includes(String(options.method)))
    throw recordWords[language].needsReply(String(options.method))
  const details = detailsOf(kind, options, about, party)
  const missing = detailKeys(kind).filter(({ key, needed }) => needed && !(key in details))
  if (missing.length > 0)
    throw missingOptions(
      kind,
      missing.map(({ key }) => key),
      language,
    )
  const name = textOf(options.name)
  const record = {
    kind,
    ...(about.document && { document: about.document }),
    digest: about.contract.digest,
    actor: { party, ...(name && kind !== 'signed' && { name }) },
    basis: 'claimed',
    ...(options.note && kind !== 'note' && { note: String(options.note).normalize('NFC') }),
    ...(options.at && { at: instantFrom(String(options.at), about.zone) }),
    details,
  }
  return record as unknown as NewRecord
}

function detailsOf(
  kind: RecordKind,
  options: Options,
  { contract }: About,
  party: string,
): Record<string, unknown> {
  const given = Object.fromEntries(
    detailKeys(kind).flatMap(({ key }) => {
      const value = textOf(options[optionOf[key] ?? key])
      return value === undefined ? [] : [[key, value]]
    }),
  )
  if (kind === 'note') return options.note ? { text: textOf(options.note) } : {}
  if (kind === 'sent') return { channel: 'email', ...given, version: contract.version }
  if (kind === 'erased') return { ...given, ...erasedFiles(options) }
  if (kind === 'signed') return { ...given, signer: { party } }
  return kind === 'reminded' ? reminder(options, party) : given
}

/** The files of evidence that are gone on purpose, by their names. */
function erasedFiles({ erase }: Options): Record<string, unknown> {
  return Array.isArray(erase) && erase.length > 0 ? { files: erase } : {}
}

/** One reminder given by hand: of a deadline, on its day, to the other party. */
function reminder({ deadline, on }: Options, party: string): Record<string, unknown> {
  if (!deadline || !on) return {}
  const of = [{ deadline: textOf(deadline), on: textOf(on), stage: 'due' }]
  return { of, channel: 'hand', to: party === 'client' ? 'provider' : 'client' }
}

function partyOf(kind: RecordKind, { by }: Options, language: Language): SigningParty {
  if (by === 'provider' || by === 'client') return by
  if (by !== undefined) throw recordWords[language].unknownParty(String(by))
  if (kind === 'signed') throw recordWords[language].whoSigned()
  return clientKinds.includes(kind) ? 'client' : 'provider'
}

/** A moment with its offset, or as the clocks of the contract's zone show it. */
function instantFrom(written: string, zone: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(written) &&
    !Number.isNaN(Date.parse(written))
    ? localInstant(written, zone)
    : written
}

function unknownKind(kind: string, language: Language): EnvironmentFault {
  return recordWords[language].unknownKind(kind, writtenKinds, closest(kind, writtenKinds))
}

function missingOptions(
  kind: RecordKind,
  keys: readonly string[],
  language: Language,
): EnvironmentFault {
  const flags =
    kind === 'reminded'
      ? ['--deadline', '--on']
      : keys.map((key) => (kind === 'note' ? '--note' : flagOf(optionOf[key] ?? key)))
  return recordWords[language].missing(kind, flags)
}

function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** An option's words, in the composed form. */
export function textOf(value: Options[string]): string | undefined {
  return typeof value === 'string' ? value.normalize('NFC') : undefined
}
