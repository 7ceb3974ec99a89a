import { wordsOf } from '#core/lint/words.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conServiceInExclusions: Rule = {
  id: 'con-service-in-exclusions',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un service à la fois inclus et exclu.',
    en: 'A service that is both included and excluded.',
  },
  why: {
    fr: 'Le contrat promet et refuse la même chose ; la discussion aura lieu le jour de la facture.',
    en: 'The contract promises and refuses the same thing; the discussion will take place on the day of the invoice.',
  },
  remedy: {
    fr: "Retirez l'exclusion, ou renommez le service pour dire ce qui est fait.",
    en: 'Remove the exclusion, or rename the service to say what is done.',
  },
  facts: [],
  paths: ['scope.services[].name', 'scope.exclusions'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.2.name': 'Préparer la paie et les déclarations fiscales' },
      finds: {
        says: {
          fr: 'Le service « Préparer la paie et les déclarations fiscales » contient « paie », que le contrat exclut.',
          en: 'The service "Préparer la paie et les déclarations fiscales" contains "paie", which the contract excludes.',
        },
      },
    },
  ],
  check: ({ terms: { scope } }, say) => {
    const excluded = (scope?.exclusions ?? []).flatMap(spellings)
    for (const [index, { name }] of (scope?.services ?? []).entries()) {
      const own = name ? spellings(name) : []
      const clash = own
        .flatMap((service) => excluded.map((exclusion) => ({ service, exclusion })))
        .find(({ service, exclusion }) => includesWords(service, exclusion))
      if (!clash) continue
      const { service, exclusion } = clash
      say({
        at: `scope.services.${index}.name`,
        span: exclusion,
        says: {
          fr: `Le service « ${service} » contient « ${exclusion} », que le contrat exclut.`,
          en: `The service "${service}" contains "${exclusion}", which the contract excludes.`,
        },
      })
    }
  },
}

function spellings({ any, fr, en }: LocalWords): string[] {
  return [any, fr, en].flatMap((words) => (words ? [words] : []))
}

/** Does a name hold the words of another one in their order, accents and plural apart? */
function includesWords(name: string, part: string): boolean {
  const text = keyOf(name)
  const wanted = keyOf(part)
  return wanted !== '  ' && text.includes(wanted)
}

function keyOf(text: string): string {
  return ` ${wordsOf(text)
    .map(({ plain }) => (plain.length > 3 ? plain.replace(/s$/, '') : plain))
    .join(' ')} `
}
