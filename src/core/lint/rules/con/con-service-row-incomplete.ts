import { isOn } from '#core/contract/terms.ts'
import type { ServiceRow } from '#core/contract/addendum/change.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conServiceRowIncomplete: Rule = {
  id: 'con-service-row-incomplete',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Une ligne du tableau des services qui ne se mesure pas.',
    en: 'A row of the service table that cannot be measured.',
  },
  why: {
    fr: 'Sans livrable, quantité et outil, on ne saura pas dire si le service a été rendu.',
    en: 'Without a deliverable, a quantity and a tool nobody will be able to say whether the service was rendered.',
  },
  remedy: {
    fr: 'Complétez la ligne : deliverable, quantity: { max: …, period: … } et tools.',
    en: 'Complete the row: deliverable, quantity: { max: …, period: … } and tools.',
  },
  facts: [],
  paths: ['scope.services', 'scopeChange.added'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.1.deliverable': undefined, 'scope.services.1.quantity': undefined },
      finds: {
        says: {
          fr: "La ligne 2 (Tenir l'agenda partagé) n'a ni livrable, ni quantité.",
          en: "Row 2 (Tenir l'agenda partagé) has no deliverable and no quantity.",
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.0.quantity': { max: 10, unit: 'emails' } },
      finds: {
        says: {
          fr: "La ligne 1 (Triage the support inbox) n'a pas de période.",
          en: 'Row 1 (Triage the support inbox) has no period.',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A2',
      set: {
        'doc.type': 'addendum-scope',
        rate: undefined,
        scopeChange: {
          added: [
            {
              name: 'Répondre aux avis en ligne',
              deliverable: 'une réponse par avis',
              quantity: { max: 5, period: 'week', unit: 'avis' },
              category: 'social',
            },
          ],
          feeDirection: 'none',
        },
      },
      without: ['form-rate-change'],
      with: ['form-scope-change@1.0.0'],
      finds: {
        says: {
          fr: "La ligne ajoutée 1 (Répondre aux avis en ligne) n'a pas d'outil.",
          en: 'Added row 1 (Répondre aux avis en ligne) has no tool.',
        },
      },
    },
  ],
  check: ({ terms, type }, say) => {
    const rows = [
      ...(type.startsWith('addendum') ? [] : (terms.scope?.services ?? [])).map((row, index) => ({
        row,
        path: `scope.services.${index}`,
        fr: `La ligne ${index + 1}`,
        en: `Row ${index + 1}`,
      })),
      ...(terms.scopeChange?.added ?? []).map((row, index) => ({
        row,
        path: `scopeChange.added.${index}`,
        fr: `La ligne ajoutée ${index + 1}`,
        en: `Added row ${index + 1}`,
      })),
    ]
    for (const { row, path, fr, en } of rows) {
      const gaps = gapsIn(row)
      if (gaps.length === 0) continue
      const name = row.name ? ` (${row.name.any ?? row.name.fr ?? row.name.en})` : ''
      say({
        at: path,
        says: {
          fr: `${fr}${name} ${lacks(gaps.map((gap) => gap.fr))}.`,
          en: `${en}${name} has no ${gaps.map((gap) => gap.en).join(' and no ')}.`,
        },
      })
    }
  },
}

function gapsIn({ deliverable, quantity, tools }: ServiceRow): Words[] {
  const hasNumber = isOn(quantity?.max) || isOn(quantity?.min)
  return [
    ...(deliverable ? [] : [{ fr: 'livrable', en: 'deliverable' }]),
    ...(hasNumber ? [] : [{ fr: 'quantité', en: 'quantity' }]),
    ...(hasNumber && !quantity?.period ? [{ fr: 'période', en: 'period' }] : []),
    ...(tools && tools.length > 0 ? [] : [{ fr: 'outil', en: 'tool' }]),
  ]
}

/** « n'a pas d'outil », « n'a ni livrable, ni quantité ». */
function lacks(names: readonly string[]): string {
  const [only = '', ...others] = names
  if (others.length > 0) return `n'a ${names.map((name) => `ni ${name}`).join(', ')}`
  return `n'a pas ${/^[aeiouy]/.test(only) ? "d'" : 'de '}${only}`
}
