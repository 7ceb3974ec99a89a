import type { Contract, Digest } from '#core/contract/contract.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { RecordOf } from '#core/life/records/record.ts'
import { type LifeFacts, lifeFacts } from '#core/life/state/facts.ts'
import type { Words } from '#core/locale/locale.ts'
import { checkSeal } from '#core/seal/contract/check-seal.ts'
import { type KeptPart, keptFile, strangeParts } from '#core/seal/contract/kept-files.ts'
import { askedLevel, askedLevelWords } from '#core/seal/asked-level.ts'
import type { Finding } from '#core/seal/finding.ts'
import type { ContractCase } from './contract-case.ts'
import { failed, found, reasonOf, shortName } from './contract-findings.ts'
import { sealedPdfLine } from './sealed-pdf-line.ts'
import { saidBy } from './statement-match.ts'

/**
 * Whether each text says what was signed, whether all have signed it, and whether what was sealed is unchanged.
 * A text that nobody has signed yet has nothing to prove.
 * @param said the lines of the statements: a signature counts as proved where its own line does
 */
export function sealLines(
  files: readonly RecordFile[],
  { rebuilt, evidence }: ContractCase,
  said: readonly Finding[],
): readonly Finding[] {
  const documents = [...new Set(files.map(({ record }) => record.document))]
  const facts = rebuilt && lifeFacts(rebuilt.contract, rebuilt.addenda)
  return documents.flatMap((document) => {
    const own = files.filter(({ record }) => record.document === document)
    const signed = own.filter(({ record }) => record.kind === 'signed')
    const seals = own.filter((file) => file.record.kind === 'sealed')
    const about = document ?? ''
    if (signed.length === 0 && seals.length === 0) return []
    const text = rebuilt && textOf(rebuilt, document)
    return [
      ...(signed.length > 0 ? [textLine(signed, text, about)] : []),
      signersLine(signed, said, { facts, document, isSealed: seals.length > 0 }),
      ...levelLines(text, about),
      ...seals.flatMap((seal) => linesOfSeal(seal, text, evidence)),
    ]
  })
}

function textOf(
  { contract, addenda }: NonNullable<ContractCase['rebuilt']>,
  document: string | undefined,
): Contract | undefined {
  return document ? addenda.find(({ terms }) => terms.doc.no === document) : contract
}

function textLine(
  signed: readonly RecordFile[],
  text: Contract | undefined,
  about: string,
): Finding {
  const digest = signed.at(-1)?.record.digest
  if (!text) return failed('text', unreadableWords, about)
  return digest === text.digest
    ? found('text', { fr: text.digest, en: text.digest }, about)
    : failed('text', otherWords(text.digest, digest), about)
}

/** A text that provides for more than a simple signature: the level is a matter of identity, which no record attests. */
function levelLines(text: Contract | undefined, about: string): readonly Finding[] {
  const asked = text && askedLevel(text)
  return asked ? [found('signers-level', askedLevelWords(asked), about, 'claimed')] : []
}

/** All who are to sign, with the same text; a claim as long as one is missing, or one's own statement is not proved here. */
function signersLine(
  signed: readonly RecordFile[],
  said: readonly Finding[],
  {
    facts,
    document,
    isSealed,
  }: {
    readonly facts: LifeFacts | undefined
    readonly document: string | undefined
    readonly isSealed: boolean
  },
): Finding {
  const expected = (document ? facts?.addenda.find(({ id }) => id === document) : facts)
    ?.signers ?? ['provider', 'client']
  const last = signed.at(-1)?.record.digest
  const have = signed.flatMap(({ record }) =>
    record.kind === 'signed' && record.digest === last ? [record.details.signer.party] : [],
  )
  const missing = expected.filter((party) => !have.includes(party))
  const about = document ?? ''
  const isProved = signed.every((file) =>
    said.some(
      ({ check, standing, about: of }) =>
        check === 'statement-value' && standing === 'proved' && of === saidBy(file),
    ),
  )
  if (missing.length === 0)
    return isProved
      ? found('signers-expected', byKeys(listed(expected)), about)
      : found('signers-expected', listed(expected), about, 'claimed')
  return isSealed
    ? failed('signers-expected', listed(missing), about)
    : { ...found('signers-expected', listed(missing), about, 'claimed'), text: awaitedWords }
}

function linesOfSeal(
  file: RecordFile,
  text: Contract | undefined,
  evidence: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  if (file.record.kind !== 'sealed') return []
  const { record } = file
  const about = shortName(file.path)
  const kept = keptIn(record, evidence)
  const [strange] = strangeParts(record)
  if (strange) return [failed('seal', strangeWords(strange), about)]
  if (!text) return [failed('seal', unreadableWords, about)]
  if (record.details.text !== record.digest)
    return [failed('seal', otherWords(record.digest, record.details.text), about)]
  const messages = checkSeal('', record.details, kept, text)
  if (messages.length > 0) return messages.map((one) => failed('seal', reasonOf(one), about))
  return [found('seal', fixedWords(record), about), sealedPdfLine(record, evidence, about)]
}

function keptIn(record: RecordOf<'sealed'>, files: ReadonlyMap<string, Uint8Array>) {
  const textOf = (part: KeptPart) => {
    const bytes = files.get(keptFile(record, part) ?? '')
    return bytes && new TextDecoder().decode(bytes)
  }
  return { text: textOf('text'), terms: textOf('terms') }
}

function fixedWords({ details }: RecordOf<'sealed'>): Words {
  const { clauses, engine } = details
  return {
    fr: `le texte, les termes, ${clauses.length} clauses et les faits d'avant sont ceux qui ont été scellés par ${engine}`,
    en: `the text, the terms, ${clauses.length} clauses and the records before are what ${engine} sealed`,
  }
}

function strangeWords(part: KeptPart): Words {
  return {
    fr: `il garde un autre fichier (${part}) que celui qu'il fixe`,
    en: `it keeps another file (${part}) than the one it fixes`,
  }
}

function listed(parties: readonly string[]): Words {
  const names = {
    provider: { fr: 'prestataire', en: 'provider' },
    client: { fr: 'client', en: 'client' },
  }
  const all = parties.map((party) => names[party as keyof typeof names])
  return { fr: all.map(({ fr }) => fr).join(', '), en: all.map(({ en }) => en).join(', ') }
}

function byKeys({ fr, en }: Words): Words {
  return { fr: `${fr} : une clé pour chacun`, en: `${en}: a key for each` }
}

function otherWords(actual: Digest, expected: Digest | undefined): Words {
  return { fr: `${actual} au lieu de ${expected}`, en: `${actual} instead of ${expected}` }
}

const awaitedWords = { fr: 'Une signature est encore attendue', en: 'A signature is still awaited' }

const unreadableWords = {
  fr: 'les sources manquent ou ne peuvent pas être lues : « clausier check » dit pourquoi',
  en: 'the sources are missing or cannot be read: "clausier check" says why',
}
