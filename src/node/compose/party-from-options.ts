import { partyProblems } from '#core/compose/check-party.ts'
import { mergeTerms, type PlainTerms } from '#core/compose/merge-terms.ts'
import { readSetOptions } from '#core/compose/read-set-options.ts'
import { slugFor } from '#core/compose/slug-for.ts'
import { writePlain } from '#core/compose/write-cover.ts'
import { party as partySchema } from '#core/contract/cover/parties.ts'
import type { Library, PartyFile } from '#core/contract/library.ts'
import { readParty } from '#core/contract/read-party.ts'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import { newWords } from './new-words.ts'

/** A party about to be written: its file and what it holds. */
export type NewParty = { readonly file: PartyFile; readonly text: string }

/**
 * Makes a party from its name and `field=value` options. Contact and signatory default to each other.
 * Gives the problems instead when a field, a type or a check digit is wrong.
 */
export function partyFromOptions(
  name: string,
  options: readonly string[],
  library: Library,
  language: Language,
  flag: string,
): { party?: NewParty; problems: readonly string[] } {
  const { terms, messages } = readSetOptions(partySchema, options, flag)
  if (hasErrors(messages))
    return { problems: messages.map((message) => formatMessage(message, language)) }
  return newParty(
    mergeTerms({ kind: 'company', legalName: name.normalize('NFC').trim() }, terms),
    library,
    language,
  )
}

/** A party file from its details, read back and with its numbers checked. */
export function newParty(
  details: PlainTerms,
  library: Library,
  language: Language,
  fallback = 'client',
): { party?: NewParty; problems: readonly string[] } {
  const taken = (slug: string) => library.parties.has(slug) || library.broken.has(slug)
  const slug = slugFor(String(details.legalName ?? ''), taken, fallback)
  const path = `content/parties/${slug}.yaml`
  const text = writePlain(withContact(details))
  const { party, messages } = readParty({ path, bytes: new TextEncoder().encode(text) })
  const wrong = partyProblems(details).map(
    ({ path: field, value, problem }) =>
      `${newWords[language].partyWrong(field, value)}\n    ${problem[language]}`,
  )
  const problems = [...messages.map((message) => formatMessage(message, language)), ...wrong]
  return party && problems.length === 0 ? { party: { file: party, text }, problems } : { problems }
}

function withContact(details: PlainTerms): PlainTerms {
  const signatory = details.signatory as PlainTerms | undefined
  const contact = details.contact as PlainTerms | undefined
  if (signatory?.name && !contact?.name)
    return { ...details, contact: { ...contact, name: signatory.name } }
  return contact?.name && !signatory?.name
    ? { ...details, signatory: { ...signatory, name: contact.name } }
    : details
}
