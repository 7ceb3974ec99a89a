import { formatMessage, hasErrors } from '#core/report/message.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import type { Context } from '#node/command/verb.ts'
import { machineClock } from '#node/command/clock.ts'
import { unknownContract } from '#node/command/read-one.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { readLife } from '#node/records/read-life.ts'
import { documentIds, documentIn, folderOf, readWithHeads } from '#node/repository/repository.ts'
import type { SignedDocument } from './paper-from-records.ts'
import { type DocumentLife, signedDocument } from './signed-document.ts'
import { signedWords } from './signed-words.ts'
import { standingSignatures } from './standing-signatures.ts'

/**
 * A document with its signatures, once all who are to sign have signed the text as it reads today.
 * Mistakes of the author are reported, and give nothing.
 * @param id `BE-RNW-0006`, `BE-RNW-0006/A1`
 * @param mayBeUnsigned gives nothing for a document that is not signed by all
 * @throws EnvironmentFault for an unknown document, one that is not signed by all, or records that do not hold
 */
export async function readSigned(
  context: Context,
  id: string,
  mayBeUnsigned = false,
): Promise<SignedDocument | undefined> {
  const { root, language } = context
  const found = findDocument(context, id)
  if (!found) return undefined
  if (hasErrors(found.life.messages)) throw signedWords[language].brokenRecords(id)
  const missing = missingParties(found)
  if (missing.length > 0 && mayBeUnsigned) return undefined
  if (missing.length > 0) throw signedWords[language].unsigned(id, missing)
  return signedDocument(root, found, language)
}

function findDocument({ root, language, report }: Context, id: string): DocumentLife | undefined {
  const known = documentIds(root)
  if (!known.includes(id)) throw unknownContract(id, known)
  const { contracts, readings, messages } = readWithHeads(root, [folderOf(id)])
  const [entry] = contracts
  const document = entry && documentIn(entry, id)
  const errors = messages.filter(({ severity }) => severity === 'error')
  for (const message of errors) report(formatMessage(message, language))
  if (!entry || !document || errors.length > 0) return undefined
  const { settings } = loadSettings(root)
  const life = readLife(root, entry, machineClock, settings.delays)
  const no = document === entry ? undefined : document.contract.terms.doc.no
  return { life, document, ...(no && { no }), readings, settings }
}

function missingParties({ life: { facts, files }, document, no }: DocumentLife): SigningParty[] {
  const text = no ? facts.addenda.find(({ id }) => id === no) : facts
  const signed = standingSignatures(files, document.contract, no).map(
    ({ record }) => record.details.signer.party,
  )
  return (text?.signers ?? []).filter((party) => !signed.includes(party))
}
