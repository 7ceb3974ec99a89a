import type { Rule } from '#core/lint/rule.ts'
import { joinList } from '#core/locale/join-list.ts'

export const qcLiabGross: Rule = {
  id: 'qc-liab-gross',
  severity: 'warning',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'Un plafond de responsabilité sans les réserves du droit québécois.',
    en: 'A liability cap without the reservations of Quebec law.',
  },
  why: {
    fr: 'Le Code civil du Québec ne laisse écarter ni le préjudice corporel ou moral, ni le préjudice causé par une faute intentionnelle ou lourde.',
    en: 'The Civil Code of Québec does not let bodily or moral injury be excluded, nor injury caused by intentional or gross fault.',
  },
  remedy: {
    fr: 'Ajoutez intentional-gross-fault et bodily-moral-injury à liab.carveOuts.',
    en: 'Add intentional-gross-fault and bodily-moral-injury to liab.carveOuts.',
  },
  facts: ['QC-09'],
  paths: ['liab.carveOuts'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'QC-BIL-0005',
      set: { 'liab.carveOuts': ['intentional-gross-fault'] },
      finds: {
        says: {
          fr: 'Le plafond ne réserve pas : préjudice corporel ou moral.',
          en: 'The cap does not reserve: bodily or moral injury.',
        },
      },
    },
  ],
  check: ({ terms: { liab } }, say) => {
    if (!liab?.cap) return
    const kept = new Set<string>(liab.carveOuts ?? [])
    const missing = [
      ...(kept.has('intentional-gross-fault') || kept.has('gross-negligence')
        ? []
        : [{ fr: 'faute intentionnelle ou lourde', en: 'intentional or gross fault' }]),
      ...(kept.has('bodily-moral-injury')
        ? []
        : [{ fr: 'préjudice corporel ou moral', en: 'bodily or moral injury' }]),
    ]
    if (missing.length === 0) return
    say({
      at: 'liab.carveOuts',
      says: {
        fr: `Le plafond ne réserve pas : ${joinList(
          missing.map(({ fr }) => fr),
          'fr',
        )}.`,
        en: `The cap does not reserve: ${joinList(
          missing.map(({ en }) => en),
          'en',
        )}.`,
      },
    })
  },
}
