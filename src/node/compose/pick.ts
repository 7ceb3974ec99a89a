import type { Package } from '#core/compose/package.ts'
import { type RoleId, type Template, templateName, templateRoles } from '#core/compose/template.ts'
import { slugFor } from '#core/compose/slug-for.ts'
import type { Library } from '#core/contract/library.ts'
import type { Language } from '#core/locale/locale.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { pickWords } from './new-words.ts'

/** A template by slug (its newest released version) or by `slug@version`. An unknown one is a usage fault. */
export function pickTemplate(
  name: string,
  templates: readonly Template[],
  language: Language,
): Template {
  const [slug, version] = name.split('@')
  const sameSlug = templates.filter(({ meta }) => meta.id === slug)
  const found = version
    ? sameSlug.find(({ meta }) => meta.version === version)
    : (sameSlug.findLast(({ meta }) => meta.status === 'released') ?? sameSlug.at(-1))
  if (found) return found
  const known =
    version && sameSlug.length > 0
      ? sameSlug.map(templateName)
      : [...new Set(templates.map(({ meta }) => meta.id))]
  throw unknown('template', name, known, language)
}

/** A package by slug. */
export function pickPackage(
  name: string,
  packages: readonly Package[],
  language: Language,
): Package {
  const found = packages.find(({ id }) => id === name)
  if (found) return found
  throw unknown(
    'package',
    name,
    packages.map(({ id }) => id),
    language,
  )
}

/** A role that the template is made for. */
export function pickRole(name: string, { meta }: Template, language: Language): RoleId {
  const found = templateRoles.find((role) => role === name && meta.roles.includes(role))
  if (found) return found
  throw unknown('role', name, meta.roles, language)
}

/** A code of a closed list, such as a law or a language. */
export function pickCode<Code extends string>(
  what: 'law' | 'language' | 'currency',
  name: string,
  codes: readonly Code[],
  language: Language,
): Code {
  const found = codes.find((code) => code === name)
  if (found) return found
  throw unknown(what, name, codes, language)
}

/** The slug of a party, found by slug or by its name, whatever the accents and capitals. */
export function findParty(name: string, { parties }: Library): string | undefined {
  if (parties.has(name)) return name
  const plain = slugFor(name, () => false, '')
  if (!plain) return [...parties.values()].find(({ value }) => value.legalName === name)?.slug
  return [...parties.values()].find(
    ({ value }) => slugFor(String(value.legalName ?? ''), () => false, '') === plain,
  )?.slug
}

/** The slug of a party that must exist. */
export function pickParty(
  name: string,
  library: Library,
  language: Language,
  mayBeNew = false,
): string {
  const slug = findParty(name, library)
  if (slug) return slug
  const names = [...library.parties.values()].flatMap(({ slug: known, value }) => [
    known,
    String(value.legalName ?? ''),
  ])
  throw unknown(mayBeNew ? 'newParty' : 'party', name, names, language, [...library.parties.keys()])
}

type Kind = 'newParty' | 'template' | 'package' | 'role' | 'party' | 'law' | 'language' | 'currency'

function unknown(
  what: Kind,
  name: string,
  known: readonly string[],
  language: Language,
  shown = known,
): EnvironmentFault {
  const words = pickWords[language]
  const guess = closest(name, known)
  return new EnvironmentFault(words[what === 'newParty' ? 'party' : what](name), {
    why: `${words.known} ${shown.length > 0 ? shown.slice(0, 20).join(', ') : '∅'}.`,
    remedy: guess ? words.guess(guess) : what === 'newParty' ? words.partyRemedy : words.choose,
  })
}
