import type { Language } from '#core/locale/locale.ts'
import { composeDraft, type DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { compositionFindings } from '#node/compose/composition-findings.ts'
import { interruption } from '#node/compose/write-contract.ts'
import { askLaw, type Given } from './ask-law.ts'
import { askLawTerms } from './ask-law-terms.ts'
import { askOpenTerm } from './ask-open-terms.ts'
import { askParties } from './ask-parties.ts'
import { askPrice } from './ask-price.ts'
import { askRole } from './ask-role.ts'
import { askShape } from './ask-shape.ts'
import { askValues } from './ask-values.ts'
import type { Asker } from './asker.ts'
import { findingLines } from './finding-lines.ts'
import { guideWords } from './guide-words.ts'
import { previewLines } from './preview-lines.ts'

/**
 * The guided flow: role, client, template, package, law and language, price, then whatever the clauses still need and
 * the law asks for; the values that hold unless one decides, with their origin. Shows the key terms and asks before anything is written. Ctrl-C anywhere throws; nothing has been written then.
 */
export async function guideNew(
  asker: Asker,
  given: Given,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  asker.intro(words.title)
  const playing = await askRole(asker, draft, shelf, language)
  const known = await askParties(asker, given, playing, shelf, language)
  const chosen = await askShape(asker, known, shelf, language)
  const spoken = await askLaw(asker, given, chosen, shelf, language)
  const priced = await askPrice(asker, spoken, shelf, language)
  const complete = await askOpen(asker, priced, shelf, language)
  const lawful = await askLawTerms(asker, complete, shelf, language)
  const decided = await askValues(asker, lawful, shelf, language)
  const { composition, choices } = composeDraft(decided, shelf, language)
  asker.say(`${words.preview} (${choices.id})`, previewLines(composition, language, asker.width))
  const findings = findingLines(compositionFindings(composition), language, asker.width)
  if (findings.length > 0) asker.say(words.findings(findings.length), findings.flat())
  if (!(await asker.confirm(words.write))) throw interruption(language)
  asker.outro(words.done(choices.id))
  return decided
}

async function askOpen(
  asker: Asker,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  // An answer can open another question (a fixed term wants an end), so the list is made anew after each.
  const asked = new Set<string>()
  for (let current = draft; ; ) {
    const next = composeDraft(current, shelf, language).open.find(({ path }) => !asked.has(path))
    if (!next) return current
    asked.add(next.path)
    current = await askOpenTerm(asker, next, current, shelf, language)
  }
}
