import { findRule, ruleData, ruleListText, ruleText } from '#core/lint/rule-text.ts'
import { allRules } from '#core/lint/rules.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { EnvironmentFault } from '#node/faults.ts'
import type { RunVerb } from './verb.ts'

/** `rules [id]`: what the linter looks for, with its law, sources and examples. */
export const rules: RunVerb = async ({ language, print }, [id], options) => {
  const rule = id === undefined ? undefined : findRule(allRules, id)
  if (id !== undefined && !rule) throw unknownRule(id, language)
  const asked = rule ? [rule] : allRules
  if (options.json)
    print(JSON.stringify({ schema: 'clausier-rules/1', rules: asked.map(ruleData) }, null, 2))
  else print(rule ? ruleText(rule, language) : ruleListText(allRules, language))
  return 0
}

function unknownRule(id: string, language: 'fr' | 'en'): EnvironmentFault {
  const guess = closest(
    id,
    allRules.map((rule) => rule.id),
  )
  return language === 'fr'
    ? new EnvironmentFault(`Aucune règle ne s'appelle « ${id} ».`, {
        why: 'Les identifiants sont permanents.',
        remedy: guess ? `Vouliez-vous dire « ${guess} » ?` : 'La liste : clausier rules',
      })
    : new EnvironmentFault(`No rule is called "${id}".`, {
        why: 'Ids are permanent.',
        remedy: guess ? `Did you mean "${guess}"?` : 'The list: clausier rules',
      })
}
