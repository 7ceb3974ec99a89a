import { closest } from '#core/report/did-you-mean.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Base } from './addendum/base.ts'
import { ownCover } from './addendum/own-cover.ts'
import { metasOf, partIn, unplaced, withClauses } from './addendum/around-base.ts'
import { clausesOf, standOnBase } from './addendum/stand-on-base.ts'
import { assemblePart } from './assemble-part.ts'
import { canonicalText } from './canonical-text.ts'
import { readContent } from './check-content.ts'
import { boundPaths } from './bound-paths.ts'
import { checkBoundPaths } from './check-bound.ts'
import { checkLanguages } from './check-languages.ts'
import { checkReferences } from './check-references.ts'
import {
  type Composition,
  type Use,
  checkComposition,
  checkSignatures,
} from './check-composition.ts'
import { checkTerms } from './check-terms.ts'
import type { Content } from './content.ts'
import type { Contract } from './contract.ts'
import { cover } from './cover.ts'
import { derive, derivedPaths } from './derive.ts'
import type { Part } from './document.ts'
import { digestOf } from './digest.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { Library } from './library.ts'
import { placeParties } from './place-parties.ts'
import { readTerms } from './read-terms.ts'
import { type SourceFile, decode } from './source.ts'
import { takeDefaults } from './take-defaults.ts'
import { type TakenDefault, type Terms, termAt } from './terms.ts'
import { writtenPaths } from './written-paths.ts'
import { type YamlSource, readYaml } from './yaml-source.ts'

/**
 * What is known of a contract once its terms are read, also when its text cannot be assembled:
 * what the linter looks at, with the places of it all in the contract's file.
 */
export type Draft = {
  readonly terms: Terms
  readonly law: string
  readonly languages: readonly Language[]
  readonly uses: readonly Use[]
  readonly content: Content
  readonly yaml: YamlSource
  /** The cover page as it was typed, on the lines of the file. */
  readonly cover: string
}

/** What reading a contract gives: the contract when nothing is wrong, and every message. */
export type Reading = {
  readonly contract?: Contract
  /** Absent when the terms themselves cannot be read. */
  readonly draft?: Draft
  /** Defaults the contract took from its clauses, for the page and the linter. */
  readonly taken: readonly TakenDefault[]
  readonly messages: readonly Message[]
}

/**
 * The walk, and the only way to know what a contract says:
 * parse → check → assemble clauses → bind terms → number → canonical text → digest.
 * Pure: the same file and library give the same contract, in Node and in a browser.
 * @param base what an addendum stands on; a contract stands on nothing
 */
export function readContract(file: SourceFile, library: Library, base?: Base): Reading {
  const report = new Report(file.path)
  const fail = (taken: readonly TakenDefault[] = [], draft?: Draft): Reading => ({
    taken,
    messages: report.messages,
    ...(draft && { draft }),
  })

  const text = decode(file, report)
  const halves = text === undefined ? undefined : splitFrontMatter(text, report)
  if (!halves) return fail()

  const content = readContent(halves.content, 'contract', report)
  const composition = content ? checkComposition(content, library, report) : unreadable
  checkBoundPaths(boundPaths(content ?? []), report)
  const failUnassembled = (taken: readonly TakenDefault[] = [], draft?: Draft): Reading => {
    checkReferences(content ?? [], composition.named, report)
    return fail(taken, draft)
  }
  const yaml = readYaml(halves.cover, report)
  if (!yaml) return failUnassembled()

  const own = isGroup(yaml.value) ? yaml.value : {}
  const written = base ? ownCover(own, base, yaml, report) : own
  const law = String(termAt(written, 'law.governing') ?? '')
  const { uses, named } = composition
  const { values, taken } = takeDefaults(written, metasOf(uses, base), law)
  const placed = base ? unplaced(values) : placeParties(values, library, yaml, report)
  const read = readTerms(cover, placed.values, yaml, report, placed.isReported)
  if (!read || !lawCodes.some((known) => known === law)) {
    if (read)
      report.add('term-choice', yaml.placeOf(['law', 'governing']), {
        path: 'law.governing',
        actual: law,
        codes: lawCodes.join(', '),
        guess: closest(law, lawCodes),
      })
    return failUnassembled(taken)
  }

  const paths = writtenPaths(own)
  const standing = { library, uses, named, written: paths, path: file.path, yaml, report }
  const { decided, changes } = base
    ? standOnBase(read, { ...standing, base })
    : { decided: read, changes: [] }
  const terms = derive(decided)
  const around = base ? clausesOf(base, library) : []
  checkTerms(terms, withClauses(composition, around), yaml, report)
  const { doc } = terms
  const languages = languagesOf(doc.language)
  const draft: Draft = {
    terms,
    law,
    languages,
    uses,
    content: content ?? [],
    yaml,
    cover: halves.cover,
  }
  if (!content || !composition.complete || !placed.complete) return failUnassembled(taken, draft)
  if (languages.length > 1) checkLanguages(content, doc, yaml, report)
  const parts = languages.map((language) =>
    assemblePart({
      terms,
      law,
      language,
      several: languages.length > 1,
      content,
      uses,
      around: { clauses: around, part: partIn(base, language) },
      report,
    }),
  )
  checkSignatures(parts, content, report)
  if (hasErrors(report.messages) || !doc.id || !doc.version) return fail(taken, draft)

  const canonical = canonicalText(parts)
  const contract: Contract = {
    id: doc.id,
    version: doc.version,
    type: doc.type ?? 'contract',
    languages,
    law,
    terms,
    written: paths,
    derived: derivedPaths(decided, terms),
    changes,
    parts,
    clauses: usesIn(parts, uses).map(({ clause, role }) => ({
      id: clause.meta.id,
      version: clause.meta.version,
      digest: clause.digest,
      role,
    })),
    text: canonical,
    digest: digestOf(canonical),
  }
  return { contract, draft, taken, messages: report.messages }
}

function languagesOf(language: Terms['doc']['language']): Language[] {
  if (language === 'fr+en') return ['fr', 'en']
  return language ? [language] : []
}

/** What is left of a composition when the text cannot be read. */
const unreadable: Composition = { uses: [], named: new Set(), complete: false }

/** The clauses that are in the text: one under a condition that does not hold is not. */
function usesIn(parts: readonly Part[], uses: readonly Use[]): Use[] {
  const ids = new Set(
    parts.flatMap(({ sections }) => sections.flatMap(({ clause }) => clause?.id ?? [])),
  )
  return uses.filter(({ clause }) => ids.has(clause.meta.id))
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
