import { packageFits } from '#core/compose/package-fits.ts'
import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { composeDraft, type DraftChoices } from './draft-choices.ts'
import { newWords } from './new-words.ts'
import type { RepositoryShelf } from './repository-shelf.ts'

/** An option that still has to be given, with what it is for. */
export type MissingFlag = { readonly flag: string; readonly label: string }

/** The options still needed; terms are only known once template and parties are. */
export function missingFlags(
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): MissingFlag[] {
  const { template, provider, client, pack } = draft
  const words = flagWords[language]
  const names = [
    ...(template ? [] : [{ flag: `--template ${shelf.settings.template}`, label: words.template }]),
    ...(provider ? [] : [{ flag: '--provider …', label: words.provider }]),
    ...(client ? [] : [{ flag: '--client …', label: words.client }]),
  ]
  if (names.length > 0 || !template) return names
  const example = shelf.packages.find((one) => !pack && packageFits(one, template))?.id
  return composeDraft(draft, shelf, language).open.map(({ flag, label, path }) => ({
    flag: path === 'scope.services' && example ? `--package ${example}` : flag,
    label: label[language],
  }))
}

/** One message that lists them all, exit code 2. */
export function missingFault(
  missing: readonly MissingFlag[],
  language: Language,
): EnvironmentFault {
  const words = newWords[language]
  const widest = Math.min(44, Math.max(...missing.map(({ flag }) => flag.length)))
  const lines = missing.map(({ flag, label }) => `    ${flag.padEnd(widest)}  ${label}`)
  return new EnvironmentFault(words.missing(missing.length), {
    why: [words.missingWhy, ...lines].join('\n'),
    remedy: words.missingRemedy,
  })
}

const flagWords = {
  fr: {
    template: 'modèle du contrat',
    provider: 'votre fiche dans content/parties',
    client: 'fiche du client dans content/parties, ou son nom',
  },
  en: {
    template: 'template of the contract',
    provider: 'your file in content/parties',
    client: "the client's file in content/parties, or a name",
  },
} as const
