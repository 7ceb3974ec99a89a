import type { Finding } from '#core/seal/finding.ts'
import { printable } from '#core/seal/refusal.ts'
import type { JudgedSignature } from './court.ts'
import { failed, found } from './pdf-findings.ts'
import type { SignatureField } from './read-fields.ts'
import type { ExpectedSigner } from './trust.ts'

/**
 * Whether those who were to sign did: without it a file cut back to its first signature would look
 * whole. Who is expected comes from outside, or else from the file's own fields.
 * @param fingerprints SHA-256 of each signer's certificate, by field
 */
export function signerLines(
  fields: readonly SignatureField[],
  judged: readonly JudgedSignature[],
  fingerprints: ReadonlyMap<string, string>,
  expected: readonly ExpectedSigner[] | undefined,
): Finding[] {
  const wanted: readonly ExpectedSigner[] = expected ?? fields.map(({ name }) => ({ field: name }))
  const signed = judged.filter(({ kind }) => kind === 'signature').map(({ field }) => field)
  const missing = wanted
    .map(({ field }) => field)
    .filter((field) => !judged.some((one) => one.field === field))
  const others = wanted.filter(
    ({ field, certificate }) =>
      certificate && fingerprints.has(field) && fingerprints.get(field) !== certificate,
  )
  const strangers = expected
    ? signed.filter((field) => !wanted.some((one) => one.field === field))
    : []
  const faults = [
    ...missing.map((field) => [field, missingWords] as const),
    ...others.map(({ field }) => [field, otherWords] as const),
    ...strangers.map((field) => [field, strangerWords] as const),
  ]
  if (faults.length > 0)
    return faults.map(([field, words]) => failed('signers-expected', { words }, printable(field)))
  const names = signed.map(printable).join(', ')
  const why = expected
    ? { fr: `${names}, comme attendu`, en: `${names}, as expected` }
    : { fr: `${names} : tous les champs du fichier`, en: `${names}: all the fields of the file` }
  return [found('signers-expected', why)]
}

const missingWords = { fr: "ce champ n'est pas signé", en: 'this field is not signed' }
const otherWords = {
  fr: 'signé par un autre certificat que celui attendu',
  en: 'signed by another certificate than was expected',
}
const strangerWords = {
  fr: "personne n'était attendu à cette place",
  en: 'nobody was expected in this place',
}
