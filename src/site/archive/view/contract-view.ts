import type { Contract } from '#core/contract/contract.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type {
  ClauseLine,
  ContractView,
  FindingLine,
  PartySide,
} from '#site/archive/contract-view.ts'
import { pathTo } from '#site/routes.ts'
import { wordsIn } from '#site/words/words.ts'
import { contentsOf } from './contents.ts'
import { newestVersion } from './newest-version.ts'
import { typeset } from './typeset.ts'

/** Slugs of the files of a contract's parties, where they have one. */
export type PartySlugs = { readonly provider: string | null; readonly client: string | null }

/** What depends on the day: of a contract on its addenda, of an addendum on nothing. */
export type Timed = Pick<ContractView, 'facts' | 'effective'>

/** Everything a document's page shows around its sheet, in one language of the interface. */
export function contractView(
  contract: Contract,
  library: Library,
  slugs: PartySlugs,
  language: Language,
  findings: readonly FindingLine[],
  timed: Timed,
): ContractView {
  const metas = contract.clauses.flatMap(
    ({ id, version }) => findClause(library, id, version)?.meta ?? [],
  )
  return {
    title: titleOf(contract, language),
    ...timed,
    parties: partiesOf(contract, slugs, language),
    contents: contentsOf(contract, library, language),
    clauses: clauseLines(contract, library, language),
    findings,
    unreviewed: metas.filter(({ reviewedOn }) => reviewedOn === null).length,
  }
}

/** The title in the reader's language where the contract has it, else as it stands. */
function titleOf({ parts }: Contract, language: Language): ContractView['title'] {
  const part = parts.find((one) => one.language === language) ?? parts[0]
  return part
    ? { text: typeset(part.language)(part.title), language: part.language }
    : { text: '', language }
}

function partiesOf(contract: Contract, slugs: PartySlugs, language: Language): PartySide[] {
  const type = typeset(language)
  return (['provider', 'client'] as const).map((role) => ({
    role: wordsIn(language)[role],
    name: type(String(termAt(contract.terms, `parties.${role}.legalName`) ?? '')),
    slug: slugs[role],
    where: type(String(termAt(contract.terms, `parties.${role}.address`) ?? '')),
  }))
}

function clauseLines(contract: Contract, library: Library, language: Language): ClauseLine[] {
  const numbers = new Map(contract.parts[0]?.sections.map(({ id, number }) => [id, number]))
  const type = typeset(language)
  return contract.clauses.map(({ id, version, digest }) => {
    const newest = newestVersion(library, id)
    return {
      number: numbers.get(id) ?? '',
      title: type(findClause(library, id, version)?.meta.titles[language] ?? id),
      href: pathTo.clause(language, id, version === newest ? undefined : version),
      version,
      newer: version === newest ? null : newest,
      digest,
    }
  })
}
