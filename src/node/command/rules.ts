import { findRule, ruleData, ruleListText, ruleText } from '#core/lint/rule-text.ts'
import { allRules } from '#core/lint/rules.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { EnvironmentFault } from '#node/faults.ts'
import type { RunVerb } from './verb.ts'

/** `rules [id]`: what the linter looks for, with its law, sources and examples. */
export const rules: RunVerb = async ({ language, print }, [id], options) => {
  const rule = id === undefined ? undefined : findRule(allRules, id)
  if (id !== undefined && !rule) throw unknownRule(id)
  const asked = rule ? [rule] : allRules
  if (options.json)
    print(JSON.stringify({ schema: 'clausier-rules/1', rules: asked.map(ruleData) }, null, 2))
  else print(rule ? ruleText(rule, language) : ruleListText(allRules, language))
  return 0
}

function unknownRule(id: string): EnvironmentFault {
  const guess = closest(
    id,
    allRules.map((rule) => rule.id),
  )
  return new EnvironmentFault(
    { fr: `Aucune règle ne s'appelle « ${id} ».`, en: `No rule is called "${id}".` },
    {
      why: { fr: 'Les identifiants sont permanents.', en: 'Ids are permanent.' },
      remedy: guess
        ? { fr: `Vouliez-vous dire « ${guess} » ?`, en: `Did you mean "${guess}"?` }
        : { fr: 'La liste : clausier rules', en: 'The list: clausier rules' },
    },
  )
}
